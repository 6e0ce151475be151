package dev.supportcheck.rule;

import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import java.util.List;
import java.util.Set;

/**
 * What is to be known of a rule or of a member of a family, for reports, configuration and documentation.
 *
 * @param id the id; {@code family/code} for a member of a family
 * @param title what it flags, in one sentence with a period
 * @param severity the default severity
 * @param page the id of the page that explains it: the family's for a member
 */
public record RuleDescriptor(
    String id,
    String title,
    Severity severity,
    List<Guideline> guidelines,
    Set<Kind> kinds,
    Set<Purpose> purposes,
    List<String> tags,
    List<OptionDescriptor> options,
    String page) {

  public RuleDescriptor {
    guidelines = List.copyOf(guidelines);
    kinds = Set.copyOf(kinds);
    purposes = Set.copyOf(purposes);
    tags = List.copyOf(tags);
    options = List.copyOf(options);
  }

  /**
   * An option of a rule.
   *
   * @param name in kebab case, as in the configuration
   * @param type as {@code int}, {@code Period}
   * @param text what it sets
   * @param defaultValue the default as it would stand in the configuration
   */
  public record OptionDescriptor(String name, String type, String text, String defaultValue) {}
}
