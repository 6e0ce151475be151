package dev.supportcheck.config;

import java.util.List;

/** What one step of a configuration does to the severities and options of rules. */
sealed interface Layer {

  /** A preset. */
  record OfPreset(Preset preset) implements Layer {}

  /** The rules of a configuration file, or of one of its overrides. */
  record OfRules(List<RuleSetting> rules) implements Layer {
    public OfRules {
      rules = List.copyOf(rules);
    }
  }
}
