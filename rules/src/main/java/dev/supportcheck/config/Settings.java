package dev.supportcheck.config;

import dev.supportcheck.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be set for a run as a whole; null for what is left open.
 *
 * @param profile the name or path of the desk's vocabulary
 * @param locale the language of messages
 * @param failOn the severity that fails the run; {@link Severity#OFF} for never
 * @param maxWarnings so many warnings do not fail the run
 * @param failIfNoFiles whether a run without files fails
 * @param maxFileSize the size, in bytes, above which a file is not read
 * @param includes globs that add to what is found by default
 * @param excludes globs that remove, and win
 * @param reports the reports to write, by name
 * @param outputDirectory where they go
 * @param baseline the file of known findings
 * @param suppressions what comments may suppress
 */
public record Settings(
    @Nullable String profile,
    @Nullable String locale,
    @Nullable Severity failOn,
    @Nullable Integer maxWarnings,
    @Nullable Boolean failIfNoFiles,
    @Nullable Long maxFileSize,
    @Nullable List<Glob> includes,
    @Nullable List<Glob> excludes,
    @Nullable List<String> reports,
    @Nullable String outputDirectory,
    @Nullable String baseline,
    @Nullable SuppressionPolicy suppressions) {

  /** Nothing set. */
  public static final Settings NONE =
      new Settings(null, null, null, null, null, null, null, null, null, null, null, null);

  /** These settings, and those of {@code fallback} for what they leave open. */
  public Settings over(Settings fallback) {
    return new Settings(
        first(profile, fallback.profile),
        first(locale, fallback.locale),
        first(failOn, fallback.failOn),
        first(maxWarnings, fallback.maxWarnings),
        first(failIfNoFiles, fallback.failIfNoFiles),
        first(maxFileSize, fallback.maxFileSize),
        first(includes, fallback.includes),
        first(excludes, fallback.excludes),
        first(reports, fallback.reports),
        first(outputDirectory, fallback.outputDirectory),
        first(baseline, fallback.baseline),
        first(suppressions, fallback.suppressions));
  }

  /** These settings over {@code base}, which a file extends: as {@link #over}, but globs add up. */
  Settings joined(Settings base) {
    return new Settings(
            null,
            null,
            null,
            null,
            null,
            null,
            joined(base.includes, includes),
            joined(base.excludes, excludes),
            null,
            null,
            null,
            null)
        .over(over(base));
  }

  private static @Nullable List<Glob> joined(@Nullable List<Glob> base, @Nullable List<Glob> more) {
    if (base == null || more == null) {
      return first(more, base);
    }
    List<Glob> all = new ArrayList<>(base);
    all.addAll(more);
    return all;
  }

  private static <T> @Nullable T first(@Nullable T value, @Nullable T fallback) {
    return value != null ? value : fallback;
  }
}
