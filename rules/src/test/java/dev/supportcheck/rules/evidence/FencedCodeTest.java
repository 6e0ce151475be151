package dev.supportcheck.rules.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.Examples;
import dev.supportcheck.document.Block;
import dev.supportcheck.document.DocumentParser;
import dev.supportcheck.report.Result;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FencedCodeTest {

  private static final FencedCode RULE = new FencedCode();

  private static final List<String> PASTED =
      List.of(
          """
          {
            "type": "stock",
            "places": ["FR", "DE"],
            "note": "a_b_c *and* more"
          }""",
          """
          java.lang.IllegalStateException: no catalogue
          \tat com.example.shop.Importer.open(Importer.java:41)
          \tat com.example.shop.Importer.run(Importer.java:17)
          Caused by: java.io.IOException: closed
          \t... 12 more""",
          """
          Traceback (most recent call last):
            File "/srv/shop/load.py", line 12, in <module>
              main()
          ValueError: no such place: 7""",
          """
          2026-03-02T06:00:14.120Z INFO [main] export started
          2026-03-02T06:02:51.004Z ERROR [main] export stopped: connection reset""",
          """
          <order id="7">
            <item sku="A-1">2</item>
            <note>two &amp; three</note>
          </order>""",
          """
          def load(path):
              with open(path) as file:
                  return json.load(file)
          # nothing is closed here
          print(load("a.json"))""",
          """
          HTTP/1.1 403 Forbidden
          Content-Type: application/json
          X-Request-Id: 7d1c

          {"errors": [{"code": "Denied", "message": "not yours"}]}""",
          """
          $ curl -sS https://api.example.com/orders \\
              -H 'Accept: application/json'""",
          """
          const client = new Client({ region: "eu" });
          const text = `first ${client.name}`;
          client.list(text).then(console.log);""");

  private static final List<String> PROSE =
      List.of(
          "When I press Import, the list stays empty.",
          "Voici ce que nous envoyons depuis hier :",
          "It has worked for years, and nobody changed anything.",
          "# A heading",
          "**What happens**");

  @Test
  void theFixSetsOffWhatIsPastedAndChangesNothingInIt() {
    Random random = new Random(20260305);
    for (int round = 0; round < 1500; round++) {
      String text = text(random);
      List<Result> found = Examples.findings(RULE, "generic", Examples.CASE, text);
      String mended = mended(text, found);
      List<Result> left = Examples.findings(RULE, "generic", Examples.CASE, mended);
      assertEquals(mended, Examples.marked(mended, left), "round " + round + " of:\n" + text);
      List<String> codes = codes(mended);
      for (Result result : found) {
        String pasted = plain(result.span().in(text));
        assertTrue(
            codes.contains(pasted),
            () -> "lost: " + pasted + "\nof:\n" + text + "\nmended:\n" + mended);
      }
    }
  }

  /** Paragraphs and pasted blocks, on their own, in lists and in quotations. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder("# The import fails\n\n");
    int parts = 1 + random.nextInt(5);
    for (int i = 0; i < parts; i++) {
      String prose = PROSE.get(random.nextInt(PROSE.size()));
      String pasted = PASTED.get(random.nextInt(PASTED.size()));
      switch (random.nextInt(6)) {
        case 0 -> text.append(prose).append("\n\n").append(pasted).append("\n\n");
        case 1 ->
            text.append(PROSE.get(random.nextInt(3))).append('\n').append(pasted).append("\n\n");
        case 2 -> text.append(indented("1. ", PROSE.get(0) + "\n\n" + pasted)).append("\n\n");
        case 3 -> text.append(indented("- ", PROSE.get(0) + "\n" + pasted)).append("\n\n");
        case 4 -> text.append(quoted(pasted)).append("\n\n").append(prose).append("\n\n");
        default -> text.append(prose).append("\n\n");
      }
    }
    String all = text.toString();
    return random.nextInt(4) == 0 ? all.replace("\n", "\r\n") : all;
  }

  private static String indented(String marker, String text) {
    String margin = " ".repeat(marker.length());
    return marker
        + text.lines()
            .map(line -> line.isEmpty() ? line : margin + line)
            .collect(Collectors.joining("\n"))
            .substring(marker.length());
  }

  private static String quoted(String text) {
    return text.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
  }

  private static String mended(String text, List<Result> found) {
    List<Fix.Edit> edits = new ArrayList<>();
    for (Result result : found) {
      Fix fix = result.fix();
      if (fix != null) {
        edits.addAll(fix.edits());
      }
    }
    edits.sort(Comparator.comparing(Fix.Edit::span).reversed());
    StringBuilder mended = new StringBuilder(text);
    for (Fix.Edit edit : edits) {
      mended.replace(edit.span().start(), edit.span().end(), edit.text());
    }
    return mended.toString();
  }

  private static List<String> codes(String text) {
    List<String> codes = new ArrayList<>();
    DocumentParser.parse(SourceFile.of(Examples.CASE, text))
        .blocks()
        .forEach(block -> codes(block, codes));
    return codes;
  }

  private static void codes(Block block, List<String> codes) {
    if (block instanceof Block.Code code) {
      codes.add(plain(code.literal().text()));
    } else if (block instanceof Block.Quote quote) {
      quote.blocks().forEach(inner -> codes(inner, codes));
    } else if (block instanceof Block.BulletList list) {
      list.items().forEach(item -> item.blocks().forEach(inner -> codes(inner, codes)));
    }
  }

  /** A text without line breaks' form, the marks of quotations, and space around its lines. */
  private static String plain(String text) {
    return text.lines()
        .map(line -> line.startsWith("> ") ? line.substring(2) : line)
        .map(line -> line.equals(">") ? "" : line)
        .map(String::strip)
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
