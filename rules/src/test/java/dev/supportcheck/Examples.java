package dev.supportcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.supportcheck.config.Baseline;
import dev.supportcheck.config.Configuration;
import dev.supportcheck.config.ConfigurationLoader;
import dev.supportcheck.config.Settings;
import dev.supportcheck.config.SetupException;
import dev.supportcheck.report.Result;
import dev.supportcheck.report.Results;
import dev.supportcheck.rule.Messages;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rule.RuleType;
import dev.supportcheck.rules.meta.UnreadableFile;
import dev.supportcheck.source.MemoryTree;
import dev.supportcheck.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Checks texts in which {@code ⟦…⟧} marks what a rule must find: neither more nor less. The marks
 * are taken out before the check.
 */
public final class Examples {

  /** The day that counts as today unless a test says otherwise. */
  public static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  /** Where a case stands unless a test says otherwise. */
  public static final String CASE = "support/case.md";

  private Examples() {}

  /** A rule finds exactly what is marked in a case in Markdown. */
  public static void assertFindings(Rule rule, String marked) {
    assertFindings(rule, CASE, marked);
  }

  /** A rule finds exactly what is marked in a file of this path. */
  public static void assertFindings(Rule rule, String path, String marked) {
    assertFindings(rule, "generic", path, marked);
  }

  /** A rule finds exactly what is marked in a file of this path, in terms of a profile. */
  public static void assertFindings(Rule rule, String profile, String path, String marked) {
    List<Result> results = findings(rule, profile, path, unmarked(marked));
    assertEquals(marked, marked(unmarked(marked), results), () -> messages(results));
  }

  /** A rule finds nothing in a case in Markdown. */
  public static void assertNothing(Rule rule, String text) {
    assertFindings(rule, text);
  }

  /**
   * A rule finds something in the bodies of cases, one a line with its line ends and tabs escaped,
   * that begin with {@code +}, and nothing in those that begin with {@code -}.
   */
  public static void assertSpeaks(Rule rule, String table) {
    List<String> wrong = new ArrayList<>();
    for (String line : table.lines().toList()) {
      String text = "# A title\n\n" + line.substring(2).replace("\\n", "\n").replace("\\t", "\t");
      if (findings(rule, "generic", CASE, text + "\n").isEmpty() == line.startsWith("+")) {
        wrong.add(line);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  /** What a rule finds in a file of this path, in terms of a profile. */
  public static List<Result> findings(Rule rule, String profile, String path, String text) {
    String id = RuleType.of(rule).id();
    RulePack pack =
        rule instanceof UnreadableFile
            ? RulePack.of(rule)
            : RulePack.of(rule, new UnreadableFile());
    Results results =
        check(pack, "profile: " + profile + "\nextends: all\n", Map.of(path, text), TODAY);
    return of(results, id);
  }

  /** What a rule, or a member of a family, found. A file that could not be read fails the test. */
  public static List<Result> of(Results results, String id) {
    for (Result result : results.results()) {
      if (result.rule().equals(UnreadableFile.ID) && !id.equals(UnreadableFile.ID)) {
        fail(result.file().path() + ": " + result.message());
      }
    }
    return results.results().stream()
        .filter(result -> result.state() == Result.State.ACTIVE)
        .filter(result -> result.rule().equals(id) || result.rule().startsWith(id + "/"))
        .toList();
  }

  /** What all rules of {@code pack} find in files, by a configuration. */
  public static Results check(
      RulePack pack, String configuration, Map<String, String> files, LocalDate today) {
    return check(configuration(pack, configuration), MemoryTree.of(files), today);
  }

  /** What is found in all files of a tree. */
  public static Results check(Configuration configuration, MemoryTree tree, LocalDate today) {
    return new Checker(configuration, tree, today, 1, Progress.NONE)
        .check(tree.files(), path -> true, Baseline.EMPTY, List.of());
  }

  /** The configuration of this text. */
  public static Configuration configuration(RulePack pack, String text) {
    try {
      return new ConfigurationLoader(
              pack, List.of(), MemoryTree.of(Map.of("support-check.yml", text)))
          .load("support-check.yml", Settings.NONE);
    } catch (SetupException e) {
      throw new IllegalArgumentException(e.render(Messages.ENGLISH), e);
    }
  }

  /** The text without its marks. */
  public static String unmarked(String marked) {
    return marked.replace("⟦", "").replace("⟧", "");
  }

  /** The text with marks around each place that was found. */
  public static String marked(String text, List<Result> results) {
    record Mark(int offset, boolean opens, int length) {}
    List<Mark> marks = new ArrayList<>();
    for (Result result : results) {
      Span span = result.span();
      marks.add(new Mark(span.start(), true, span.length()));
      marks.add(new Mark(span.end(), false, span.length()));
    }
    // From the end, so that offsets stay; of one place, the inner ones first to open last and close
    // first.
    marks.sort(
        Comparator.comparingInt(Mark::offset)
            .thenComparing(mark -> mark.length == 0 ? 1 : mark.opens ? 2 : 0)
            .thenComparingInt(mark -> mark.opens ? -mark.length : mark.length));
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Mark mark : marks) {
      marked.append(text, at, mark.offset).append(mark.opens ? '⟦' : '⟧');
      at = mark.offset;
    }
    return marked.append(text.substring(at)).toString();
  }

  /** The messages of results, a line each. */
  static String messages(List<Result> results) {
    return results.stream()
        .map(result -> result.file().path() + ": " + result.rule() + ": " + result.message())
        .collect(Collectors.joining("\n"));
  }
}
