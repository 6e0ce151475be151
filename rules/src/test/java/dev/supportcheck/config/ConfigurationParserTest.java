package dev.supportcheck.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.document.Kind;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.rule.Catalog;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.rules.meta.UnreadableFile;
import dev.supportcheck.source.MemoryTree;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigurationParserTest {

  private static final RulePack PACK = RulePack.of(new UnreadableFile());
  private static final Catalog CATALOG = PACK.catalog(Profile.generic());

  private static ConfigurationParser parser(String text) {
    return new ConfigurationParser(MemoryTree.of(Map.of("c.yml", text)), PACK, CATALOG);
  }

  @Test
  void laterSettingsWin() {
    ConfigurationParser parser =
        parser(
            """
            rules:
              unreadable-file: warning
            overrides:
              - files: ["old/**"]
                rules: { unreadable-file: off }
            """);
    Configuration configuration = parser.parse("c.yml");
    assertEquals("[]", parser.faults().toString());
    var rule = CATALOG.find("unreadable-file").orElseThrow();
    assertEquals(Severity.WARNING, configuration.severity(rule, "a.md", Kind.CASE));
    assertEquals(Severity.OFF, configuration.severity(rule, "old/a.md", Kind.CASE));
  }

  @Test
  void faultsNamePlaceAndNearestName() {
    ConfigurationParser parser = parser("rules:\n  unreadable-fil: error\n");
    parser.parse("c.yml");
    assertTrue(
        parser
            .faults()
            .get(0)
            .startsWith(
                "c.yml:2:3: there is no rule \"unreadable-fil\"; did you mean \"unreadable-file\""),
        parser.faults().toString());
  }
}
