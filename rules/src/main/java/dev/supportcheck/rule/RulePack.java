package dev.supportcheck.rule;

import dev.supportcheck.profile.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The rules that are installed: those of this product, and a team's own from its jar. Immutable.
 */
public final class RulePack {

  private final TreeMap<String, RuleType> types = new TreeMap<>();

  private RulePack(Iterable<Rule> rules) {
    for (Rule rule : rules) {
      RuleType type = RuleType.of(rule);
      RuleType other = types.putIfAbsent(type.id(), type);
      if (other != null) {
        throw new IllegalArgumentException(
            "two rules have the id "
                + type.id()
                + ": "
                + other.standard().getClass().getName()
                + " and "
                + rule.getClass().getName());
      }
    }
  }

  /**
   * The rules that a class loader sees.
   *
   * @throws IllegalArgumentException when one of them cannot be loaded, or two have the same id;
   *     its message names the class
   */
  public static RulePack load(ClassLoader loader) {
    try {
      return new RulePack(ServiceLoader.load(Rule.class, loader));
    } catch (ServiceConfigurationError e) {
      throw new IllegalArgumentException("a rule cannot be loaded: " + e.getMessage(), e);
    }
  }

  /** These rules, each with its default options. */
  public static RulePack of(Rule... rules) {
    return new RulePack(Arrays.asList(rules));
  }

  /** The rules, by id. */
  public Collection<RuleType> types() {
    return List.copyOf(types.values());
  }

  /** The rule of this id; for a member of a family, {@code family/code}, its family. */
  public Optional<RuleType> find(String id) {
    int slash = id.indexOf('/');
    return Optional.ofNullable(types.get(slash < 0 ? id : id.substring(0, slash)));
  }

  /** What is to be known of the rules, the members of families in terms of a profile. */
  public Catalog catalog(Profile profile) {
    List<RuleDescriptor> all = new ArrayList<>();
    for (RuleType type : types.values()) {
      all.add(type.descriptor());
      all.addAll(type.members(profile));
    }
    return new Catalog(all);
  }
}
