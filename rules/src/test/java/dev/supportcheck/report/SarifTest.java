package dev.supportcheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifTest {

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream stream =
        SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(stream, InputFormat.JSON);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode run(Results results, boolean complete) {
    String report = new Sarif(complete).render(results);
    assertEquals(List.of(), SCHEMA.validate(report, InputFormat.JSON), report);
    return new JsonMapper().readTree(report).get("runs").get(0);
  }

  private static JsonNode results(Results results) {
    return run(results, false).get("results");
  }

  private static List<String> all(JsonNode array, String pointer) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(node -> node.at(pointer).asString())
        .toList();
  }

  @Test
  void declaresEveryRuleWithAllItsTexts() {
    JsonNode rules = run(new Sample().results(), false).at("/tool/driver/rules");
    assertEquals(
        Sample.CATALOG.rules().stream().map(rule -> rule.id()).toList(), all(rules, "/id"));
    for (JsonNode rule : rules) {
      for (String text :
          List.of(
              "/shortDescription/text",
              "/fullDescription/text",
              "/help/text",
              "/help/markdown",
              "/helpUri")) {
        assertFalse(rule.at(text).asString().isEmpty(), rule + text);
      }
      assertTrue(
          rule.at("/help/markdown")
              .asString()
              .contains("](" + rule.at("/helpUri").asString() + ")"));
    }
    assertEquals("FormSchemaE9", rules.get(3).get("name").asString());
    assertEquals("8.0", rules.get(6).at("/properties/security-severity").asString());
  }

  @Test
  void leavesOutWhatIsSuppressedOrKnownUnlessComplete() {
    JsonNode upload = results(Sample.full().results());
    assertEquals(
        List.of(
            "attempts-vague",
            "time-zone",
            "question-asked",
            "secret-exposed",
            "unreadable-file",
            "deleted-resource"),
        all(upload, "/ruleId"));
    JsonNode complete = run(Sample.full().results(), true).get("results");
    assertEquals(
        List.of("", "", "", "", "inSource", "", "", "external"),
        all(complete, "/suppressions/0/kind"));
  }

  @Test
  void saysWhatARuleFoundOnALineInOneResult() {
    JsonNode result = results(Sample.full().results()).get(1);
    assertEquals(
        "10:42 has no time zone, so nobody can find it in the logs: write \"10:42 UTC\"."
            + " Found 2 times on this line, also: [11:15](1).",
        result.at("/message/text").asString());
    assertEquals(1, result.at("/relatedLocations/0/id").asInt());
    assertEquals(48, result.at("/relatedLocations/0/physicalLocation/region/startColumn").asInt());
    assertEquals(
        " UTC",
        result.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text").asString());
  }

  @Test
  void linksToRelatedPlacesAndToNothingElse() {
    JsonNode result = results(Sample.full().results()).get(2);
    assertEquals(
        "nothing is asked: say what you want to know. See also: [here \\[a question\\](1) would fit](1).",
        result.at("/message/text").asString());
    JsonNode quoting =
        results(new Sample().file("a.md", "⟦x⟧").find("time-zone", 0, "[x](0) here").results());
    assertEquals("[x] (0) here.", quoting.get(0).at("/message/text").asString());
  }

  @Test
  void marksOneLineToTheCharacter() {
    JsonNode result =
        results(new Sample().file("a.md", "\r\n😀 ⟦ab\r\ncd⟧").find("time-zone", 0, "x").results())
            .get(0);
    JsonNode region = result.at("/locations/0/physicalLocation/region");
    assertEquals(
        List.of(2, 4, 2, 6),
        List.of(
            region.get("startLine").asInt(),
            region.get("startColumn").asInt(),
            region.get("endLine").asInt(),
            region.get("endColumn").asInt()));
    assertEquals("ab", region.at("/snippet/text").asString());
    JsonNode place =
        results(new Sample().file("a.md", "ab😀⟦⟧").find("time-zone", 0, "x").results()).get(0);
    assertEquals(3, place.at("/locations/0/physicalLocation/region/startColumn").asInt());
    assertEquals(5, place.at("/locations/0/physicalLocation/region/endColumn").asInt());
  }

  @Test
  void encodesPaths() {
    JsonNode result =
        results(new Sample().file("a b/c:ä#?%.md", "⟦x⟧").find("time-zone", 0, "x").results())
            .get(0);
    assertEquals(
        "a%20b/c%3A%C3%A4%23%3F%25.md",
        result.at("/locations/0/physicalLocation/artifactLocation/uri").asString());
  }

  @Test
  void hashesLinesAsTheUploadDoes() {
    assertEquals(List.of("c129715d7a2bc9a3:1"), hashes(""));
    assertEquals(
        List.of(
            "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"),
        hashes(" a\nb\n  \t\tc\n d"));
    assertEquals(hashes("a\nb\nc\n"), hashes("a\r\nb\rc\r\n"));
  }

  private static List<String> hashes(String text) {
    SourceFile file = SourceFile.of("a.md", text);
    LineHashes hashes = LineHashes.of(file);
    List<String> all = new ArrayList<>();
    for (int line = 1; line <= file.lineCount(); line++) {
      all.add(hashes.line(line));
    }
    return all;
  }

  @Test
  void makesNoHashOfASecret() {
    String far = "x".repeat(100) + "\n";
    JsonNode found =
        results(
            new Sample()
                .file("a.md", "⟦1⟧" + far + "⟦2⟧\n⟪secret⟫ ⟦3⟧\n⟦4⟧" + far)
                .find("time-zone", 0, "a")
                .find("time-zone", 1, "b")
                .find("time-zone", 2, "c")
                .find("time-zone", 3, "d")
                .results());
    assertEquals(
        List.of(false, true, true, false),
        StreamSupport.stream(found.spliterator(), false)
            .map(result -> result.at("/partialFingerprints").isMissingNode())
            .toList());
  }

  @Test
  void offersNoFixThatRepeatsASecretOrIsEmpty() {
    Sample sample =
        new Sample()
            .file("a.md", "token ⟦⟪s3cr3t⟫⟧\n⟦b⟧")
            .find("secret-exposed", 0, "x")
            .fix("Quote it", new Fix.Edit(new Span(6, 12), "`s3cr3t`"))
            .find("time-zone", 1, "x")
            .fix("Nothing");
    for (JsonNode result : results(sample.results())) {
      assertTrue(result.at("/fixes").isMissingNode(), result.toString());
    }
  }

  @Test
  void saysWhatWentWrongInTheRun() {
    JsonNode notifications =
        run(Sample.full().results(), false).at("/invocations/0/toolExecutionNotifications");
    assertEquals(List.of("note", "error"), all(notifications, "/level"));
    assertEquals("support/blob.md: it is no text", notifications.at("/1/message/text").asString());
  }

  @Test
  void dropsTheLeastSevereFirstAndSaysSo() {
    Sample sample = new Sample().file("a.md", "⟦x⟧" + "\nx".repeat(30_000));
    for (int line = 0; line < 26_000; line++) {
      sample.add(line < 2_000 ? "deleted-resource" : "time-zone", Span.at(2 * line, 1), "x");
    }
    JsonNode run = run(sample.results(), false);
    assertEquals(25_000, run.get("results").size());
    assertEquals(
        1_000,
        all(run.get("results"), "/ruleId").stream().filter("deleted-resource"::equals).count());
    assertEquals(
        "1000 of the least severe results are left out: an upload takes no more.",
        run.at("/invocations/0/toolExecutionNotifications/0/message/text").asString());
  }

  @Test
  void keepsWithinTheSizeOfAnUpload() {
    Random random = new Random(7);
    Sample sample = new Sample();
    sample.file("a.md", "⟦x⟧" + "\nx".repeat(4_000));
    for (int line = 0; line < 4_000; line++) {
      StringBuilder noise = new StringBuilder();
      random.ints(1_500, 0x4E00, 0x9FA0).forEach(c -> noise.append((char) c));
      sample.add(
          line % 2 == 0 ? "time-zone" : "deleted-resource", Span.at(2 * line, 1), noise.toString());
    }
    String report = new Sarif(false).render(sample.results());
    JsonNode results = new JsonMapper().readTree(report).at("/runs/0/results");
    assertTrue(results.size() < 4_000 && results.size() > 1_000, results.size() + " results");
    assertEquals(2_000, all(results, "/ruleId").stream().filter("time-zone"::equals).count());
  }
}
