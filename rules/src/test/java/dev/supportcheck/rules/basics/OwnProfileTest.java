package dev.supportcheck.rules.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.supportcheck.Examples;
import dev.supportcheck.config.Configuration;
import dev.supportcheck.config.ConfigurationLoader;
import dev.supportcheck.config.Settings;
import dev.supportcheck.config.SetupException;
import dev.supportcheck.report.Result;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.source.MemoryTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A team's own desk, in twenty lines and no Java. */
class OwnProfileTest {

  /** The example of the page that explains profiles. */
  private static final String PROFILE = example();

  private static String example() {
    try {
      String page = Files.readString(Path.of("docs/profiles.md"));
      String block =
          page.substring(page.indexOf("<!-- example -->"), page.indexOf("<!-- /example"));
      return block.substring(block.indexOf("```yaml") + 8, block.lastIndexOf("```"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> found(String path, String text) throws SetupException {
    Map<String, String> files = new TreeMap<>();
    files.put("desk/cargo.yml", PROFILE);
    files.put("support-check.yml", "profile: desk/cargo.yml");
    files.put(path, text);
    RulePack pack =
        RulePack.of(new RequiredField(), new AllowedValue(), new OperationNamed(), new RequestId());
    Configuration configuration =
        new ConfigurationLoader(pack, List.of(), MemoryTree.of(files))
            .load("support-check.yml", Settings.NONE);
    return Examples.check(configuration, MemoryTree.of(files), Examples.TODAY).results().stream()
        .filter(result -> result.file().path().equals(path))
        .map(Result::rule)
        .toList();
  }

  @Test
  void isEnforced() throws SetupException {
    assertEquals(20, PROFILE.lines().count());
    assertEquals(
        List.of("operation-named", "request-id", "required-field/depot", "required-field/service"),
        found("support/a.md", "# No label is printed\n\nSince Monday nothing comes out.\n"));
    assertEquals(
        List.of(),
        found(
            "support/a.md",
            """
            # No label is printed

            labels.create answers 500 (trace 09af27c1d35e8b64) for LYS-0042.

            - Service: Exprès
            """));
    assertEquals(
        List.of("required-field/weight", "field-value/call", "field-value/depot"),
        found(
            "support/a.md",
            """
            # No label is printed
            Service: Freight
            Call: label.create
            Dépôt : 42
            The trace id is 09af27c1d35e8b64.
            """));
    assertEquals(
        List.of("field-value/service"),
        found(
            "support/a.yml",
            """
            title: No label is printed
            depot: LYS-0042
            service: Frieght
            description: labels.void fails, trace 09af27c1d35e8b64
            """));
    assertEquals(
        List.of("field-value/depot", "field-value/service"),
        found(
            "support/a.yml",
            """
            title: No label is printed
            depot: [LYS-0042, PAR-0007]
            service: [Parcel, Express]
            description: labels.void fails, trace 09af27c1d35e8b64
            """));
    assertEquals(
        List.of(
            "request-id",
            "required-field/depot",
            "required-field/service",
            "required-field/weight"),
        found(
            ".github/ISSUE_TEMPLATE/bug.md",
            "---\nname: Bug\nabout: Something fails\n---\n### Call\n\n### What happens\n"));
  }
}
