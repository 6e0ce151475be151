package dev.supportcheck.evidence.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.document.Case;
import dev.supportcheck.document.Located;
import dev.supportcheck.document.MarkdownParser;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

  @Test
  void isAsLongAsTheFile() {
    String text = "# Title\r\n\r\nSome `code` and\r\n*more*.\n\n```\nx\n```\n";
    Prose prose = prose(text);
    assertEquals(text.length(), prose.text().length());
    for (int i = 0; i < text.length(); i++) {
      assertEquals(text.charAt(i) == '\n', prose.text().charAt(i) == '\n');
    }
  }

  @Test
  void leavesOutWhatTheAuthorDoesNotSay() {
    assertEquals(
        List.of("Look at this page or \u009F\u009F\u009F\u009F\u009F\u009F\u009F\u009F now."),
        sentences(
                """
            <!-- Describe the problem. -->
            Look at [this page](https://example.org/what?is=it) or `getOrde` now.

            ```
            When I do this I get that.
            ```

            - [ ] I have read the docs.
            """)
            .stream()
            .map(
                words ->
                    words
                        .replaceAll(" {2,}", " ")
                        .replace(
                            "\u009F\u009F\u009F\u009F\u009F\u009F\u009F\u009F\u009F",
                            "\u009F\u009F\u009F\u009F\u009F\u009F\u009F\u009F"))
            .toList());
  }

  @Test
  void leavesOutCommentsWithDamagedMarks() {
    Prose prose = prose("# T\n\n<! --- Describe it. ->\nIt stops.\n<-- Add logs -->\n");
    assertEquals(
        List.of("It stops."),
        prose.sentences().stream()
            .filter(sentence -> sentence.kind() == Sentence.Kind.TEXT)
            .map(sentence -> prose.words(sentence.span()))
            .toList());
  }

  @Test
  void readsHtmlThatFormatsWordsAndNoSampleOfAPage() {
    Prose prose =
        prose(
            """
            # T

            <details><summary>More</summary>
            It stops.
            </details>

            <form id="f"><button>It should be pressed.</button></form>
            """);
    assertEquals(
        List.of("More", "It stops."),
        prose.sentences().stream()
            .filter(sentence -> sentence.kind() == Sentence.Kind.TEXT)
            .map(sentence -> prose.words(sentence.span()))
            .toList());
  }

  @Test
  void takesBoldLinesForHeadings() {
    Prose prose =
        prose(
            """
            **Steps to reproduce**
            Open the page.
            **Expected behavior:**
            no error in **bold** letters
            """);
    assertEquals(
        List.of(Topic.STEPS, Topic.EXPECTED),
        prose.sections().stream().flatMap(section -> section.topics().stream()).toList());
    assertTrue(prose.isUnder(prose.sentences().get(3), Topic.EXPECTED));
  }

  @Test
  void cutsSentences() {
    assertEquals(
        List.of("It fails, e.g. with 1.4.23.", "Why?", "I use v. 2 of it!", "See below."),
        sentences("It fails, e.g. with 1.4.23. Why? I use v. 2 of it! See\nbelow."));
    assertEquals(List.of("It is .", "Or ' .", ".", "1"), sentences("It is . Or ' . . 1"));
  }

  @Test
  void cutsSentencesOfScriptsWithoutSpaces() {
    assertEquals(
        List.of("動作しません。", "どうすればよいですか？", "お願いします"), sentences("動作しません。どうすればよいですか？お願いします"));
  }

  @Test
  void takesLinesThatBeginAsItemsApart() {
    assertEquals(
        List.of("Do this", "1 open it", "2 close it"), sentences("Do this\n1 open it\n2 close it"));
  }

  @Test
  void findsSectionsByHeadingBoldLineAndLabel() {
    Prose prose =
        prose(
            """
            ## Steps to reproduce
            Open it.
            **Expected behavior:**

            It opens.

            Actual result: it does not open.
            And more.
            """);
    assertEquals(Topic.STEPS, topic(prose, "Open it."));
    assertEquals(Topic.EXPECTED, topic(prose, "It opens."));
    assertEquals(Topic.ACTUAL, topic(prose, "Actual result: it does not open."));
    assertEquals(Topic.ACTUAL, topic(prose, "And more."));
  }

  @Test
  void aHeadingWithoutMeaningStandsForTheOneAround() {
    Prose prose = prose("## Étapes pour reproduire\n### D'abord\nOuvrir.\n## Divers\nRien.");
    assertEquals(Topic.STEPS, topic(prose, "Ouvrir."));
    assertTrue(prose.sectionOf(sentence(prose, "Rien.")).orElseThrow().topics().isEmpty());
  }

  @Test
  void marksQuotations() {
    String text = "The page says \"you should wait\", and « rien », but don't isn't one.";
    Prose prose = prose(text);
    assertTrue(prose.isQuoted(text.indexOf("should")));
    assertTrue(prose.isQuoted(text.indexOf("rien")));
    assertFalse(prose.isQuoted(text.indexOf("isn't") + 3));
    assertTrue(prose("> They said so.").sentences().get(0).quoted());
  }

  @Test
  void tellsCodeFromSentences() {
    Prose prose = prose("It breaks here:\nfoo.bar(x, y);\n    at a.b.C.d(C.java:3)\nand stays so.");
    assertEquals(
        List.of(Sentence.Kind.TEXT, Sentence.Kind.CODE, Sentence.Kind.CODE, Sentence.Kind.TEXT),
        prose.sentences().stream().map(Sentence::kind).toList());
  }

  private static Topic topic(Prose prose, String words) {
    return prose.sectionOf(sentence(prose, words)).orElseThrow().topics().iterator().next();
  }

  private static Sentence sentence(Prose prose, String words) {
    return prose.sentences().stream()
        .filter(sentence -> prose.words(sentence.span()).equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> sentences(String text) {
    Prose prose = prose(text);
    return prose.sentences().stream()
        .map(sentence -> prose.words(sentence.span()).replace('\n', ' '))
        .toList();
  }

  private static Prose prose(String text) {
    SourceFile file = SourceFile.of("support/case.md", text);
    return Prose.of(
        new Case(
            file,
            null,
            YamlDocument.none(),
            new Located(new Span(0, 0), ""),
            MarkdownParser.parse(text, file.whole()),
            List.of(),
            false));
  }
}
