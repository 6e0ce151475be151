package dev.supportcheck.evidence.asks;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.supportcheck.document.DocumentParser;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Measures what templates are said to ask for by real ones that were drawn at random and judged by
 * reading: for each guideline rule, how many of its findings are right and how many of those that
 * are due it makes. The templates themselves lie outside the project, in the folder that the system
 * property {@code support.templates} names.
 */
class JudgedTemplatesTest {

  private static final String PROPERTY = "support.templates";

  /** What a template must ask for one of, by rule. */
  private static final Map<String, List<Topic>> TOPICS =
      Map.ofEntries(
          Map.entry("problem-stated", List.of(Topic.PROBLEM, Topic.ACTUAL)),
          Map.entry("steps-to-reproduce", List.of(Topic.STEPS)),
          Map.entry("code-sample", List.of(Topic.CODE)),
          Map.entry("environment", List.of(Topic.ENVIRONMENT)),
          Map.entry("attempts-stated", List.of(Topic.ATTEMPTS)),
          Map.entry("attempt-outcome", List.of(Topic.ATTEMPT_OUTCOME)),
          Map.entry("error-quoted", List.of(Topic.ERROR)),
          Map.entry("question-asked", List.of(Topic.QUESTION)),
          Map.entry("expected-outcome", List.of(Topic.EXPECTED)),
          Map.entry("actual-outcome", List.of(Topic.PROBLEM, Topic.ACTUAL)),
          Map.entry("occurrence-time", List.of(Topic.TIME)),
          Map.entry("time-zone", List.of(Topic.TIME_ZONE)),
          Map.entry("persistence", List.of(Topic.PERSISTENCE)),
          Map.entry("evidence-attached", List.of(Topic.LOGS, Topic.SCREENSHOT)),
          Map.entry("log-format", List.of(Topic.LOG_FORMAT)),
          Map.entry("secret-warning", List.of(Topic.SECRET_WARNING)),
          Map.entry("single-question", List.of(Topic.ONE_PROBLEM)));

  @Test
  void findsWhatTemplatesNeverAskFor() throws IOException {
    String folder = System.getProperty(PROPERTY);
    assumeTrue(
        folder != null,
        "not measured: -D" + PROPERTY + "=FOLDER names the folder with the judged templates");
    List<String[]> rows;
    try (InputStream in =
        Objects.requireNonNull(JudgedTemplatesTest.class.getResourceAsStream("judged.tsv"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      rows = text.lines().map(line -> line.split("\t", -1)).toList();
    }
    String[] rules = rows.get(0);
    int[][] counts = new int[rules.length][3];
    for (String[] row : rows.subList(1, rows.size())) {
      String text = Files.readString(Path.of(folder, row[0]));
      Asks asks = Asks.of(DocumentParser.parse(SourceFile.of(row[0], text)));
      for (int rule = 1; rule < rules.length; rule++) {
        List<Topic> topics = Objects.requireNonNull(TOPICS.get(rules[rule]));
        boolean found = asks.known() && topics.stream().noneMatch(asks::asks);
        boolean due = row[rule].equals("no");
        if (found || due) {
          counts[rule][found && due ? 0 : found ? 1 : 2]++;
        }
      }
    }
    double sum = 0;
    for (int rule = 1; rule < rules.length; rule++) {
      double right = counts[rule][0];
      double precision = right / Math.max(1, right + counts[rule][1]);
      double recall = right / Math.max(1, right + counts[rule][2]);
      double f1 = 2 * precision * recall / Math.max(0.01, precision + recall);
      sum += f1;
      System.out.printf(
          Locale.ROOT,
          "%-20s due %2.0f  precision %.2f  recall %.2f  F1 %.2f%n",
          rules[rule],
          right + counts[rule][2],
          precision,
          recall,
          f1);
    }
    double mean = sum / (rules.length - 1);
    System.out.printf(Locale.ROOT, "mean F1 %.3f%n", mean);
    assertTrue(mean >= 0.90, () -> "mean F1 " + mean);
  }
}
