package dev.supportcheck.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.document.Text.Inline;
import dev.supportcheck.source.MappedText;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownParserTest {

  private static final String TEXT =
      """
      # Head `code` 😀

      A *b* **c** ~~d~~ [e](f.md) ![g](h.png)
      <img src="i.png"> https://j.example/k. \\* &amp; <!-- l -->
      last line

      > quoted
      > ``co`de``

      - [ ] open
      - [x] done
        1. inner

      ```json
      {"a": 1}

      ```
      | a | b\\|c |
      |---|---|
      | 1 | `x\\|y` z |

      <details><summary>Log</summary>
      text <a href="m.txt">n</a>
      </details>

      <!-- o --> It fails.

      <pre>
      p
      </pre>

      ~~~
      q""";

  @Test
  void blocksKnowTheirPlaceInTheFile() {
    String text = "---\ntitle: x\n---\n# Head\n\nIt *fails*.\n";
    List<Block> blocks = MarkdownParser.parse(text, new Span(17, text.length()));
    Block.Heading heading = assertInstanceOf(Block.Heading.class, blocks.get(0));
    assertEquals("# Head", heading.span().in(text));
    Block.Paragraph paragraph = assertInstanceOf(Block.Paragraph.class, blocks.get(1));
    assertEquals("It *fails*.", paragraph.span().in(text));
    assertEquals("It fails.", paragraph.text().plain());
  }

  @Test
  void readsAlikeHoweverLinesEnd() {
    String expected = new Reader(TEXT).description();
    for (String variant :
        List.of(TEXT.replace("\n", "\r\n"), TEXT.replace("\n", "\r"), TEXT + "\n")) {
      assertEquals(expected, new Reader(variant).description());
    }
    String quoted = "> " + TEXT.replace("\n", "\n> ");
    assertEquals(1, MarkdownParser.parse(quoted, new Span(0, quoted.length())).size());
    new Reader(quoted);
    new Reader(TEXT.replace("\n", "\r\n> "));
  }

  @Test
  void readsEachKind() {
    Reader reader = new Reader(TEXT);
    String description = reader.description();
    for (String part :
        List.of(
            "Heading 'Head code 😀' Code«`code`»",
            "Paragraph 'A b c d e   https://j.example/k. * &  last line'",
            "Strong«**c**»",
            "Struck«~~d~~»",
            "Link«[e](f.md)»=f.md",
            "Image«![g](h.png)»=h.png",
            "Image«<img src=\"i.png\">»=i.png",
            "Link«https://j.example/k»=https://j.example/k",
            "Html«<!-- l -->»",
            "Code«``co`de``»",
            "false Paragraph 'open'",
            "true Paragraph 'done'",
            "Code json true '{\"a\": 1}\n\n'",
            "Cell 'b|c'",
            "Cell 'x|y z' Code«`x\\|y`»",
            "Link«<a href=\"m.txt\">n</a>»=m.txt",
            "Html true ''",
            "Paragraph 'It fails.'",
            "Code  true '\np\n'",
            "Code  false 'q")) {
      assertTrue(description.contains(part), () -> part + " is not in\n" + description);
    }
  }

  @Test
  void findsPlacesInTextsTakenOutOfYaml() {
    String yaml =
        "value: |\n    # Head 😀\n\n    It **fails**\n    badly. ![x](y.png)\nother: \"a\\n\\n**b** \\u00e9\"\n";
    for (String file : List.of(yaml, yaml.replace("\n", "\r\n"))) {
      for (String key : List.of("value", "other")) {
        MappedText text =
            YamlParser.parse(SourceFile.of("x.yml", file))
                .mapping()
                .scalar(key)
                .orElseThrow()
                .text();
        List<Block> blocks = MarkdownParser.parse(text);
        Block.Paragraph paragraph = assertInstanceOf(Block.Paragraph.class, blocks.get(1));
        Inline.Strong strong =
            assertInstanceOf(Inline.Strong.class, paragraph.text().inlines().get(0));
        assertEquals(key.equals("value") ? "**fails**" : "**b**", strong.span().in(file));
        if (key.equals("value")) {
          assertEquals("![x](y.png)", paragraph.text().inlines().get(1).span().in(file));
        } else {
          assertEquals("\\u00e9", paragraph.text().words().toFile(new Span(2, 3)).in(file));
        }
      }
    }
  }

  @Test
  void everyPlaceShowsWhatTheBlockSays() {
    String[] parts = {
      "# ",
      "- ",
      "1. ",
      "> ",
      "  ",
      "    ",
      "\t",
      "\n",
      "\n\n",
      "\r\n",
      "word ",
      "é",
      "😀",
      "`",
      "``",
      "**",
      "*",
      "_",
      "~~",
      "[a](b)",
      "![",
      "](",
      "<b>",
      "<!--",
      "-->",
      "&lt;",
      "&#233;",
      "\\",
      "\\*",
      "```\n",
      "~~~~\n",
      "| a | b |\n",
      "|---|---|\n",
      "\\|",
      "[ ] ",
      "http://x.example ",
      "<a href='c'>",
      "</a>",
      "<pre>",
      "</pre>",
      "<div>\n",
      "===\n",
      "Label: "
    };
    Random random = new Random(20260102);
    for (int i = 0; i < 30_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(25); j >= 0; j--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      new Reader(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "- ",
        "1. ",
        "[",
        "![",
        "[a](",
        "](",
        "*a ",
        "**a",
        "_",
        "`",
        "``a`",
        "<",
        "<a ",
        "<!--",
        "a<!--",
        "<a \"",
        "&",
        "|",
        "|a|b|\n|-|-|\n",
        "~~~",
        "a:\n",
        "**a:** b\n",
        "# a\n",
        "<pre>",
        "<?",
        "\\"
      })
  void staysWithinBounds(String unit) {
    String text = unit.repeat(200_000 / unit.length());
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          DocumentParser.parse(SourceFile.of("issues/x.md", text));
          DocumentParser.parse(SourceFile.of(".github/ISSUE_TEMPLATE/x.md", text));
        });
  }

  @Test
  void staysWithinBoundsOnManyLines() {
    String deep = "- ".repeat(50_000) + "x" + "\n".repeat(50_000);
    String cells = "|a".repeat(300) + "\n" + "|-".repeat(300) + "\n" + "|a\n".repeat(30_000);
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          MarkdownParser.parse(deep, new Span(0, deep.length()));
          MarkdownParser.parse(cells, new Span(0, cells.length()));
        });
  }

  /** Reads a text, makes sure that all its places are right, and describes it without them. */
  private static final class Reader {
    private final String file;
    private final StringBuilder described = new StringBuilder();

    Reader(String file) {
      this.file = file;
      blocks(MarkdownParser.parse(file, new Span(0, file.length())), new Span(0, file.length()));
    }

    String description() {
      return described.toString();
    }

    private void blocks(List<Block> blocks, Span outer) {
      int last = outer.start();
      for (Block block : blocks) {
        within(block.span(), outer);
        assertTrue(block.span().start() >= last, () -> "order in " + file);
        last = block.span().end();
        block(block);
      }
    }

    private void block(Block block) {
      if (block instanceof Block.Heading heading) {
        text("Heading", heading.text(), block.span());
      } else if (block instanceof Block.Paragraph paragraph) {
        text("Paragraph", paragraph.text(), block.span());
      } else if (block instanceof Block.Html html) {
        text("Html " + html.comment(), html.text(), block.span());
      } else if (block instanceof Block.BulletList list) {
        for (Block.Item item : list.items()) {
          described.append(item.checked()).append(' ');
          within(item.span(), block.span());
          blocks(item.blocks(), item.span());
        }
      } else if (block instanceof Block.Quote quote) {
        blocks(quote.blocks(), block.span());
      } else if (block instanceof Block.Table table) {
        table.rows().forEach(row -> row.forEach(cell -> text("Cell", cell, block.span())));
      } else if (block instanceof Block.Code code) {
        described
            .append("Code ")
            .append(code.info())
            .append(' ')
            .append(code.closed())
            .append(" '");
        described.append(code.literal().text()).append("'\n");
        mapped(code.literal(), "\t");
      }
    }

    private void text(String kind, Text text, Span outer) {
      within(text.span(), outer);
      described.append(kind).append(" '").append(text.plain()).append('\'');
      mapped(text.words(), "\\&<");
      List<String> inlines = new ArrayList<>();
      for (Inline inline : text.inlines()) {
        within(inline.span(), outer);
        String written = inline.span().in(file);
        String more = "";
        if (inline instanceof Inline.Link link) {
          more = "=" + link.destination();
        } else if (inline instanceof Inline.Image image) {
          more = "=" + image.destination();
        } else if (inline instanceof Inline.Code code) {
          assertTrue(
              written.startsWith("`") && written.endsWith("`"), () -> written + " in " + file);
          within(code.content(), inline.span());
        } else if (inline instanceof Inline.Strong) {
          String mark = written.substring(0, 2);
          assertTrue(
              (mark.equals("**") || mark.equals("__")) && written.endsWith(mark),
              () -> written + " in " + file);
        }
        inlines.add(" " + inline.getClass().getSimpleName() + "«" + written + "»" + more);
      }
      inlines.forEach(described::append);
      described.append('\n');
    }

    private void within(Span span, Span outer) {
      assertTrue(outer.contains(span), () -> span + " is not within " + outer + " in\n" + file);
    }

    /** Each code unit is the file's, or a white space or one of {@code others} stands there. */
    private void mapped(MappedText text, String others) {
      for (int i = 0; i < text.text().length(); i++) {
        char c = text.text().charAt(i);
        Span place = text.toFile(new Span(i, i + 1));
        String written = place.in(file);
        boolean same =
            !written.isEmpty()
                && (written.charAt(0) == c || others.indexOf(written.charAt(0)) >= 0);
        boolean white = Character.isWhitespace(c) && written.isBlank();
        assertTrue(
            same || white || c == '\uFFFD',
            () -> "'" + c + "' is written '" + written + "' in\n" + file);
      }
    }
  }
}
