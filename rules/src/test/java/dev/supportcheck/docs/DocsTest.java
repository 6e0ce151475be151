package dev.supportcheck.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rule.RuleType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Holds what is generated into the documentation against the rules; writes it when asked to. */
class DocsTest {

  private static final String WRITE = "support.docs.write";
  private static final String COMMAND = "mvn -pl rules test -Dtest=DocsTest -D" + WRITE + "=true";
  private static final Path SCHEMA =
      Path.of("src/main/resources/dev/supportcheck/support-check.schema.json");

  private static final Path PROFILE_SCHEMA =
      Path.of("src/main/resources/dev/supportcheck/support-check-profile.schema.json");

  private static final RulePack PACK = RulePack.load(DocsTest.class.getClassLoader());

  private static Map<Path, String> generated() throws IOException {
    Map<Path, String> files = new TreeMap<>();
    for (RuleType type : PACK.types()) {
      Path page = Page.FOLDER.resolve(type.id() + ".md");
      if (Files.exists(page)) {
        files.put(page, Facts.replaced(Files.readString(page), "facts", Facts.block(type)));
      }
    }
    Path guidelines = Path.of("docs/guidelines.md");
    files.put(
        guidelines,
        Facts.replaced(Files.readString(guidelines), "guidelines", Facts.guidelines(PACK)));
    Path readme = Path.of("../README.md");
    files.put(readme, Facts.replaced(Files.readString(readme), "rules", Facts.rules(PACK)));
    files.put(SCHEMA, ConfigurationSchema.of(PACK));
    files.put(PROFILE_SCHEMA, ProfileSchema.text());
    return files;
  }

  @Test
  void generatedPartsAreUpToDate() throws IOException {
    StringBuilder different = new StringBuilder();
    for (Map.Entry<Path, String> file : generated().entrySet()) {
      String present = Files.exists(file.getKey()) ? Files.readString(file.getKey()) : "";
      if (!present.equals(file.getValue())) {
        if (Boolean.getBoolean(WRITE)) {
          Files.writeString(file.getKey(), file.getValue());
        } else {
          different.append(file.getKey()).append('\n');
        }
      }
    }
    assertEquals(
        "", different.toString(), "these differ from the rules; rewrite them with\n" + COMMAND);
  }

  @Test
  void eachGuidelineIsEnforced() {
    for (String row : Facts.guidelines(PACK).split("\n")) {
      assertFalse(row.endsWith("|  |"), () -> "no rule enforces " + row);
    }
  }

  @Test
  void theSchemaTakesWhatIsRightAndNothingElse() {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(ConfigurationSchema.of(PACK));
    String right =
        """
        extends: [recommended, ./team.yml]
        profile: generic
        locale: fr
        fail-on: warning
        max-file-size: 1 MiB
        includes: ["helpdesk/**/*.md"]
        suppressions: { cases: allow, reason: optional, never: [unreadable-file] }
        rules:
          unknown-rule: error
          unreadable-file: { case: warning, template: info }
        overrides:
          - files: ["support/archive/**"]
            kind: case
            rules: { unused-suppression: "off" }
        """;
    assertEquals("[]", schema.validate(right, InputFormat.YAML).toString());
    for (String wrong :
        new String[] {
          "extend: strict", "fail-on: never ever", "rules: { no-such: error }",
          "rules: { unknown-rule: fatal }", "overrides: [{ kind: case }]", "max-warnings: -1"
        }) {
      assertTrue(!schema.validate(wrong, InputFormat.YAML).isEmpty(), wrong);
    }
  }

  @Test
  void theSchemaOfProfilesTakesTheBuiltInOnesAndNothingWrong() throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(ProfileSchema.text());
    for (String name : Profiles.names()) {
      Path file = Path.of("src/main/resources/dev/supportcheck/profile/" + name + ".yml");
      String text = Files.readString(file);
      assertEquals("[]", schema.validate(text, InputFormat.YAML).toString());
    }
    for (String wrong :
        new String[] {
          "field: {}",
          "fields: { Name: {} }",
          "shapes: { a: {} }",
          "in-writing: maybe",
          "fields: { a: { values: 3 } }",
          "fields: { a: { required-when: { b: x, c: y } } }"
        }) {
      assertTrue(!schema.validate(wrong, InputFormat.YAML).isEmpty(), wrong);
    }
  }
}
