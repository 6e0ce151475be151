package dev.supportcheck.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.document.Kind;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Messages;
import dev.supportcheck.rule.Option;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.MemoryTree;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

  /** A rule with options of all types. */
  @RuleInfo(
      id = "old-case",
      title = "Old.",
      severity = Severity.WARNING,
      guidelines = Guideline.TIME,
      kinds = {Kind.CASE, Kind.TEMPLATE})
  public record OldCase(
      @Option("Age.") Period maxAge,
      @Option("Count.") int most,
      @Option("Flag.") boolean strict,
      @Option("Words.") List<String> words)
      implements DocumentRule {

    public OldCase {
      words = List.copyOf(words);
      if (most < 1) {
        throw new IllegalArgumentException("most must be 1 or more");
      }
    }

    public OldCase() {
      this(Period.ofDays(30), 3, false, List.of("a"));
    }

    @Override
    public List<Finding> check(Inspection inspection) {
      return Inspection.nothing();
    }
  }

  /** A family. */
  @RuleInfo(id = "shape", title = "Shape.", severity = Severity.ERROR, kinds = Kind.TEMPLATE)
  public record Shape() implements DocumentRule {
    @Override
    public List<Finding> check(Inspection inspection) {
      return Inspection.nothing();
    }

    @Override
    public List<Code> codes(Profile profile) {
      return List.of(new Code("e1", "One."), new Code("e19", "Nineteen."));
    }
  }

  /** A rule that is off by default. */
  @RuleInfo(
      id = "log-format",
      title = "Format.",
      severity = Severity.OFF,
      guidelines = Guideline.EVIDENCE,
      kinds = Kind.CASE)
  public record LogFormat() implements DocumentRule {
    @Override
    public List<Finding> check(Inspection inspection) {
      return Inspection.nothing();
    }
  }

  private static final RulePack PACK = RulePack.of(new OldCase(), new Shape(), new LogFormat());

  private static Configuration load(String text) throws SetupException {
    return load(Map.of("support-check.yml", text));
  }

  private static Configuration load(Map<String, String> files) throws SetupException {
    return new ConfigurationLoader(PACK, List.of("console", "sarif"), MemoryTree.of(files))
        .load("support-check.yml", Settings.NONE);
  }

  private static String problems(String text) {
    return said(assertThrows(SetupException.class, () -> load(text)));
  }

  private static String said(SetupException e) {
    return e.render(Messages.ENGLISH) + "\n";
  }

  private static Severity severity(Configuration configuration, String id, Kind kind, String path) {
    return configuration.rules().forFile(path).setting(id, kind).severity();
  }

  @Test
  void readsEverything() throws SetupException {
    Configuration configuration =
        load(
            """
            extends: recommended
            locale: fr
            fail-on: never
            max-warnings: 3
            fail-if-no-files: true
            max-file-size: 2 MiB
            includes: ["helpdesk/**/*.md"]
            excludes: vendor/
            reports: [sarif]
            output-directory: out
            baseline: known.txt
            suppressions: { cases: deny, reason: required, never: [shape/e1, old-case] }
            rules:
              old-case: { severity: error, template: info, max-age: P14D, words: [b, c], strict: true, most: 5 }
              shape: warning
              shape/e19: off
            overrides:
              - files: ["archive/**"]
                kind: template
                rules: { old-case: off, shape/e19: { template: error } }
              - files: "archive/new/**"
                rules: { old-case: { most: 9, case: info } }
            """);
    Settings settings = configuration.settings();
    assertEquals("fr", settings.locale());
    assertEquals(Severity.OFF, settings.failOn());
    assertEquals(3, settings.maxWarnings());
    assertEquals(true, settings.failIfNoFiles());
    assertEquals(2L << 20, settings.maxFileSize());
    assertEquals("[vendor/]", String.valueOf(settings.excludes()));
    assertEquals(List.of("sarif"), settings.reports());
    assertEquals(
        new SuppressionPolicy(false, true, List.of("shape/e1", "old-case")),
        configuration.suppressions());

    assertEquals(Severity.ERROR, severity(configuration, "old-case", Kind.CASE, "a.md"));
    assertEquals(Severity.INFO, severity(configuration, "old-case", Kind.TEMPLATE, "a.md"));
    assertEquals(Severity.WARNING, severity(configuration, "shape", Kind.TEMPLATE, "a.md"));
    assertEquals(Severity.WARNING, severity(configuration, "shape/e1", Kind.TEMPLATE, "a.md"));
    assertEquals(Severity.OFF, severity(configuration, "shape/e19", Kind.TEMPLATE, "a.md"));
    assertEquals(Severity.OFF, severity(configuration, "old-case", Kind.CASE, "archive/a.md"));
    assertEquals(
        Severity.ERROR, severity(configuration, "shape/e19", Kind.TEMPLATE, "archive/a.md"));
    assertEquals(Severity.INFO, severity(configuration, "old-case", Kind.CASE, "archive/new/a.md"));
    assertEquals(
        Severity.OFF, severity(configuration, "old-case", Kind.TEMPLATE, "archive/new/a.md"));
    assertEquals(
        new OldCase(Period.ofDays(14), 9, true, List.of("b", "c")),
        configuration
            .rules()
            .forFile("archive/new/a.md")
            .rule(PACK.find("old-case").orElseThrow()));
    assertEquals(
        new OldCase(Period.ofDays(14), 5, true, List.of("b", "c")),
        configuration.rules().forFile("a.md").rule(PACK.find("old-case").orElseThrow()));
    assertEquals(Kind.TEMPLATE, configuration.kind("archive/a.md"));
    assertNull(configuration.kind("a.md"));
  }

  @Test
  void anEmptyFileSetsNothing() throws SetupException {
    for (String text : List.of("", "# nothing\n", "rules:\n", "---\n")) {
      Configuration configuration = load(text);
      assertEquals(Settings.NONE, configuration.settings());
      assertEquals(Severity.WARNING, severity(configuration, "old-case", Kind.CASE, "a.md"));
      assertEquals("the catalogue", origin(configuration, "old-case"));
    }
  }

  private static String origin(Configuration configuration, String id) {
    return configuration.rules().forFile("a.md").setting(id, Kind.CASE).origin().toString();
  }

  @Test
  void presetsRaiseSwitchOnAndSwitchOff() throws SetupException {
    Configuration strict = load("extends: strict\n");
    assertEquals(Severity.ERROR, severity(strict, "old-case", Kind.CASE, "a.md"));
    assertEquals(Severity.ERROR, severity(strict, "shape", Kind.TEMPLATE, "a.md"));
    assertEquals(Severity.INFO, severity(strict, "log-format", Kind.CASE, "a.md"));
    assertEquals("the preset strict", origin(strict, "old-case"));
    Configuration all = load("extends: all\nrules: { old-case: info }\n");
    assertEquals(Severity.INFO, severity(all, "log-format", Kind.CASE, "a.md"));
    assertEquals("support-check.yml:2:10", origin(all, "old-case"));
    Configuration none = load("extends: [none]\nrules: { shape/e1: error }\n");
    assertEquals(Severity.OFF, severity(none, "old-case", Kind.CASE, "a.md"));
    assertTrue(
        none.rules()
            .forFile("a.md")
            .active(Kind.TEMPLATE)
            .contains(PACK.find("shape").orElseThrow()));
    assertEquals(Severity.OFF, none.rules().catalog().find("shape/e19").orElseThrow().severity());
  }

  @Test
  void extendsFilesRelativeToThem() throws SetupException {
    Configuration configuration =
        load(
            Map.of(
                "support-check.yml", "extends: [config/team.yml]\nexcludes: b/\nmax-warnings: 1\n",
                "config/team.yml",
                    "extends: ./base.yml\nexcludes: a/\nmax-warnings: 2\nlocale: fr\nrules: { old-case: error }\n",
                "config/base.yml", "extends: none\nrules: { old-case: { max-age: P1D } }\n"));
    assertEquals("[a/, b/]", String.valueOf(configuration.settings().excludes()));
    assertEquals(1, configuration.settings().maxWarnings());
    assertEquals(Locale.FRENCH, configuration.messages().locale());
    assertEquals("config/team.yml:5:10", origin(configuration, "old-case"));
    assertEquals(
        Map.of("max-age", List.of("P1D")),
        configuration.rules().forFile("a.md").options(PACK.find("old-case").orElseThrow()));
  }

  @Test
  void allThatIsWrongIsSaidAtOnceWithItsPlace() {
    assertEquals(
        """
        support-check.yml:1:1: The key "extend" is unknown here; did you mean "extends"? Allowed: ALL.
        support-check.yml:2:10: The key fail-on takes one of error, warning, info, never, but "warn" was found; did you mean "warning"?
        support-check.yml:3:15: The key max-warnings takes a whole number from 0 on, but "-1" was found.
        support-check.yml:4:16: The key max-file-size takes a size such as 1 MiB, 500 KiB or 65536, up to 1 GiB, but "many" was found.
        support-check.yml:5:12: "a[b" is no pattern for paths: the bracket [ is not closed.
        support-check.yml:7:13: The key old-case takes one of error, warning, info, off, but "eror" was found; did you mean "error"?
        support-check.yml:8:3: There is no rule "shap"; did you mean "shape"?
        """
            .replace("ALL", String.join(", ", Key.keys())),
        problems(
            """
            extend: strict
            fail-on: warn
            max-warnings: -1
            max-file-size: many
            includes: ["a[b"]
            rules:
              old-case: eror
              shap: off
            """));
  }

  @Test
  void optionsAndMembersAreCheckedWhereTheyStand() {
    assertEquals(
        """
        support-check.yml:2:15: The rule old-case has no option "max-ages"; did you mean "max-age"? Allowed: max-age, most, strict, words.
        support-check.yml:2:36: The option most of old-case is a whole number, not "x".
        support-check.yml:2:47: The option strict of old-case is true or false, not "yes".
        support-check.yml:3:15: "most" is unknown here: options stand at the family, shape.
        support-check.yml:4:3: The rule log-format is no family, so there is no "log-format/e1".
        support-check.yml:6:14: The key files takes a list of texts, but {…} was found.
        support-check.yml:6:27: There is no rule "shape/e9"; did you mean "shape/e1"? The members of shape: shape/e1, shape/e19.
        support-check.yml:6:39: The rule shape does not look at the kind case, only at template.
        support-check.yml:7:5: This entry of overrides does not say for which files.
        support-check.yml:7:34: most must be 1 or more
        """,
        problems(
            """
            rules:
              old-case: { max-ages: P1D, most: x, strict: yes }
              shape/e1: { most: 1 }
              log-format/e1: off
            overrides:
              - { files: {}, rules: { shape/e9: { case: off } } }
              - { rules: { old-case: { most: 0 } } }
            """));
  }

  @Test
  void faultsOfTheFileItself() {
    assertEquals(
        "support-check.yml:1:1: The key support-check takes a mapping, but \"[…]\" was found.\n"
            .replace("\"[…]\"", "[…]"),
        problems("- a\n"));
    assertEquals(
        "support-check.yml:2:1: The key \"locale\" stands twice.\n",
        problems("locale: en\nlocale: fr\n"));
    assertTrue(
        problems("locale: 'en\n").startsWith("support-check.yml:1:9: This is no valid YAML: "));
    assertEquals(
        "The configuration x.yml cannot be read: missing.\n",
        said(
            assertThrows(
                SetupException.class,
                () ->
                    new ConfigurationLoader(PACK, List.of(), MemoryTree.of(Map.of()))
                        .load("x.yml", Settings.NONE))));
  }

  @Test
  void whatIsExtendedMustBeThereAndWithinTheRepository() {
    assertEquals(
        """
        support-check.yml:1:11: There is no preset "strikt"; did you mean "strict"? Allowed: recommended, strict, all, none, or the path of a file.
        support-check.yml:1:19: "../x.yml" leads out of the repository.
        support-check.yml:1:29: The configuration a.yml cannot be read: missing.
        support-check.yml:1:36: This configuration extends itself: support-check.yml → support-check.yml.
        """,
        problems("extends: [strikt, ../x.yml, a.yml, support-check.yml]\n"));
    assertEquals(
        "b/c.yml:1:10: This configuration extends itself: support-check.yml → b/c.yml → support-check.yml.\n",
        said(
            assertThrows(
                SetupException.class,
                () ->
                    load(
                        Map.of(
                            "support-check.yml", "extends: b/c.yml\n",
                            "b/c.yml", "extends: ../support-check.yml\n")))));
  }

  @Test
  void isFoundAtTheRootOrInItsGitHubFolder() {
    assertEquals(
        "support-check.yml",
        ConfigurationLoader.find(
            MemoryTree.of(Map.of("support-check.yml", "", ".github/support-check.yml", ""))));
    assertEquals(
        ".github/support-check.yml",
        ConfigurationLoader.find(MemoryTree.of(Map.of(".github/support-check.yml", ""))));
    assertNull(ConfigurationLoader.find(MemoryTree.of(Map.of())));
  }
}
