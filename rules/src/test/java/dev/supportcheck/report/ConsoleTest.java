package dev.supportcheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.source.Span;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleTest {

  private static final Console CONSOLE =
      new Console(
          false,
          "mvn support:explain -Dsupport.rule=",
          Map.of("sarif", "target/support-check/support-check.sarif"));

  private static String frame(String text) {
    Sample sample = new Sample().file("a.md", text).find("time-zone", 0, "here");
    return CONSOLE
        .render(sample.results())
        .lines()
        .skip(2)
        .limit(2)
        .reduce("", (a, b) -> a + b + "\n");
  }

  @Test
  void showsTheFindingsByFileWithTheirRangeUnderlined() {
    assertEquals(
        """
        support/4711-orders.md
          3:1   warning  attempts-vague
             3 | We tried many things, in vain.
               | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "We tried many things" says nothing of what was tried: name each attempt
          5:14  warning  time-zone
             5 | It failed at 10:42 on 5 July 2022 and again at 11:15 this morning.
               |              ^^^^^ 10:42 has no time zone, so nobody can find it in the logs: write "10:42 UTC"
          5:48  warning  time-zone
             5 | It failed at 10:42 on 5 July 2022 and again at 11:15 this morning.
               |                                                ^^^^^ 11:15 has no time zone, so nobody can find it in the logs: write "11:15 UTC"
          6:1   error    question-asked
             6 |
               | ^ nothing is asked: say what you want to know
               = 3:1: here [a question](1) would fit
          7:14  error    secret-exposed
             7 | The token is <token>, seen on 9:00.
               |              ^^^^^^^ a token is exposed: <token>

        support/blob.md
          1:1  error  unreadable-file
               = it is no text

        support/äö 日本.md
          1:8  info  deleted-resource
             1 |     Am 日本 時間 10:00 👩‍👩‍👧 e\u0301 x
               |             ^^^^ it is deleted

        note: 3 files were left out.
        4 files checked: 3 errors, 3 warnings, 1 info (1 suppressed, 1 in the baseline). SARIF: target/support-check/support-check.sarif
        What a rule means: mvn support:explain -Dsupport.rule=question-asked
        """,
        CONSOLE.render(Sample.full().results()));
  }

  @Test
  void saysLittleWhenAllIsWell() {
    Console plain = new Console(false, "mvn support:explain -Dsupport.rule=", Map.of());
    assertEquals(
        "1 file checked: nothing found.\n", plain.render(new Sample().file("a.md", "x").results()));
    assertEquals("No file was found to check.\n", plain.render(new Sample().results()));
  }

  @Test
  void speaksFrench() {
    String report = CONSOLE.render(Sample.full().french().results());
    assertTrue(report.contains("  6:1   erreur         question-asked\n"), report);
    assertTrue(
        report.contains(
            "4 fichiers vérifiés : 3 erreurs, 3 avertissements, 1 info (1 masqué, 1 dans la référence)."),
        report);
  }

  @Test
  void coloursAsMavenDoes() {
    String report =
        new Console(true, "", Map.of())
            .render(
                new Sample().file("a.md", "at ⟦10:42⟧").find("time-zone", 0, "no zone").results());
    assertEquals(
        """
        \u001B[1ma.md\u001B[m
          1:4  \u001B[1;33mwarning\u001B[m  time-zone
             1 | at 10:42
               |    \u001B[1;33m^^^^^\u001B[m no zone

        1 file checked: 0 errors, \u001B[1;33m1 warning\u001B[m, 0 info.
        """,
        report);
  }

  @Test
  void alignsWideAndCombiningCharactersAndTabs() {
    assertEquals("     1 | 日本語 at\n       |        ^^ here\n", frame("日本語 ⟦at⟧"));
    assertEquals("     1 | e\u0301e\u0301 at\n       |    ^^ here\n", frame("e\u0301e\u0301 ⟦at⟧"));
    assertEquals("     1 | a   b\n       |     ^ here\n", frame("a\t⟦b⟧"));
    assertEquals(
        "     1 | 👍🏽 🇫🇷 ❤️ at\n       |          ^^ here\n", frame("👍🏽 🇫🇷 ❤️ ⟦at⟧"));
    assertEquals("     1 | ｆｕｌｌ\n       | ^^^^^^^^ here\n", frame("⟦ｆｕｌｌ⟧"));
    assertEquals("     1 | ae\u0301b\n       |  ^ here\n", frame("ae⟦\u0301⟧b"));
  }

  @Test
  void cutsLongLinesAroundTheRange() {
    String long1 = "word ".repeat(100);
    assertEquals(
        "     1 | …ord "
            + "word ".repeat(11)
            + "at "
            + "word ".repeat(11)
            + "w…\n       |"
            + " ".repeat(61)
            + "^^ here\n",
        frame(long1 + "⟦at⟧ " + long1));
    assertEquals(
        "     1 | at " + "word ".repeat(23) + "…\n       | ^^ here\n", frame("⟦at⟧ " + long1));
    String all = frame("⟦" + long1 + "⟧");
    assertTrue(all.lines().allMatch(line -> line.length() <= 140), all);
  }

  @Test
  void keepsTheCaretsRightBesideWhatIsMasked() {
    assertEquals("     1 | <token> at\n       |         ^^ here\n", frame("⟪0123456789⟫ ⟦at⟧"));
    assertEquals("     1 | a <token> b\n       |   ^^^^^^^ here\n", frame("a ⟪012⟦345⟧6789⟫ b"));
    assertEquals("     2 | <token> at\n       |         ^^ here\n", frame("a ⟪012\n345⟫ ⟦at⟧"));
    assertEquals("     1 | a <token>\n       | ^ here\n", frame("⟦a⟧ ⟪012\n345⟫"));
  }

  @Test
  void letsNoTextSteerTheTerminalOrTheBuildService() {
    String report =
        CONSOLE.render(
            new Sample()
                .file(
                    "::add-mask::\u001B[2J.md",
                    "\u001B]0;title\u0007 ⟦x⟧ \u202Edrow \uD800 ##[error]a ##vso[b]c\n")
                .find("time-zone", 0, "quotes \u009B31m and\r\n::error::b ##[add-mask]c")
                .results());
    assertTrue(
        report.startsWith(
            """
            ./::add-mask::<U+001B>[2J.md
              1:12  warning  time-zone
                 1 | <U+001B>]0;title<U+0007> x <U+202E>drow <U+D800> ##<U+005B>error]a ##vso<U+005B>b]c
                   |                          ^ quotes <U+009B>31m and ::error::b ##<U+005B>add-mask]c
            """),
        report);
  }

  @Test
  void marksAPlaceAtTheEndOfTheText() {
    assertEquals("     1 | abc\n       |    ^ here\n", frame("abc⟦⟧"));
    assertEquals("     2 |\n       | ^ here\n", frame("abc\r\n⟦⟧"));
    assertEquals("     1 | abc\n       |   ^ here\n", frame("ab⟦c\nd⟧"));
  }

  @Test
  void showsNothingThatIsMaskedWhoeverQuotesIt() {
    Sample sample =
        new Sample()
            .file("a.md", "say ⟪s3cr3t-value⟫ ⟦now⟧")
            .find("time-zone", 0, "quotes s3cr3t-value");
    assertFalse(CONSOLE.render(sample.results()).contains("s3cr3t-value"));
    assertEquals(new Span(17, 20), sample.mark(0));
  }
}
