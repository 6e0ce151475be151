package dev.supportcheck.rule;

import dev.supportcheck.source.Nearest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is to be known of the rules there are, by id: a family first, then each of its members.
 * Immutable.
 *
 * @param rules the rules, families and members of families
 */
public record Catalog(List<RuleDescriptor> rules) {

  public Catalog {
    rules = rules.stream().sorted(Comparator.comparing(RuleDescriptor::id)).toList();
  }

  /** The rule, family or member of this id. */
  public Optional<RuleDescriptor> find(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The id that is most like {@code id}, for a reader who mistyped one. */
  public Optional<String> nearest(String id) {
    return Nearest.of(id, rules.stream().map(RuleDescriptor::id).toList());
  }

  /** The rules and families, without the members of these: one for each page. */
  public List<RuleDescriptor> pages() {
    return rules.stream().filter(rule -> rule.id().equals(rule.page())).toList();
  }

  /** This catalogue with other severities. */
  public Catalog withSeverities(Function<RuleDescriptor, Severity> severity) {
    return new Catalog(
        rules.stream().map(rule -> rule.withSeverity(severity.apply(rule))).toList());
  }
}
