package dev.supportcheck.maven;

import dev.supportcheck.Caller;
import dev.supportcheck.Outcome;
import dev.supportcheck.Parameters;
import dev.supportcheck.Progress;
import dev.supportcheck.ProgressLine;
import dev.supportcheck.Run;
import dev.supportcheck.Screen;
import dev.supportcheck.config.SetupException;
import dev.supportcheck.report.Product;
import dev.supportcheck.rule.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.shared.utils.logging.MessageUtils;
import org.jspecify.annotations.Nullable;

/**
 * Checks the issue templates and issue files of the repository, prints what they forget to ask for
 * or to tell, writes the reports asked for, and fails where a finding reaches {@code failOn}. Works
 * with and without a project; in a build of many modules it runs once.
 *
 * @since 1.0.0
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractMojo {

  private static final String DONE = CheckMojo.class.getName() + ".done";

  private final MavenSession session;

  /**
   * Whether not to check.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.skip", defaultValue = "false")
  private boolean skip;

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
   * The severity from which on a finding fails the build: {@code error} (the default), {@code
   * warning}, {@code info} or {@code never}.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.failOn")
  private @Nullable String failOn;

  /**
   * So many warnings do not fail the build: by default any number.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.maxWarnings")
  private @Nullable Integer maxWarnings;

  /**
   * Whether to fail where there is no file to check: by default a line says so, and that is all.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.failIfNoFiles")
  private @Nullable Boolean failIfNoFiles;

  /**
   * The reports to write, of {@code console} and {@code sarif} and the others that the
   * documentation names: by default these two.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.reports")
  private @Nullable List<String> reports;

  /**
   * Where the reports go, relative to the root: by default {@code target/support-check}.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.outputDirectory")
  private @Nullable String outputDirectory;

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

  /**
   * Whether to read all from Git's index, and to report only on what is staged, as a hook does.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.staged", defaultValue = "false")
  private boolean staged;

  /**
   * A Git revision, as {@code origin/main}: report only on what has changed since this history
   * parted from it. Where that is not known, as in a shallow clone, everything is checked, and a
   * line says so.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.changedSince")
  private @Nullable String changedSince;

  /** Takes the build that the goal runs in. */
  @Inject
  public CheckMojo(MavenSession session) {
    this.session = session;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Support Check is skipped (support.skip).");
      return;
    }
    Severity threshold = severity();
    LocalDate today = date();
    if (!isFirst()) {
      getLog().debug("Support Check has run in this build already.");
      return;
    }
    Outcome outcome = outcome(parameters(threshold, today));
    outcome.console().lines().forEach(getLog()::info);
    // Who reads them expects nothing before them on the line.
    System.out.print(outcome.lines());
    if (!outcome.errors().isEmpty()) {
      throw new MojoExecutionException(String.join("\n", outcome.errors()));
    }
    if (outcome.failed()) {
      throw new MojoFailureException(outcome.summary());
    }
  }

  private static Outcome outcome(Parameters parameters) throws MojoExecutionException {
    boolean colours = MessageUtils.isColorEnabled();
    String command =
        "mvn dev.supportcheck:support-maven-plugin:" + Product.current().version() + ":check";
    ProgressLine line = new ProgressLine(System.err, System::nanoTime);
    Progress progress = Screen.isThere() ? line : Progress.NONE;
    try {
      return Run.of(parameters, new Caller(colours, "", command, System.getenv(), progress));
    } catch (SetupException e) {
      throw new MojoExecutionException(e.getMessage());
    } finally {
      line.clear();
    }
  }

  /** Whether no other module of this build has run the check. */
  private boolean isFirst() {
    Map<String, Object> data = session.getRequest().getData();
    synchronized (session.getRequest()) {
      return data.putIfAbsent(DONE, true) == null;
    }
  }

  private Parameters parameters(@Nullable Severity threshold, @Nullable LocalDate today) {
    return new Parameters(
        path(root),
        Path.of(session.getExecutionRootDirectory()),
        path(config),
        profile,
        list(includes),
        list(excludes),
        threshold,
        maxWarnings,
        failIfNoFiles,
        list(reports),
        path(outputDirectory),
        path(baseline),
        locale,
        today,
        threads,
        List.of(),
        staged,
        changedSince,
        null);
  }

  private @Nullable Severity severity() throws MojoExecutionException {
    if (failOn == null) {
      return null;
    }
    return Severity.threshold(failOn.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "support.failOn is \""
                        + failOn
                        + "\"; allowed: "
                        + String.join(", ", Severity.THRESHOLDS)
                        + "."));
  }

  private @Nullable LocalDate date() throws MojoExecutionException {
    try {
      return referenceDate == null ? null : LocalDate.parse(referenceDate);
    } catch (DateTimeParseException e) {
      throw new MojoExecutionException(
          "support.referenceDate is \"" + referenceDate + "\"; allowed: a day as 2026-01-31.");
    }
  }

  private static @Nullable Path path(@Nullable String file) {
    return file == null ? null : Path.of(file);
  }

  private static List<String> list(@Nullable List<String> values) {
    return values == null
        ? List.of()
        : values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
  }
}
