package dev.supportcheck.config;

import dev.supportcheck.rule.RuleDescriptor;
import dev.supportcheck.rule.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The presets that a configuration can build on. */
public enum Preset {
  /** The severities of the catalogue and the profile. */
  RECOMMENDED,
  /** Each rule of a guideline one step graver; what is off as info. */
  STRICT,
  /** What is off as info, the rest as it is. */
  ALL,
  /** All off. */
  NONE;

  /** The severity of a rule by this preset, which has {@code severity} before. */
  public Severity apply(RuleDescriptor rule, Severity severity) {
    return switch (this) {
      case RECOMMENDED -> severity;
      case STRICT ->
          severity == Severity.OFF || !rule.guidelines().isEmpty() ? severity.raised() : severity;
      case ALL -> severity == Severity.OFF ? Severity.INFO : severity;
      case NONE -> Severity.OFF;
    };
  }

  /** The name in a configuration. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The preset of this name. */
  public static Optional<Preset> of(String name) {
    return Arrays.stream(values()).filter(preset -> preset.toString().equals(name)).findFirst();
  }

  /** The names, in order. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Preset::toString).toList();
  }
}
