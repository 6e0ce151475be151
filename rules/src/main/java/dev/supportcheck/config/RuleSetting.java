package dev.supportcheck.config;

import dev.supportcheck.document.Kind;
import dev.supportcheck.rule.Severity;
import java.util.List;
import java.util.Map;

/**
 * What a configuration says of a rule, a family or a member of one.
 *
 * @param id the id
 * @param severities the severity for each kind of file that it speaks of
 * @param options the options as written, by name
 */
public record RuleSetting(
    String id, Map<Kind, Severity> severities, Map<String, List<String>> options) {

  public RuleSetting {
    severities = Map.copyOf(severities);
    options = Map.copyOf(options);
  }

  /** Whether it speaks of this rule: of itself, or of the family that it belongs to. */
  public boolean speaksOf(String rule) {
    return rule.equals(id) || rule.startsWith(id + "/");
  }
}
