package dev.supportcheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.source.Span;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatsTest {

  @Test
  void gitHubAnnotatesTheWorstFirst() {
    assertEquals(
        """
        ::error file=support/4711-orders.md,line=6,endLine=6,col=1,endColumn=1,title=question-asked::nothing is asked: say what you want to know
        ::error file=support/4711-orders.md,line=7,endLine=7,col=14,endColumn=41,title=secret-exposed::a token is exposed: <token>
        ::error file=support/blob.md,line=1,endLine=1,col=1,endColumn=1,title=unreadable-file::it is no text
        ::warning file=support/4711-orders.md,line=3,endLine=3,col=1,endColumn=30,title=attempts-vague::"We tried many things" says nothing of what was tried: name each attempt
        ::warning file=support/4711-orders.md,line=5,endLine=5,col=14,endColumn=18,title=time-zone::10:42 has no time zone, so nobody can find it in the logs: write "10:42 UTC" (found 2 times on this line)
        ::notice file=support/äö 日本.md,line=1,endLine=1,col=8,endColumn=9,title=deleted-resource::it is deleted
        """,
        new GitHub().render(Sample.full().results()));
  }

  @Test
  void gitHubKeepsWithinTheCapsAndSaysHowManyMore() {
    Sample sample = new Sample().file("a.md", "x\n".repeat(40));
    for (int line = 0; line < 36; line++) {
      sample.add(
          line < 12 ? "secret-exposed" : line < 24 ? "time-zone" : "deleted-resource",
          Span.at(2 * line, 1),
          "x");
    }
    String report = new GitHub().render(sample.results());
    assertEquals(10, report.lines().filter(line -> line.startsWith("::error ")).count());
    assertEquals(10, report.lines().filter(line -> line.startsWith("::warning ")).count());
    assertEquals(10, report.lines().filter(line -> line.startsWith("::notice ")).count());
    assertTrue(
        report.endsWith("\nand 6 more without an annotation: a step may have 10 of each level\n"),
        report);
  }

  @Test
  void gitHubLetsNoTextBeACommand() {
    String report =
        new GitHub()
            .render(
                new Sample()
                    .file("a,b:c\n::d%.md", "⟦x⟧")
                    .find("time-zone", 0, "50 %\r\n::set-output name=x::y\u001B[2J ##[add-mask]z")
                    .results());
    assertEquals(
        "::warning file=a%2Cb%3Ac%0A%3A%3Ad%25.md,line=1,endLine=1,col=1,endColumn=1,title=time-zone::"
            + "50 %25 ::set-output name=x::y<U+001B>[2J ##<U+005B>add-mask]z\n",
        report);
  }

  @Test
  void theJobSummaryShowsTheWorstTheMatrixAndTheCommand() {
    String summary =
        new JobSummary("mvn support:check", "https://github.com/o/r/blob/c/")
            .render(Sample.full().results());
    assertTrue(
        summary.contains(
            "| ❌ error | [support\\/4711\\-orders\\.md\\:6\\:1](https://github.com/o/r/blob/c/support/4711-orders.md#L6) |"),
        summary);
    assertTrue(
        summary.contains(
            "\n| support\\/4711\\-orders\\.md | ✓ | ⚠️ 1 | ❌ 1 | ❌ 1 | ⚠️ 2 | ✓ | ❌ 1 |\n"),
        summary);
    assertTrue(summary.endsWith("\n```sh\nmvn support:check\n```\n"), summary);
    assertEquals(
        "## Support Check\n\n1 file checked\\: nothing found\\.\n\n",
        new JobSummary("x", "").render(new Sample().file("a.md", "x").results()));
  }

  @Test
  void theJobSummaryReadsNoTextAsMarkup() {
    String summary =
        new JobSummary("x", "")
            .render(
                new Sample()
                    .file("a|b`<b>.md", "⟦x⟧")
                    .find("time-zone", 0, "<img src=x>|\n# @team [a](b) www.example.com")
                    .results());
    assertTrue(summary.contains(" a\\|b\\`\\<b\\>\\.md\\:1\\:1 "), summary);
    assertTrue(
        summary.contains("\\<img src\\=x\\>\\| \\# \\@team \\[a\\]\\(b\\) www\\.example\\.com"),
        summary);
  }

  @Test
  void gitLabHasAFingerprintForEachFinding() {
    Sample sample = new Sample().file("a.md", "⟦x⟧");
    for (int i = 0; i < 20; i++) {
      sample.find("time-zone", 0, "x");
    }
    JsonNode issues = new JsonMapper().readTree(new GitLab().render(sample.results()));
    Set<String> fingerprints = new HashSet<>();
    issues.forEach(issue -> fingerprints.add(issue.get("fingerprint").asString()));
    assertEquals(20, fingerprints.size());
    assertEquals("[]\n", new GitLab().render(new Sample().results()));
  }

  @Test
  void jsonTellsAll() {
    JsonNode report = new JsonMapper().readTree(new JsonReport().render(Sample.full().results()));
    assertEquals(1, report.get("version").asInt());
    assertEquals(
        "{\"files\":4,\"errors\":3,\"warnings\":3,\"infos\":1,\"suppressed\":1,\"baselined\":1}",
        report.get("summary").toString());
    assertEquals("3 files were left out.", report.at("/notes/0").asString());
    assertEquals("[1,2,3,5,9]", report.at("/files/0/guidelines").toString());
    JsonNode result = report.at("/results/3");
    assertEquals("question-asked", result.get("rule").asString());
    assertEquals("here [a question](1) would fit", result.at("/related/0/message").asString());
    assertEquals(9, report.get("results").size());
  }

  @Test
  void checkstyleIsXmlWhateverTheText() {
    String report =
        new Checkstyle()
            .render(
                new Sample()
                    .file("a\"<&>\u0001.md", "⟦x⟧")
                    .find("time-zone", 0, "]]>\uFFFF\uD800 \u202E é\n😀")
                    .results());
    assertTrue(report.contains("<file name=\"a&quot;&lt;&amp;&gt;\uFFFD.md\">"), report);
    assertTrue(report.contains("message=\"]]&gt;\uFFFD\uFFFD \uFFFD é&#10;😀\""), report);
  }

  @Test
  void htmlNeedsNothingBesidesAndMarksTheRange() {
    String page = new Html().render(Sample.full().results());
    assertTrue(page.contains("It failed at <mark>10:42</mark> on 5 July 2022"), page);
    assertTrue(page.contains("The token is <mark>&lt;token&gt;</mark>, seen on"), page);
    assertFalse(
        page.contains("<script")
            || page.contains("src=")
            || page.contains("@import")
            || page.contains("url("),
        page);
    assertTrue(
        new Html().render(new Sample().file("a.md", "x").results()).contains("Nothing found."));
    assertTrue(new Html().render(Sample.full().french().results()).contains("<html lang=\"fr\">"));
  }
}
