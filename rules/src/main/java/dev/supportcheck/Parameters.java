package dev.supportcheck;

import dev.supportcheck.rule.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the caller asks of a run; the Maven goals and the command line alike. A null or empty value
 * leaves it to the configuration file, and then to the default.
 *
 * @param root the folder that all paths are relative to; null for the Git work tree's root around
 *     {@code directory}
 * @param directory where the caller stands
 * @param config the configuration file; null to look for one
 * @param profile the name or path of the desk's vocabulary
 * @param includes globs that add to what is found by default
 * @param excludes globs that remove, and win
 * @param failOn the severity that fails the run; {@link Severity#OFF} for never
 * @param maxWarnings so many warnings do not fail the run; null for any number
 * @param failIfNoFiles whether a run without files fails
 * @param reports the reports to write, by name
 * @param outputDirectory where they go; relative to the root
 * @param baseline the file of known findings
 * @param locale the language of messages, {@code en} or {@code fr}
 * @param referenceDate the day that counts as today; null for today in UTC
 * @param threads how many files are checked at once; 0 for the processors
 * @param files report only on these files, relative to {@code directory}; empty for all
 * @param staged whether to read all from Git's index, and to report only on what is staged
 * @param changedSince report only on what has changed since this Git revision; null for all
 * @param input a file whose content the caller gives, to report only on it; null for none
 */
public record Parameters(
    @Nullable Path root,
    Path directory,
    @Nullable Path config,
    @Nullable String profile,
    List<String> includes,
    List<String> excludes,
    @Nullable Severity failOn,
    @Nullable Integer maxWarnings,
    @Nullable Boolean failIfNoFiles,
    List<String> reports,
    @Nullable Path outputDirectory,
    @Nullable Path baseline,
    @Nullable String locale,
    @Nullable LocalDate referenceDate,
    int threads,
    List<String> files,
    boolean staged,
    @Nullable String changedSince,
    @Nullable Input input) {

  public Parameters {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
    reports = List.copyOf(reports);
    files = List.copyOf(files);
  }

  /**
   * A file as an editor has it, saved or not.
   *
   * @param file where it is, or would be; relative to the caller's folder
   * @param bytes its content
   */
  public record Input(String file, byte[] bytes) {}
}
