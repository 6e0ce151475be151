package dev.supportcheck.maven;

import dev.supportcheck.Caller;
import dev.supportcheck.Parameters;
import dev.supportcheck.Progress;
import dev.supportcheck.Screen;
import dev.supportcheck.config.SetupException;
import dev.supportcheck.report.Product;
import dev.supportcheck.rule.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.shared.utils.logging.MessageUtils;
import org.jspecify.annotations.Nullable;

/** A goal that checks, and what is said to each such goal of where, by what and for whom. */
abstract class RunMojo extends AbstractMojo {

  private final MavenSession session;

  /**
   * The folder that all paths are relative to: by default the root of the Git work tree, else the
   * folder where Maven was started.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.root")
  private @Nullable String root;

  /**
   * The configuration file: by default {@code support-check.yml} at the root or in {@code
   * .github/}.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.config")
  private @Nullable String config;

  /**
   * The desk's vocabulary, {@code generic}, {@code sp-api} or a file: by default the
   * configuration's, else {@code generic}.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.profile")
  private @Nullable String profile;

  /**
   * Globs, relative to the root, of files to check beside those found by default.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.includes")
  private @Nullable List<String> includes;

  /**
   * Globs, relative to the root, of files not to check; they win.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.excludes")
  private @Nullable List<String> excludes;

  /**
   * The file of known findings, relative to the root: by default {@code
   * support-check-baseline.txt}, if it is there.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.baseline")
  private @Nullable String baseline;

  /**
   * The language of messages, {@code en} or {@code fr}: by default the configuration's, else {@code
   * en}.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.locale")
  private @Nullable String locale;

  /**
   * The day that counts as today, as {@code 2026-01-31}: by default today in UTC.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.referenceDate")
  private @Nullable String referenceDate;

  /**
   * How many files are checked at once: by default as many as there are processors.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.threads", defaultValue = "0")
  private int threads;

  RunMojo(MavenSession session) {
    this.session = session;
  }

  /** The build that the goal runs in. */
  final MavenSession session() {
    return session;
  }

  /**
   * What is only said to the goal that reports and fails; the components are its parameters.
   *
   * @param failOn from which severity on a finding fails the build
   */
  record Checking(
      @Nullable Severity failOn,
      @Nullable Integer maxWarnings,
      @Nullable Boolean failIfNoFiles,
      List<String> reports,
      @Nullable Path outputDirectory,
      boolean staged,
      @Nullable String changedSince) {

    /** Nothing of it. */
    static final Checking NONE = new Checking(null, null, null, List.of(), null, false, null);

    Checking {
      reports = List.copyOf(reports);
    }
  }

  /** All that is said to the goal. */
  final Parameters parameters(Checking checking) throws MojoExecutionException {
    return new Parameters(
        path(root),
        Path.of(session.getExecutionRootDirectory()),
        path(config),
        profile,
        list(includes),
        list(excludes),
        checking.failOn(),
        checking.maxWarnings(),
        checking.failIfNoFiles(),
        checking.reports(),
        checking.outputDirectory(),
        path(baseline),
        locale,
        date(),
        threads,
        List.of(),
        checking.staged(),
        checking.changedSince(),
        null);
  }

  /** What a run does for a caller. */
  interface Work<T> {
    T of(Caller caller) throws SetupException;
  }

  /** What comes of a run; fails the build where it cannot be had. */
  static <T> T run(Work<T> work) throws MojoExecutionException {
    boolean colours = MessageUtils.isColorEnabled();
    String command =
        "mvn dev.supportcheck:support-maven-plugin:" + Product.current().version() + ":check";
    Progress progress = Screen.progress(System.err);
    try {
      return work.of(new Caller(colours, "", command, System.getenv(), progress));
    } catch (SetupException e) {
      throw new MojoExecutionException(e.getMessage());
    }
  }

  private @Nullable LocalDate date() throws MojoExecutionException {
    try {
      return referenceDate == null ? null : LocalDate.parse(referenceDate);
    } catch (DateTimeParseException e) {
      throw new MojoExecutionException(
          "support.referenceDate is \"" + referenceDate + "\"; allowed: a day as 2026-01-31.");
    }
  }

  static @Nullable Path path(@Nullable String file) {
    return file == null ? null : Path.of(file);
  }

  static List<String> list(@Nullable List<String> values) {
    return values == null
        ? List.of()
        : values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
  }
}
