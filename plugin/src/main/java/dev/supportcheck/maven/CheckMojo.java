package dev.supportcheck.maven;

import dev.supportcheck.Outcome;
import dev.supportcheck.Parameters;
import dev.supportcheck.Run;
import dev.supportcheck.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
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
public final class CheckMojo extends RunMojo {

  private static final String DONE = CheckMojo.class.getName() + ".done";

  /**
   * Whether not to check.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.skip", defaultValue = "false")
  private boolean skip;

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
    super(session);
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Support Check is skipped (support.skip).");
      return;
    }
    Parameters parameters =
        parameters(
            new Checking(
                severity(),
                maxWarnings,
                failIfNoFiles,
                list(reports),
                path(outputDirectory),
                staged,
                changedSince));
    if (!isFirst()) {
      getLog().debug("Support Check has run in this build already.");
      return;
    }
    Outcome outcome = run(caller -> Run.of(parameters, caller));
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

  /** Whether no other module of this build has run the check. */
  private boolean isFirst() {
    Map<String, Object> data = session().getRequest().getData();
    synchronized (session().getRequest()) {
      return data.putIfAbsent(DONE, true) == null;
    }
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
}
