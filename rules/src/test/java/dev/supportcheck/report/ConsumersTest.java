package dev.supportcheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.IssueParser;
import edu.hm.hafner.analysis.parser.CheckStyleParser;
import edu.hm.hafner.analysis.parser.violations.CodeClimateAdapter;
import edu.hm.hafner.analysis.parser.violations.SarifAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reports as read by the library of Jenkins' warnings plugin: the same number, the same lines.
 */
class ConsumersTest {

  @TempDir private Path folder;

  private List<String> read(IssueParser parser, Report report) throws IOException {
    Path file = folder.resolve(report.fileName());
    Files.writeString(file, report.render(Sample.full().results()));
    return StreamSupport.stream(parser.parse(new FileReaderFactory(file)).spliterator(), false)
        .map(
            issue ->
                issue.getFileName()
                    + ":"
                    + issue.getLineStart()
                    + " "
                    + issue.getType()
                    + " "
                    + issue.getSeverity().getName())
        .sorted()
        .toList();
  }

  @Test
  void readSarif() throws IOException {
    assertEquals(
        List.of(
            "support/4711-orders.md:3 attempts-vague NORMAL",
            "support/4711-orders.md:5 time-zone NORMAL",
            "support/4711-orders.md:6 question-asked HIGH",
            "support/4711-orders.md:7 secret-exposed HIGH",
            "support/blob.md:1 unreadable-file HIGH",
            "support/äö 日本.md:1 deleted-resource LOW"),
        read(new SarifAdapter(), new Sarif(false)));
  }

  @Test
  void readCheckstyle() throws IOException {
    assertEquals(
        List.of(
            "support/4711-orders.md:3 attempts-vague NORMAL",
            "support/4711-orders.md:5 time-zone NORMAL",
            "support/4711-orders.md:5 time-zone NORMAL",
            "support/4711-orders.md:6 question-asked ERROR",
            "support/4711-orders.md:7 secret-exposed ERROR",
            "support/blob.md:1 unreadable-file ERROR",
            "support/äö 日本.md:1 deleted-resource LOW"),
        read(new CheckStyleParser(), new Checkstyle()));
  }

  @Test
  void readCodeQuality() throws IOException {
    assertEquals(
        List.of(
            "support/4711-orders.md:3 attempts-vague NORMAL",
            "support/4711-orders.md:5 time-zone NORMAL",
            "support/4711-orders.md:5 time-zone NORMAL",
            "support/4711-orders.md:6 question-asked HIGH",
            "support/4711-orders.md:7 secret-exposed HIGH",
            "support/blob.md:1 unreadable-file HIGH",
            "support/äö 日本.md:1 deleted-resource LOW"),
        read(new CodeClimateAdapter(), new GitLab()));
  }
}
