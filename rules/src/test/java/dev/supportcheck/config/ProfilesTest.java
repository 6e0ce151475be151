package dev.supportcheck.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.Examples;
import dev.supportcheck.document.Kind;
import dev.supportcheck.profile.Operation;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.profile.ProfileField;
import dev.supportcheck.profile.Shape;
import dev.supportcheck.report.Result;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rules.meta.UnreadableFile;
import dev.supportcheck.source.MemoryTree;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProfilesTest {

  private static final RulePack PACK = RulePack.load(ProfilesTest.class.getClassLoader());

  private static Profile load(String reference, Map<String, String> files) throws SetupException {
    return new Profiles(PACK, MemoryTree.of(files)).load(reference, null).profile();
  }

  private static String problems(String text) {
    return assertThrows(SetupException.class, () -> load("desk.yml", Map.of("desk.yml", text)))
        .getMessage();
  }

  @Test
  void readsAProfileOfATeam() throws SetupException {
    Profile profile =
        load(
            "desks/acme.yml",
            Map.of(
                "desks/acme.yml",
                """
                name: acme
                in-writing: true
                contacts: [acme.example]
                fields:
                  tenant: { labels: { en: [Tenant, Tenant id], fr: Locataire }, shapes: tenant, required: true }
                  tier: { labels: Tier, values: [gold, { id: silver, also: Ag }] }
                  region: { labels: Region, values: regions.tsv, required-when: { tier: [gold] } }
                shapes:
                  tenant: { labels: tenant id, pattern: 'T-[0-9]{6}', example: T-000001 }
                operations:
                  - { section: Billing, version: v2, names: [charge, refund], replacement: pay }
                """,
                "desks/regions.tsv",
                "id\tlabel\talso\tpart-of\nnorth\tNorth|Nord\tN\tEarth\nsouth\tSouth\t\n"));
    assertEquals("acme", profile.name());
    ProfileField tenant = profile.field("tenant").orElseThrow();
    assertEquals("Locataire", tenant.labels().first("fr").orElseThrow());
    assertEquals("Tenant", tenant.labels().first("de").orElseThrow());
    assertEquals(ProfileField.Type.IDENTIFIER, tenant.type());
    ProfileField region = profile.field("region").orElseThrow();
    assertEquals(List.of("N"), region.value("north").orElseThrow().also());
    assertTrue(region.value("north").orElseThrow().isPartOf("EARTH"));
    assertEquals(List.of("gold"), region.when().values());
    assertTrue(profile.shape("tenant").orElseThrow().matches("T-123456"));
    assertEquals("pay", profile.operations().named("refund").get(0).replacement());
    assertEquals(List.of("refund"), profile.operations().spellings("ReFund"));
  }

  @Test
  void buildsOnAnother() throws SetupException {
    Profile profile =
        load(
            "b.yml",
            Map.of(
                "b.yml",
                "extends: a.yml\nfields: { y: { labels: Two }, z: { labels: Three } }",
                "a.yml",
                "name: a\nextends: sp-api\nfields: { x: { labels: One }, y: { labels: Zwei } }"));
    List<String> ids = profile.fields().stream().map(ProfileField::id).toList();
    assertEquals(List.of("x", "y", "z"), ids.subList(ids.size() - 3, ids.size()));
    assertEquals("Two", profile.field("y").orElseThrow().label());
    assertEquals("b", profile.name());
    assertTrue(profile.inWriting());
    assertFalse(profile.operations().isEmpty());
  }

  @Test
  void saysAllThatIsWrongWithPlaceAndNearestName() {
    assertEquals(
        """
        desk.yml:2:3: "Tenant" is no id: an id has lower-case letters a to z, digits and hyphens only.
        desk.yml:2:13: The key "shape" is unknown here; did you mean "shapes"? Allowed: labels, help, example, values, shapes, operation, required, required-when, many, rule, near, purposes.
        desk.yml:3:21: There is no shape "rejoin" in this profile; did you mean "region"? There are: region.
        desk.yml:3:46: There is no field "tier" in this profile. There are: Tenant, region.
        desk.yml:5:22: This is no pattern: error parsing regexp: missing closing ]: `[a-z`.
        desk.yml:6:10: There is no rule "unknown-rul"; did you mean "unknown-rule"?""",
        problems(
            """
            fields:
              Tenant: { shape: [x] }
              region: { shapes: rejoin, required-when: { tier: x } }
            shapes:
              region: { pattern: '[a-z' }
            rules: { unknown-rul: warning }
            """));
    assertEquals(
        "desk.yml:1:10: This profile extends itself: desk.yml → desk.yml.",
        problems("extends: ./desk.yml"));
    assertEquals(
        "desk.yml:1:10: There is no profile \"sp-apj\"; did you mean \"sp-api\"? Allowed: generic, sp-api, or the path of a file.",
        problems("extends: sp-apj"));
    assertEquals(
        "desk.yml:1:10: The profile up.yml is not there, or is no text.",
        problems("extends: up.yml"));
    assertEquals(
        "desk.yml:1:10: \"../up.yml\" leads out of the repository.",
        problems("extends: ../up.yml"));
    assertEquals(
        "desk.yml:1:13: The table ops.tsv cannot be read.", problems("operations: ops.tsv"));
    assertEquals(
        "desk.yml:1:45: The pattern a+ does not match its example.",
        problems("shapes: { s: { pattern: 'a+', example:      b } }"));
  }

  @Test
  void theConfigurationChoosesAndAParameterOverrides() throws SetupException {
    Map<String, String> files =
        Map.of("ci/support-check.yml", "profile: desk.yml", "ci/desk.yml", "name: acme");
    ConfigurationLoader loader = new ConfigurationLoader(PACK, List.of(), MemoryTree.of(files));
    Configuration own = loader.load("ci/support-check.yml", Settings.NONE);
    assertEquals("acme", own.profile().name());
    assertEquals("[ci/desk.yml]", own.profilePaths().toString());
    Settings parameter =
        new Settings("sp-api", null, null, null, null, null, null, null, null, null, null, null);
    assertEquals(
        "sp-api",
        new ConfigurationLoader(PACK, List.of(), MemoryTree.of(files))
            .load("ci/support-check.yml", parameter)
            .profile()
            .name());
    assertEquals("generic", Configuration.none(PACK).profile().name());
    assertEquals(
        "support-check.yml:1:10: There is no profile \"spapi\"; did you mean \"sp-api\"? Allowed: generic, sp-api, or the path of a file.",
        assertThrows(
                SetupException.class,
                () ->
                    new ConfigurationLoader(
                            PACK,
                            List.of(),
                            MemoryTree.of(Map.of("support-check.yml", "profile: spapi")))
                        .load("support-check.yml", Settings.NONE))
            .getMessage());
  }

  @Test
  void aCaseMayChooseItsProfile() {
    Map<String, String> files = new TreeMap<>();
    files.put("desk.yml", "name: acme\nrules: { unused-suppression: error }");
    files.put(
        "support/a.md",
        "---\nprofile: desk.yml\n---\n# A\n<!-- support-check-disable-file secret-exposed -->\n");
    files.put("support/b.md", "# B\n<!-- support-check-disable-file secret-exposed -->\n");
    files.put("support/c.md", "---\nprofile: dessk.yml\n---\n# C\n");
    files.put("support-check.yml", "");
    Configuration configuration = configuration(files);
    List<Result> results =
        Examples.check(configuration, MemoryTree.of(files), LocalDate.of(2026, 1, 1)).results();
    List<String> found =
        results.stream()
            .map(it -> it.file().path() + " " + it.rule() + " " + it.severity())
            .toList();
    assertEquals(
        List.of(
            "support/a.md unused-suppression error",
            "support/b.md unused-suppression info",
            "support/c.md " + UnreadableFile.ID + " error"),
        found.stream().filter(line -> line.contains(" un")).toList());
  }

  private static Configuration configuration(Map<String, String> files) {
    try {
      return new ConfigurationLoader(PACK, List.of(), MemoryTree.of(files))
          .load("support-check.yml", Settings.NONE);
    } catch (SetupException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  void theBuiltInOnesAreWhole() {
    assertTrue(Profiles.builtIn("generic").operations().isEmpty());
    Profile desk = Profiles.builtIn("sp-api");
    assertEquals(
        "[api-type, issue-type, api-section, description, merchant-id, marketplace, operation, application-id]",
        desk.fields().stream().map(ProfileField::id).toList().toString());
    List<String> incomplete = new ArrayList<>();
    for (ProfileField field : desk.fields()) {
      for (String language : List.of("en", "fr", "de", "es", "it", "pt", "ja", "zh")) {
        if (!field.labels().byLanguage().containsKey(language)
            || !field.help().byLanguage().containsKey(language)) {
          incomplete.add(field.id() + " " + language);
        }
      }
    }
    assertEquals(List.of(), incomplete);
    assertEquals(23, desk.field("marketplace").orElseThrow().values().size());
    for (Shape shape : desk.shapes()) {
      assertTrue(shape.matches(shape.example()), shape.id());
    }
    List<Operation> all = desk.operations().all();
    assertEquals(129, all.stream().filter(it -> it.section().startsWith("MWS ")).count());
    for (Operation operation : all) {
      String replacement = operation.replacement().split(" ")[0];
      assertTrue(
          replacement.isEmpty() || !desk.operations().named(replacement).isEmpty(), replacement);
    }
  }

  @Test
  void theBuiltInOnesSpeakOfRulesThatThereAre() throws Exception {
    for (String name : Profiles.names()) {
      String text;
      try (InputStream in = Profile.class.getResourceAsStream(name + ".yml")) {
        text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
      Map<String, String> files = new TreeMap<>();
      files.put("own/" + name + ".yml", text);
      for (String table : List.of("operations.tsv", "marketplaces.tsv")) {
        try (InputStream in = Profile.class.getResourceAsStream(table)) {
          files.put("own/" + table, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      assertEquals(name, load("own/" + name + ".yml", files).name());
    }
    Configuration standard = Configuration.none(PACK);
    Setting setting = standard.rules().forFile("support/a.md").setting("persistence", Kind.CASE);
    assertEquals("info the profile generic", setting.severity() + " " + setting.origin());
  }
}
