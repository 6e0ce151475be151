package dev.supportcheck.rule;

import java.util.List;

/** The rules there are, by id. Immutable. */
public record Catalog(List<RuleDescriptor> rules) {

  public Catalog {
    rules = List.copyOf(rules);
  }
}
