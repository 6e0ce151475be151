package dev.supportcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.config.Baseline;
import dev.supportcheck.config.SetupException;
import dev.supportcheck.document.Kind;
import dev.supportcheck.evidence.safety.PlantedSecrets;
import dev.supportcheck.evidence.safety.PlantedSecrets.Planted;
import dev.supportcheck.report.Reports;
import dev.supportcheck.report.Result;
import dev.supportcheck.report.Results;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.rules.meta.UnreadableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sends credentials and personal data through the whole check: no value comes out anywhere. */
class CanaryTest {

  /** Personal data, put together here so that none stands in a file of this project as a whole. */
  private static final List<String> PERSONAL =
      List.of("k.lindqvist" + "@telia.se", "+49 30 8104" + " 5596", "4539 1488 0343" + " 6467");

  /** So many characters of a value, from its first one, are as good as all of it. */
  private static final int SHOWN = 24;

  @TempDir Path root;

  private final List<Planted> planted = new PlantedSecrets(20260101).make(200);

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void repository(String configuration) throws IOException {
    write("support-check.yml", configuration);
    for (int i = 0; i < planted.size(); i++) {
      Planted one = planted.get(i);
      write("support/" + i + ".md", "# It fails at 10:42 on 03/04/2022\n\n" + one.text() + "\n");
      if (one.text().indexOf('\n') < 0) {
        // Where other rules quote: titles, times, values of fields, wrong keys, suppressions.
        write("support/t" + i + ".md", "---\nprofile: " + one.value() + "\n---\n" + one.text());
        write(
            ".github/ISSUE_TEMPLATE/" + i + ".md",
            "---\nname: Bug\nabout: x\n" + one.text() + "\n---\n" + one.text() + "\n");
      }
    }
    write(
        "support/personal.md",
        "# Seller\n\nSeller ID: " + String.join("\n\nOperation: ", PERSONAL) + "\n");
  }

  private Parameters parameters(List<String> reports) {
    return new Parameters(
        root,
        root,
        null,
        null,
        List.of(),
        List.of(),
        Severity.OFF,
        null,
        null,
        reports,
        null,
        null,
        null,
        Examples.TODAY,
        1,
        List.of(),
        false,
        null,
        null);
  }

  private List<String> values() {
    return Stream.concat(planted.stream().map(Planted::value), PERSONAL.stream()).toList();
  }

  private void assertNoneIn(String where, String text) {
    List<String> leaked = new ArrayList<>();
    for (String value : values()) {
      String part = value.strip().lines().reduce("", (a, b) -> a.length() > b.length() ? a : b);
      if (text.contains(part.substring(0, Math.min(part.length(), SHOWN)))) {
        leaked.add(part);
      }
    }
    assertEquals(List.of(), leaked, where);
  }

  @Test
  void plantsSecretsOfManyShapes() {
    assertTrue(planted.stream().map(Planted::shape).distinct().count() >= 40);
    assertTrue(planted.size() >= 200);
  }

  @Test
  void noReportRepeatsAValue() throws Exception {
    for (String profile : List.of("generic", "sp-api")) {
      repository("extends: all\nprofile: " + profile + "\n");
      Outcome outcome = Run.of(parameters(Reports.names()), Caller.PLAIN);
      assertTrue(outcome.results().results().size() > 400);
      assertNoneIn("console", outcome.console());
      assertNoneIn("lines", outcome.lines());
      assertNoneIn("summary", outcome.summary() + outcome.errors());
      assertFalse(outcome.reports().isEmpty());
      for (Path report : outcome.reports()) {
        assertNoneIn(report.getFileName().toString(), Files.readString(report));
      }
      for (Result result : outcome.results().results()) {
        String fix =
            result.fix() == null
                ? ""
                : result.fix().description()
                    + result.fix().edits().stream()
                        .map(Fix.Edit::text)
                        .collect(Collectors.joining());
        assertNoneIn(result.rule(), result.message() + fix + result.related());
      }
    }
  }

  @Test
  void neitherLanguageNorColourNorJobChangesThat() throws Exception {
    repository("extends: all\nprofile: sp-api\nlocale: fr\n");
    Path page = root.resolve("summary.md");
    Map<String, String> job =
        Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", page.toString());
    Caller caller = new Caller(true, "explain", "check", job, Progress.NONE);
    Outcome outcome = Run.of(parameters(List.of("console", "lines", "github")), caller);
    assertNoneIn("console", outcome.console());
    assertNoneIn("lines", outcome.lines());
    assertNoneIn("summary", outcome.summary());
    assertNoneIn("job", Files.readString(page));
  }

  @Test
  void fixesLeaveNoValueInTheFile() throws Exception {
    repository("extends: all\nprofile: sp-api\n");
    List<String> rules = List.of("secret-exposed", "personal-data");
    Map<Path, StringBuilder> mended = new TreeMap<>();
    // From the last to the first, so that places stay where they are.
    List<Result> found =
        new ArrayList<>(Run.of(parameters(List.of()), Caller.PLAIN).results().results());
    Collections.reverse(found);
    for (Result result : found) {
      if (rules.contains(result.rule())) {
        String text = result.file().text();
        StringBuilder file =
            mended.computeIfAbsent(
                root.resolve(result.file().path()), path -> new StringBuilder(text));
        for (Fix.Edit edit : Objects.requireNonNull(result.fix()).edits()) {
          file.replace(edit.span().start(), edit.span().end(), edit.text());
        }
      }
    }
    assertTrue(mended.size() > planted.size());
    for (Map.Entry<Path, StringBuilder> file : mended.entrySet()) {
      assertNoneIn(file.getKey().toString(), file.getValue().toString());
      Files.writeString(file.getKey(), file.getValue());
    }
    assertEquals(
        List.of(),
        Run.of(parameters(List.of()), Caller.PLAIN).results().results().stream()
            .filter(result -> rules.contains(result.rule()))
            .map(result -> result.file().path())
            .toList());
  }

  @Test
  void noWordOnAWrongConfigurationRepeatsAValue() throws IOException {
    for (Planted one : planted) {
      String text = one.text().strip();
      // A path is shown resolved, and lines are joined: then nothing is to be known of either.
      boolean path = text.indexOf('/') >= 0 && !text.contains("://");
      if (path || text.chars().anyMatch(c -> c == '\\' || c == '\n')) {
        continue;
      }
      String quoted = "'" + text.replace("'", "''") + "'";
      for (String line :
          List.of("extends: %s", "profile: %s", "locale: %s", "rules: { %s: error }", "%s: x")) {
        write("support-check.yml", line.replace("%s", quoted) + "\n");
        SetupException thrown =
            assertThrows(
                SetupException.class, () -> Run.of(parameters(List.of()), Caller.PLAIN), line);
        assertNoneIn(line, thrown.getMessage());
      }
    }
  }

  @Test
  void noBaselineRepeatsAValue() throws Exception {
    repository("extends: all\nprofile: sp-api\n");
    BaselineUpdate update = Run.baseline(parameters(List.of()), Caller.PLAIN);
    assertNoneIn("baseline", Files.readString(update.file(), StandardCharsets.UTF_8));
  }

  /** A rule that fails, and repeats all that it knows. */
  @RuleInfo(id = "talkative", title = "Talks.", severity = Severity.ERROR, kinds = Kind.CASE)
  public record Talkative() implements DocumentRule {
    @Override
    public List<Finding> check(Inspection inspection) {
      throw new IllegalStateException(inspection.text());
    }
  }

  /** A rule that quotes each line. */
  @RuleInfo(id = "quoting", title = "Quotes.", severity = Severity.ERROR, kinds = Kind.CASE)
  public record Quoting() implements DocumentRule {
    @Override
    public List<Finding> check(Inspection inspection) {
      List<Finding> findings = new ArrayList<>();
      for (int line = 1; line <= inspection.document().source().lineCount(); line++) {
        var span = inspection.document().source().line(line);
        findings.add(inspection.finding(span, "\"{0}\"", inspection.quote(span)));
      }
      return findings;
    }
  }

  @Test
  void neitherExceptionsNorQuotationsRepeatAValue() {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < planted.size(); i++) {
      files.put("support/" + i + ".md", "# It fails\n\n" + planted.get(i).text() + "\n");
    }
    RulePack pack = RulePack.of(new Talkative(), new Quoting(), new UnreadableFile());
    Results results = Examples.check(pack, "extends: all\n", files, Examples.TODAY);
    List<String> rules = results.results().stream().map(Result::rule).distinct().toList();
    assertEquals(new TreeSet<>(List.of("quoting", UnreadableFile.ID)), new TreeSet<>(rules));
    for (Result result : results.results()) {
      assertNoneIn(result.rule(), result.message().toString());
    }
    assertNoneIn("baseline", Known.of(results.results()).render());
    assertEquals(Baseline.EMPTY, new Baseline(List.of()));
  }
}
