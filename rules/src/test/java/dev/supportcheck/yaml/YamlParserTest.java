package dev.supportcheck.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode.Scalar;
import dev.supportcheck.yaml.YamlProblem.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class YamlParserTest {

  @ParameterizedTest
  @CsvSource({
    "1.10, FLOAT", "yes, BOOLEAN", "Off, BOOLEAN", "y, STRING", "014, INTEGER", "1_000, INTEGER",
    "1:30, INTEGER", "2024-01-01, TIMESTAMP", "~, NULL", "null, NULL", "'\"yes\"', STRING",
        "abc, STRING",
    "!!str 1.10, STRING", "'1.2.3', STRING"
  })
  void keepsWordsAsWritten(String written, YamlNode.Type type) {
    String text = "key: " + written + "\n";
    Scalar scalar = scalar(parse(text), "key");
    assertEquals(type, scalar.type());
    assertEquals(written.replace("!!str ", "").replace("\"", ""), scalar.value());
  }

  @Test
  void scalarsKnowTheirPlace() {
    String text =
        """
        # 😀 first
        plain: one 😀 two   # comment
        single: 'it''s'
        double: "a\\tb\\u00e9\\
          c"
        literal: |-
          line one
            indented

          last
        folded: >
          one
          two

          three
        explicit: |2
           x
        anchor: &a !!str text
        alias: *a
        """;
    for (String variant : List.of(text, text.replace("\n", "\r\n"), text.replace("\n", "\r"))) {
      YamlDocument yaml = parse(variant);
      assertEquals(List.of(), yaml.problems());
      assertEquals("one 😀 two", place(variant, scalar(yaml, "plain")));
      assertEquals("'it''s'", place(variant, scalar(yaml, "single")));
      assertEquals("it's", scalar(yaml, "single").value());
      Scalar quoted = scalar(yaml, "double");
      assertEquals("a\tbéc", quoted.value());
      assertEquals("\\u00e9", quoted.text().toFile(new Span(3, 4)).in(variant));
      Scalar literal = scalar(yaml, "literal");
      assertEquals("line one\n  indented\n\nlast", literal.value());
      assertEquals("last", literal.text().toFile(new Span(21, 25)).in(variant));
      assertTrue(
          place(variant, literal).startsWith("|-") && place(variant, literal).endsWith("last"));
      assertEquals("one two\nthree\n", scalar(yaml, "folded").value());
      assertEquals("three", scalar(yaml, "folded").text().toFile(new Span(8, 13)).in(variant));
      assertEquals(" x\n", scalar(yaml, "explicit").value());
      assertEquals("text", place(variant, scalar(yaml, "anchor")));
      assertEquals("*a", place(variant, scalar(yaml, "alias")));
      assertEquals("text", scalar(yaml, "alias").value());
      assertEquals(
          List.of("# 😀 first", "# comment"),
          yaml.comments().stream().map(span -> span.in(variant)).toList());
    }
  }

  @Test
  void agreesWithTheLibraryOnRandomTexts() {
    Random random = new Random(20260101);
    String[] parts = {
      "a: ", "b:\n", "- ", "  ", "x", "y z", "\n", "\n\n", "|\n", ">-\n", "|2+\n", "'", "''", "\"",
      "\\n", "\\x41", "\\\n", "# c", " # c\n", ": ", "[", "]", "{", "}", ",", "&a ", "*a", "é",
      "😀", "\t", "---\n", "\r\n", "\u2028"
    };
    int compared = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "k: " : "");
      for (int j = random.nextInt(14); j >= 0; j--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      YamlDocument yaml = parse(text.toString());
      YamlNode root = yaml.root().orElse(null);
      if (root != null) {
        compared += check(text.toString(), root);
      }
    }
    assertTrue(compared > 5_000, "scalars compared: " + compared);
  }

  private static int check(String text, YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.entries().stream()
          .mapToInt(e -> check(text, e.key()) + check(text, e.value()))
          .sum();
    }
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream().mapToInt(item -> check(text, item)).sum();
    }
    Scalar scalar = (Scalar) node;
    for (int i = 0; i < scalar.value().length(); i++) {
      String written = scalar.text().toFile(new Span(i, i + 1)).in(text);
      char c = scalar.value().charAt(i);
      boolean same = written.length() == 1 && written.charAt(0) == c;
      boolean lineEnd = (c == ' ' || c == '\n') && (written.equals("\n") || written.equals("\r\n"));
      boolean escape = written.startsWith("\\") || written.equals("''");
      assertTrue(
          same || lineEnd || escape, () -> "'" + c + "' is written '" + written + "' in\n" + text);
    }
    return 1;
  }

  @Test
  void readsWhatTheLibraryReads() {
    String text =
        "a: >+\n\n  one\n\n\n   two\n  three\n\n\nb: 'x\n\n  y'\nc: \"p \\\n\n   q\\\n   r\"\n";
    LoaderOptions options = new LoaderOptions();
    java.util.Map<String, String> expected = new Yaml(new SafeConstructor(options)).load(text);
    expected.forEach((key, value) -> assertEquals(value, scalar(parse(text), key).value()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'a: b: c'             | SYNTAX        | :",
        "'a: [b'               | SYNTAX        | [",
        "'a: \"b'              | SYNTAX        | \"",
        "'a: *x'               | SYNTAX        | *x",
        "'a: @x'               | SYNTAX        | @",
        "'a: 1⏎a: 2'           | DUPLICATE_KEY | a",
        "'a:⏎→b: 1'            | TAB           | →",
        "'a: 1⏎---⏎b: 2'       | SECOND_DOCUMENT | ---",
        "'? [a]⏎: b'           | COMPLEX_KEY   | [a]",
        "'a: &x [*x]'          | TOO_MANY_ALIASES | *x",
      })
  void saysWhatIsWrong(String written, Kind kind, String shown) {
    String text = written.replace("⏎", "\n").replace("→", "\t");
    List<YamlProblem> problems = parse(text).problems();
    assertEquals(1, problems.size(), problems::toString);
    assertEquals(kind, problems.get(0).kind());
    assertEquals(shown.replace("→", "\t"), problems.get(0).span().in(text));
  }

  @Test
  void staysWithinBounds() {
    StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
    for (char c = 'b'; c < 'k'; c++) {
      bomb.append(c).append(": &").append(c).append(" [");
      bomb.append(("*" + (char) (c - 1) + ",").repeat(9)).append("x]\n");
    }
    List<YamlProblem> problems = parse(bomb.toString()).problems();
    assertEquals(Kind.TOO_MANY_ALIASES, problems.get(0).kind());
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          for (String unit : List.of("[", "{", "- ", "? ", "[{")) {
            YamlDocument deep = parse(unit.repeat(100_000));
            assertNull(deep.node());
            assertEquals(Kind.TOO_DEEP, deep.problems().get(0).kind());
          }
          parse("a: " + "x ".repeat(500_000));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "a: \u001B[0m",
        "\"\\UFFFFFFFF\"",
        "\"\\xZZ\"",
        "%YAML 9.9\n---\na",
        "!<",
        "a: \uD800",
        "&",
        "*"
      })
  void throwsNothing(String text) {
    assertEquals(Kind.SYNTAX, parse(text).problems().get(0).kind());
  }

  @Test
  void mergesMappings() {
    YamlDocument yaml = parse("base: &b {x: 1, y: 2}\nuse:\n  <<: *b\n  y: 3\n");
    YamlNode.Mapping use =
        assertInstanceOf(YamlNode.Mapping.class, yaml.mapping().get("use").orElseThrow());
    assertEquals("1", use.scalar("x").orElseThrow().value());
    assertEquals("3", use.scalar("y").orElseThrow().value());
  }

  @Test
  void readsFrontMatterAtItsPlace() {
    String text = "---\ntitle: A\n---\nbody";
    YamlDocument yaml = YamlParser.parse(text, new Span(4, 13));
    assertEquals("A", scalar(yaml, "title").span().in(text));
  }

  private static YamlDocument parse(String text) {
    return YamlParser.parse(SourceFile.of("x.yml", text));
  }

  private static Scalar scalar(YamlDocument yaml, String key) {
    return assertInstanceOf(Scalar.class, yaml.mapping().get(key).orElseThrow());
  }

  private static String place(String text, Scalar scalar) {
    return scalar.span().in(text);
  }
}
