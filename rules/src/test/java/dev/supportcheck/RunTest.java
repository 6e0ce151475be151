package dev.supportcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.config.SetupException;
import dev.supportcheck.report.Result;
import dev.supportcheck.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {

  private static final String BAD = "# x\n\n<!-- support-check-disable-file no-such -->\n";

  /** A configuration under which no rule speaks of {@link #BAD} but one. */
  private static final String ONE_RULE = "extends: none\nrules: { unknown-rule: %s }\n";

  @TempDir Path root;

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Parameters as a caller at the root makes them who asks for nothing. */
  private static class Wanted {
    @Nullable Path config;
    Path directory;
    List<String> includes = List.of();
    List<String> excludes = List.of();
    @Nullable Severity failOn;
    @Nullable Integer maxWarnings;
    @Nullable Boolean failIfNoFiles;
    List<String> reports = List.of();
    @Nullable Path outputDirectory;
    @Nullable Path baseline;
    List<String> files = List.of();

    Wanted(Path directory) {
      this.directory = directory;
    }

    Parameters parameters() {
      return new Parameters(
          null,
          directory,
          config,
          null,
          includes,
          excludes,
          failOn,
          maxWarnings,
          failIfNoFiles,
          reports,
          outputDirectory,
          baseline,
          null,
          Examples.TODAY,
          1,
          files,
          false,
          null,
          null);
    }
  }

  /** The parameters of a caller in a folder who asks for nothing. */
  static Parameters parameters(Path directory) {
    return new Wanted(directory).parameters();
  }

  private Outcome run(UnaryOperator<Wanted> wants) throws SetupException {
    return Run.of(wants.apply(new Wanted(root)).parameters(), Caller.PLAIN);
  }

  private static List<String> found(Outcome outcome) {
    return outcome.results().results().stream()
        .filter(result -> result.rule().equals("unknown-rule"))
        .map(
            result ->
                result.file().path()
                    + (result.state() == Result.State.ACTIVE ? "" : " " + result.state()))
        .toList();
  }

  @Test
  void findsFilesChecksThemAndWritesReports() throws Exception {
    write("support/a.md", BAD);
    write("other/b.md", BAD);
    write("README.md", BAD);
    Outcome outcome = run(wanted -> wanted);
    assertEquals(List.of("support/a.md"), found(outcome));
    assertTrue(outcome.failed());
    assertTrue(outcome.console().contains("support/a.md"), outcome.console());
    assertEquals(
        List.of(root.resolve("target/support-check/support-check.sarif")), outcome.reports());
    assertEquals(List.of(), outcome.errors());
    try (Stream<Path> files = Files.list(root.resolve("target/support-check"))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void includesAddAndExcludesWin() throws Exception {
    write("support/a.md", BAD);
    write("other/b.md", BAD);
    write("other/c.md", BAD);
    assertEquals(
        List.of("other/b.md", "support/a.md"),
        found(
            run(
                wanted -> {
                  wanted.includes = List.of("other/**");
                  wanted.excludes = List.of("**/c.md");
                  return wanted;
                })));
    write("support-check.yml", "includes: '**/*'\nexcludes: other/\n");
    assertEquals(List.of("support/a.md"), found(run(wanted -> wanted)));
  }

  @Test
  void theRootIsTheWorkTree() throws Exception {
    write("support/a.md", BAD);
    Files.createDirectories(root.resolve(".git"));
    Files.createDirectories(root.resolve("module/x"));
    Outcome outcome =
        run(
            wanted -> {
              wanted.directory = root.resolve("module/x");
              return wanted;
            });
    assertEquals(List.of("support/a.md"), found(outcome));
  }

  @Test
  void namedFilesNarrow() throws Exception {
    write("support/a.md", BAD);
    write("support/b.md", BAD);
    write("README.md", BAD);
    Files.createDirectories(root.resolve(".git"));
    Outcome outcome =
        run(
            wanted -> {
              wanted.directory = root.resolve("support");
              wanted.files = List.of("b.md", "../README.md");
              return wanted;
            });
    assertEquals(List.of("support/b.md"), found(outcome));
    assertEquals(
        "Of 2 files named, 1 are issue files and were checked.",
        outcome.results().notes().get(0).toString());
  }

  @Test
  void whatFailsTheRun() throws Exception {
    write("support-check.yml", ONE_RULE.formatted("error"));
    write("support/a.md", BAD);
    assertFalse(failsAt(Severity.OFF));
    assertTrue(failsAt(Severity.INFO));
    assertTrue(failsAt(Severity.ERROR));
    write("support-check.yml", ONE_RULE.formatted("warning"));
    assertFalse(failsAt(Severity.ERROR));
    Outcome outcome =
        run(
            wanted -> {
              wanted.maxWarnings = 0;
              return wanted;
            });
    assertTrue(outcome.failed());
    assertTrue(
        outcome.summary().startsWith("There are 1 warnings, more than the 0 allowed."),
        outcome.summary());
    Outcome none =
        run(
            wanted -> {
              wanted.excludes = List.of("**");
              wanted.failIfNoFiles = true;
              return wanted;
            });
    assertTrue(none.failed());
  }

  private boolean failsAt(Severity severity) throws SetupException {
    return run(wanted -> {
          wanted.failOn = severity;
          return wanted;
        })
        .failed();
  }

  @Test
  void aReportThatCannotBeWrittenDoesNotLoseTheOthers() throws Exception {
    write("support/a.md", BAD);
    Files.createDirectories(root.resolve("out/support-check.sarif/x"));
    Outcome outcome =
        run(
            wanted -> {
              wanted.reports = List.of("console", "sarif", "sarif-complete");
              wanted.outputDirectory = Path.of("out");
              return wanted;
            });
    assertEquals(List.of(root.resolve("out/support-check.complete.sarif")), outcome.reports());
    assertEquals(1, outcome.errors().size());
    assertTrue(
        outcome.errors().get(0).contains("support-check.sarif"), outcome.errors().toString());
    assertFalse(outcome.console().isEmpty());
  }

  @Test
  void setUpErrors() throws Exception {
    write("support/a.md", BAD);
    assertThrows(
        SetupException.class,
        () ->
            run(
                wanted -> {
                  wanted.config = Path.of("none.yml");
                  return wanted;
                }));
    assertThrows(
        SetupException.class,
        () ->
            run(
                wanted -> {
                  wanted.reports = List.of("pdf");
                  return wanted;
                }));
    assertThrows(
        SetupException.class,
        () ->
            run(
                wanted -> {
                  wanted.baseline = Path.of("none.txt");
                  return wanted;
                }));
    write("support-check-baseline.txt", "nonsense\n");
    SetupException e = assertThrows(SetupException.class, () -> run(wanted -> wanted));
    assertTrue(e.getMessage().startsWith("support-check-baseline.txt:1:1: "), e.getMessage());
    assertEquals(0, e.getStackTrace().length);
  }

  @Test
  void aBaselineIsRecordedAndPruned() throws Exception {
    write("support-check.yml", ONE_RULE.formatted("error"));
    write("support/a.md", BAD);
    write("support/b.md", BAD);
    BaselineUpdate first = Run.baseline(parameters(root), Caller.PLAIN);
    assertEquals(2, first.added());
    assertEquals(root.resolve("support-check-baseline.txt"), first.file());
    Outcome outcome = run(wanted -> wanted);
    assertEquals(List.of("support/a.md BASELINED", "support/b.md BASELINED"), found(outcome));
    assertFalse(outcome.failed());
    write("support/b.md", "# y\n");
    write("support/c.md", BAD);
    String before = Files.readString(first.file());
    Outcome later = run(wanted -> wanted);
    assertEquals(1, later.results().notes().size(), later.results().notes().toString());
    assertEquals(before, Files.readString(first.file()));
    BaselineUpdate second = Run.baseline(parameters(root), Caller.PLAIN);
    assertEquals(List.of(1, 1, 2), List.of(second.added(), second.removed(), second.entries()));
    BaselineUpdate third = Run.baseline(parameters(root), Caller.PLAIN);
    assertEquals(List.of(0, 0, 2), List.of(third.added(), third.removed(), third.entries()));
  }
}
