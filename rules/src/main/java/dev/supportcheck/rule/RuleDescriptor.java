package dev.supportcheck.rule;

import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be known of a rule or of a member of a family, for reports, configuration and
 * documentation.
 *
 * @param id the id; {@code family/code} for a member of a family
 * @param title what it flags, in one sentence with a period
 * @param severity the default severity
 * @param kinds the kinds of file it looks at, in the order of {@link Kind}
 * @param purposes the purposes for which it speaks, in the order of {@link Purpose}; never empty
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
    kinds = inOrder(kinds, Kind.class);
    purposes = inOrder(purposes, Purpose.class);
    tags = List.copyOf(tags);
    options = List.copyOf(options);
  }

  private static <E extends Enum<E>> Set<E> inOrder(Set<E> values, Class<E> type) {
    Set<E> sorted = EnumSet.noneOf(type);
    sorted.addAll(values);
    return Collections.unmodifiableSet(sorted);
  }

  /** Whether this is a member of a family. */
  public boolean isMember() {
    return !id.equals(page);
  }

  /** This rule with another severity. */
  public RuleDescriptor withSeverity(Severity other) {
    return new RuleDescriptor(id, title, other, guidelines, kinds, purposes, tags, options, page);
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
