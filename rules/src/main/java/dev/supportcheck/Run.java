package dev.supportcheck;

import dev.supportcheck.config.Baseline;
import dev.supportcheck.config.Settings;
import dev.supportcheck.config.SetupException;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Locations;
import dev.supportcheck.report.Console;
import dev.supportcheck.report.GitHub;
import dev.supportcheck.report.Lines;
import dev.supportcheck.report.Report;
import dev.supportcheck.report.Reports;
import dev.supportcheck.report.Result;
import dev.supportcheck.report.Results;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.Messages;
import dev.supportcheck.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A run from parameters to reports, the same for the Maven goals and the command line. */
public final class Run {

  private final Parameters parameters;
  private final Caller caller;
  private final Workspace workspace;

  private Run(Parameters parameters, Caller caller, Workspace workspace) {
    this.parameters = parameters;
    this.caller = caller;
    this.workspace = workspace;
  }

  /**
   * Checks, and writes the reports.
   *
   * @throws SetupException when what the user wants is not possible; nothing was checked then
   */
  public static Outcome of(Parameters parameters, Caller caller) throws SetupException {
    Preparation.start();
    try (Workspace workspace = Workspace.of(parameters, Reports.names())) {
      return new Run(parameters, caller, workspace).check();
    }
  }

  /**
   * Records what is found at present in the baseline, so that only new findings count, and takes
   * out what is no longer found. Where the caller names files, the entries of others stay as they
   * are.
   *
   * @throws SetupException when what the user wants is not possible, or the file cannot be written
   */
  public static BaselineUpdate baseline(Parameters parameters, Caller caller)
      throws SetupException {
    try (Workspace workspace = Workspace.of(parameters, Reports.names())) {
      return new Run(parameters, caller, workspace).record();
    }
  }

  private BaselineUpdate record() throws SetupException {
    Path file = workspace.baselineFile();
    Baseline before = Files.exists(file) ? workspace.baseline() : Baseline.EMPTY;
    List<String> files = workspace.files();
    Selection selection = Selection.of(parameters, workspace, files);
    List<Baseline.Entry> entries =
        new ArrayList<>(Known.of(results(files, selection, Baseline.EMPTY).results()).entries());
    before.entries().stream()
        .filter(entry -> !selection.includes(entry.path()))
        .forEach(entries::add);
    Baseline after = new Baseline(entries);
    try {
      ReportWriter.write(file, after.render());
    } catch (IOException e) {
      throw new SetupException("The baseline {0} cannot be written: {1}.", file, e);
    }
    return new BaselineUpdate(
        file,
        after.entries().size(),
        before.stale(after.entries()).size(),
        after.stale(before.entries()).size());
  }

  private Outcome check() throws SetupException {
    List<String> files = workspace.files();
    Results results = results(files, workspace.baseline());
    Settings settings = workspace.configuration().settings();
    ReportWriter writer = new ReportWriter(workspace.outputDirectory());
    Map<String, String> written = new TreeMap<>();
    GitHubJob job = new GitHubJob(caller.environment());
    Set<String> wanted = wanted(settings, job);
    for (Report report : Reports.files()) {
      if (wanted.contains(report.name()) && writer.write(report, results)) {
        written.put(report.name(), shown(workspace.outputDirectory().resolve(report.fileName())));
      }
    }
    String console =
        wanted.contains("console")
            ? new Console(caller.colours(), caller.explain(), written).render(results)
            : "";
    String summary = failure(results, settings, files.isEmpty(), written);
    String lines =
        (wanted.contains("lines") ? new Lines().render(results) : "")
            + (wanted.contains("github") ? new GitHub().render(results) : "");
    List<String> errors = new ArrayList<>(writer.errors());
    if (wanted.contains("github")) {
      try {
        job.summarize(results, caller.command());
      } catch (IOException e) {
        errors.add(results.messages().say("The summary of the job cannot be written: {0}.", e));
      }
    }
    return new Outcome(
        results, console, lines, writer.written(), !summary.isEmpty(), summary, errors);
  }

  /** The reports to write: where none are asked for, annotations too in a job of GitHub Actions. */
  private static Set<String> wanted(Settings settings, GitHubJob job) {
    if (settings.reports() != null) {
      return new TreeSet<>(settings.reports());
    }
    Set<String> wanted = new TreeSet<>(Reports.DEFAULT);
    if (job.isThere()) {
      wanted.add("github");
    }
    return wanted;
  }

  private Results results(List<String> files, Baseline baseline) throws SetupException {
    Selection selection = Selection.of(parameters, workspace, files);
    Results results = results(files, selection, baseline);
    List<Message> notes = new ArrayList<>(selection.notes());
    long gone = gone(baseline, selection, results);
    if (gone > 0) {
      notes.add(
          Message.of(
              "{0} entries of the baseline are put right or changed; support:baseline takes them"
                  + " out.",
              gone));
    }
    return results.ofRun(workspace.base(), notes);
  }

  /** How many entries of the baseline were not found again. */
  private static long gone(Baseline baseline, Selection selection, Results results) {
    if (baseline.entries().isEmpty()) {
      return 0;
    }
    return baseline.stale(Known.of(results.results()).entries()).stream()
        .filter(entry -> selection.includes(entry.path()))
        .count();
  }

  private Results results(List<String> files, Selection selection, Baseline baseline) {
    LocalDate today = parameters.referenceDate();
    return new Checker(
            workspace.configuration(),
            workspace.tree(),
            today == null ? LocalDate.now(ZoneOffset.UTC) : today,
            parameters.threads(),
            caller.progress())
        .check(
            files.stream().filter(path -> isNeeded(path, selection)).toList(),
            selection::includes,
            baseline,
            List.of());
  }

  /** Whether a file is to be read: it is reported on, or the files that are may be made from it. */
  private boolean isNeeded(String path, Selection selection) {
    if (selection.includes(path)) {
      return true;
    }
    Kind kind = workspace.configuration().kind(path);
    return (kind == null ? Locations.of(path).kind() : kind) != Kind.CASE;
  }

  /** A path for the reader: relative to the root where it is within. */
  private String shown(Path file) {
    String relative = workspace.relative(file);
    return relative == null ? file.toString() : relative;
  }

  /**
   * Why the run fails; empty where it does not.
   *
   * @param none whether there was no file to check, however the choice was narrowed
   */
  private String failure(
      Results results, Settings settings, boolean none, Map<String, String> written) {
    Messages messages = results.messages();
    List<String> reasons = new ArrayList<>();
    Severity failOn = settings.failOn() == null ? Severity.ERROR : settings.failOn();
    List<Result> active = results.active();
    List<Result> grave =
        failOn == Severity.OFF
            ? List.of()
            : active.stream().filter(result -> result.severity().reaches(failOn)).toList();
    if (grave.size() == 1) {
      reasons.add(messages.say("1 finding is {0} or graver.", failOn));
    } else if (!grave.isEmpty()) {
      reasons.add(messages.say("{0} findings are {1} or graver.", grave.size(), failOn));
    }
    long warnings = results.count(Severity.WARNING);
    Integer most = settings.maxWarnings();
    if (most != null && warnings > most) {
      reasons.add(
          messages.say("There are {0} warnings, more than the {1} allowed.", warnings, most));
    }
    if (Boolean.TRUE.equals(settings.failIfNoFiles()) && none) {
      reasons.add(messages.say("No file was found to check, and fail-if-no-files is set."));
    }
    if (reasons.isEmpty()) {
      return "";
    }
    if (!written.isEmpty()) {
      reasons.add(messages.say("Reports: {0}.", String.join(", ", written.values())));
    }
    if (!grave.isEmpty() && !caller.explain().isEmpty()) {
      reasons.add(messages.say("What a rule means: {0}", caller.explain() + grave.get(0).rule()));
    }
    return String.join(" ", reasons);
  }
}
