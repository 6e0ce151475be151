package dev.supportcheck;

import static dev.supportcheck.Examples.check;
import static dev.supportcheck.Examples.configuration;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.config.Baseline;
import dev.supportcheck.config.Configuration;
import dev.supportcheck.config.SetupException;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.report.Result;
import dev.supportcheck.report.Result.State;
import dev.supportcheck.report.Results;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.Repository;
import dev.supportcheck.rule.RepositoryRule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.rules.meta.UnknownRule;
import dev.supportcheck.rules.meta.UnreadableFile;
import dev.supportcheck.rules.meta.UnusedSuppression;
import dev.supportcheck.source.MemoryTree;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CheckerTest {

  /** Finds the word "bad". */
  @RuleInfo(
      id = "bad-word",
      title = "Bad.",
      severity = Severity.WARNING,
      guidelines = Guideline.PROBLEM,
      kinds = {Kind.CASE, Kind.TEMPLATE, Kind.CHOOSER})
  public record BadWord() implements DocumentRule {
    @Override
    public List<Finding> check(Inspection inspection) {
      List<Finding> findings = new ArrayList<>();
      for (int at = inspection.text().indexOf("bad");
          at >= 0;
          at = inspection.text().indexOf("bad", at + 1)) {
        if (!inspection.text().startsWith("bad-", at)) {
          findings.add(
              inspection.finding(Span.at(at, 3), "{0} is bad", inspection.quote(Span.at(at, 3))));
        }
      }
      return findings;
    }
  }

  /** A family whose members find their name. */
  @RuleInfo(
      id = "word",
      title = "Word.",
      severity = Severity.ERROR,
      kinds = Kind.CASE,
      purposes = Purpose.PROBLEM)
  public record Word() implements DocumentRule {
    @Override
    public List<Finding> check(Inspection inspection) {
      return codes(inspection.profile()).stream()
          .filter(code -> inspection.text().contains(code.id()))
          .map(code -> inspection.finding(new Span(0, 1), "x").code(code.id()))
          .toList();
    }

    @Override
    public List<Code> codes(Profile profile) {
      return List.of(new Code("one", "One."), new Code("two", "Two."));
    }
  }

  /** Fails on files that say so. */
  @RuleInfo(id = "failing", title = "Fails.", severity = Severity.INFO, kinds = Kind.CASE)
  public record Failing() implements DocumentRule {
    @Override
    public List<Finding> check(Inspection inspection) {
      if (inspection.text().contains("throw")) {
        throw new IllegalStateException(inspection.text());
      }
      return inspection.text().contains("overflow") ? check(inspection) : Inspection.nothing();
    }
  }

  /** Finds repositories with more than one document. */
  @RuleInfo(
      id = "many",
      title = "Many.",
      severity = Severity.INFO,
      kinds = {Kind.CASE, Kind.TEMPLATE})
  public record Many() implements RepositoryRule {
    @Override
    public List<Finding> check(Repository repository) {
      if (repository.documents().size() < 2) {
        return List.of();
      }
      SourceFile last = repository.documents().get(repository.documents().size() - 1).source();
      return List.of(
          Finding.of(last, new Span(0, 0), Message.of("many in \"{0}\"", repository.folder())));
    }
  }

  private static final RulePack PACK =
      RulePack.of(
          new BadWord(),
          new Word(),
          new Failing(),
          new Many(),
          new UnreadableFile(),
          new UnknownRule(),
          new UnusedSuppression());

  private static Results run(String configuration, Map<String, String> files) {
    return check(PACK, configuration, files, Examples.TODAY);
  }

  private static String said(Results results) {
    return results.results().stream()
        .map(
            result ->
                "%s:%s %s %s%s\n"
                    .formatted(
                        result.file().path(),
                        result.file().position(result.span().start()),
                        result.severity(),
                        result.rule(),
                        result.state() == State.ACTIVE ? "" : " " + result.state()))
        .collect(Collectors.joining());
  }

  private static String said(String configuration, String text) {
    return said(run(configuration, Map.of("support/a.md", text)));
  }

  @Test
  void rulesRunByKindPurposeAndSeverity() {
    assertEquals(
        """
        .github/ISSUE_TEMPLATE/config.yml:1:4 warning bad-word
        support/a.md:1:1 error word/one
        support/a.md:1:3 info bad-word
        support/a.md:2:1 info bad-word
        """,
        said(run(
                "rules: { bad-word: { case: info }, word/two: off }\n",
                Map.of(
                    "support/a.md", "# bad\nbad one two\n",
                    ".github/ISSUE_TEMPLATE/config.yml", "a: bad one\n")))
            .lines()
            .filter(line -> !line.contains("many"))
            .map(line -> line + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void repositoriesAreTheFoldersAboveTemplateFolders() {
    Map<String, String> files = new TreeMap<>();
    files.put("x/.github/ISSUE_TEMPLATE/a.md", "---\nname: Bugs\nabout: x\n---\n");
    files.put("x/.github/ISSUE_TEMPLATE/b.md", "---\nname: Wishes\nabout: x\n---\n");
    files.put("x/y/case.md", "# A\n");
    files.put("support/a.md", "# A\n");
    Results results = run("rules: { many: error }\n", files);
    assertEquals("x/y/case.md:1:1 error many\n", said(results));
    assertEquals("many in \"x\"", results.results().get(0).message().toString());
  }

  @Test
  void aRuleThatFailsIsAFindingAndTheRestGoesOn() {
    Results results =
        run("", Map.of("support/a.md", "# bad throw\n", "support/b.md", "# overflow bad\n"));
    assertEquals(
        """
        support/a.md:1:1 error unreadable-file
        support/a.md:1:3 warning bad-word
        support/b.md:1:1 info many
        support/b.md:1:1 error unreadable-file
        support/b.md:1:12 warning bad-word
        """,
        said(results));
    String message = results.results().get(0).message().toString();
    assertTrue(message.contains("failing") && message.contains("IllegalStateException"), message);
    assertTrue(!message.contains("throw"), message);
  }

  @Test
  void filesThatAreNoTextAreFindings() {
    Map<String, byte[]> files = new HashMap<>();
    files.put("support/a.md", new byte[] {0, 1, 2, 0, 5});
    files.put("support/b.md", "bad é".getBytes(StandardCharsets.ISO_8859_1));
    files.put("support/c.md", "bad".getBytes(StandardCharsets.UTF_8));
    Results results =
        check(configuration(PACK, "max-file-size: 4\n"), MemoryTree.ofBytes(files), Examples.TODAY);
    assertEquals(
        """
        support/a.md:1:1 error unreadable-file
        support/b.md:1:1 error unreadable-file
        support/c.md:1:1 warning bad-word
        """,
        said(results));
    assertEquals(3, results.files().size());
    assertEquals(null, results.files().get(0).kind());
  }

  @Test
  void theSameWhateverTheNumberOfThreads() {
    Map<String, String> files = new HashMap<>();
    for (int i = 0; i < 200; i++) {
      files.put("support/" + i + ".md", "# bad " + i + "\n\nbad one two throw\n");
    }
    MemoryTree tree = MemoryTree.of(files);
    Configuration configuration = configuration(PACK, "");
    List<Result> once =
        new Checker(configuration, tree, Examples.TODAY, 1, Progress.NONE)
            .check(tree.files(), path -> true, Baseline.EMPTY, List.of())
            .results();
    for (int threads : new int[] {0, 2, 8}) {
      List<Result> again =
          new Checker(configuration, tree, Examples.TODAY, threads, Progress.NONE)
              .check(tree.files(), path -> true, Baseline.EMPTY, List.of())
              .results();
      assertEquals(
          once.stream().map(result -> result.fingerprint() + result.message()).toList(),
          again.stream().map(result -> result.fingerprint() + result.message()).toList());
    }
    assertEquals(
        once.size(), once.stream().map(Result::fingerprint).collect(Collectors.toSet()).size());
  }

  @Test
  void onlyWhatIsWantedIsReported() {
    MemoryTree tree = MemoryTree.of(Map.of("support/a.md", "bad", "support/b.md", "bad"));
    Results results =
        new Checker(configuration(PACK, ""), tree, Examples.TODAY, 1, Progress.NONE)
            .check(tree.files(), path -> path.equals("support/a.md"), Baseline.EMPTY, List.of());
    assertEquals("support/a.md:1:1 warning bad-word\n", said(results));
    assertEquals(1, results.files().size());
  }

  @Test
  void commentsSuppress() {
    String next = "<!-- support-check-disable-next-line bad-word -- said so -->\n";
    assertEquals("support/a.md:2:1 warning bad-word SUPPRESSED\n", said("", next + "bad\n"));
    assertEquals("support/a.md:3:1 warning bad-word SUPPRESSED\n", said("", next + "\nbad\n"));
    assertEquals(
        "support/a.md:1:38 info unused-suppression\nsupport/a.md:3:1 warning bad-word\n",
        said("", next + "good\nbad\n"));
    assertEquals(
        """
        support/a.md:1:1 warning bad-word
        support/a.md:5:1 warning bad-word SUPPRESSED
        support/a.md:9:1 warning bad-word
        """,
        said(
            "",
            """
            bad

            <!-- support-check-disable bad-word -->

            bad

            <!-- support-check-enable bad-word -->

            bad
            """));
    assertEquals(
        """
        support/a.md:1:3 warning bad-word
        support/a.md:3:4 warning bad-word SUPPRESSED
        support/a.md:7:5 warning bad-word SUPPRESSED
        support/a.md:8:4 warning bad-word
        """,
        said(
            "",
            """
            # bad

            ## bad

            <!-- support-check-disable-section bad-word -->

            ### bad
            ## bad
            """));
    assertEquals(
        """
        support/a.md:1:1 error word/one SUPPRESSED
        support/a.md:1:1 error word/two SUPPRESSED
        support/a.md:1:1 warning bad-word SUPPRESSED
        """,
        said("", "bad one two\n\n<!-- support-check-disable-file word, bad-word -->\n"));
    assertEquals(
        """
        support/a.md:1:1 error word/one
        support/a.md:1:1 error word/two SUPPRESSED
        """,
        said("", "one two\n\n<!-- support-check-disable-file word/two -->\n"));
  }

  @Test
  void commentsSuppressInYaml() {
    assertEquals(
        """
        support/a.yml:2:8 warning bad-word SUPPRESSED
        support/a.yml:3:10 warning bad-word
        support/a.yml:6:8 warning bad-word SUPPRESSED
        support/a.yml:7:8 warning bad-word SUPPRESSED
        support/a.yml:8:8 warning bad-word
        """,
        said(
            run(
                "",
                Map.of(
                    "support/a.yml",
                    """
                    # support-check-disable-next-line bad-word
                    title: bad
                    problem: bad
                    list:
                      # support-check-disable-section bad-word
                      - a: bad
                        b: bad
                      - c: bad
                    """))));
    assertEquals(
        "support/a.md:3:8 warning bad-word SUPPRESSED\n",
        said("", "---\n# support-check-disable-next-line bad-word\ntitle: bad\n---\n"));
  }

  @Test
  void commentsInCodeAreNone() {
    assertEquals(
        "support/a.md:4:1 warning bad-word\n",
        said("", "```\n<!-- support-check-disable-file bad-word -->\n```\nbad\n"));
  }

  @Test
  void commentsThatDoNothingAreReported() {
    assertEquals(
        """
        support/a.md:1:6 info unused-suppression
        support/a.md:2:38 error unknown-rule
        support/a.md:3:6 info unused-suppression
        support/a.md:4:6 info unused-suppression
        support/a.md:5:6 info unused-suppression
        """,
        said(
            "",
            """
            <!-- support-check-disable -->
            <!-- support-check-disable-next-line bad-wrod -->
            <!-- support-check-enable bad-word -->
            <!-- support-check-disable-nextline bad-word -->
            <!-- support-check-disable-file -- no rule -->
            """));
    assertTrue(
        run("", Map.of("support/a.md", "<!-- support-check-disable-file bad-wrod -->"))
            .results()
            .get(0)
            .message()
            .toString()
            .contains("\"bad-word\""));
  }

  @Test
  void thePolicyDecidesWhichCommentsCount() {
    String text = "bad\n\n<!-- support-check-disable-file bad-word -->\n";
    assertEquals(
        "support/a.md:1:1 warning bad-word\nsupport/a.md:3:6 info unused-suppression\n",
        said("suppressions: { cases: deny }\n", text));
    assertEquals(
        "support/a.md:1:1 warning bad-word\nsupport/a.md:3:6 info unused-suppression\n",
        said("suppressions: { reason: required }\n", text));
    assertEquals(
        "support/a.md:1:1 warning bad-word SUPPRESSED\n",
        said("suppressions: { reason: required }\n", text.replace(" -->", " -- why -->")));
    assertEquals(
        "support/a.md:1:1 warning bad-word\nsupport/a.md:3:33 info unused-suppression\n",
        said("suppressions: { never: bad-word }\n", text));
  }

  @Test
  void theBaselineSurvivesMovedLines() throws SetupException {
    MemoryTree before = MemoryTree.of(Map.of("support/a.md", "# x\n\nbad  bad\n"));
    Configuration configuration = configuration(PACK, "");
    Baseline baseline = Known.of(check(configuration, before, Examples.TODAY).results());
    assertEquals(baseline, Baseline.parse(SourceFile.of("b.txt", baseline.render())));
    MemoryTree after =
        MemoryTree.of(Map.of("support/a.md", "# x\n\nNew\n\nmore bad\n\nbad\n\nbad\n"));
    Results results =
        new Checker(configuration, after, Examples.TODAY, 1, Progress.NONE)
            .check(after.files(), path -> true, baseline, List.of());
    assertEquals(
        """
        support/a.md:5:6 warning bad-word BASELINED
        support/a.md:7:1 warning bad-word BASELINED
        support/a.md:9:1 warning bad-word
        """,
        said(results));
    assertEquals(List.of(), baseline.stale(Known.of(results.results()).entries()));
    MemoryTree fixed = MemoryTree.of(Map.of("support/a.md", "bad"));
    assertEquals(
        1,
        baseline
            .stale(Known.of(check(configuration, fixed, Examples.TODAY).results()).entries())
            .size());
  }

  @Test
  void fingerprintsDependOnRulePathAndContent() {
    assertNotEquals(Fingerprint.of("a", "b", "c", 0), Fingerprint.of("a", "b", "c", 1));
    assertNotEquals(Fingerprint.of("a", "b", "c", 0), Fingerprint.of("ab", "", "c", 0));
    assertEquals(16, Fingerprint.of("a", "b", "c", 0).length());
  }
}
