package dev.supportcheck.config;

import dev.supportcheck.rule.RuleDescriptor;
import dev.supportcheck.rule.Severity;
import java.util.Locale;
import java.util.Optional;

/** A set of severities that a configuration starts from. */
public enum Preset {
  /** The catalogue's severities. */
  RECOMMENDED,
  /** One step graver for the rules of guidelines, and their switched-off ones as information. */
  STRICT,
  /** Everything on. */
  ALL,
  /** Everything off. */
  NONE;

  /** The preset of this name. */
  public static Optional<Preset> of(String name) {
    for (Preset preset : values()) {
      if (preset.toString().equals(name)) {
        return Optional.of(preset);
      }
    }
    return Optional.empty();
  }

  /** The severity of a rule whose severity without a preset is {@code severity}. */
  public Severity apply(RuleDescriptor rule, Severity severity) {
    return switch (this) {
      case RECOMMENDED -> severity;
      case STRICT -> rule.guidelines().isEmpty() ? severity : severity.raised();
      case ALL -> severity == Severity.OFF ? Severity.INFO : severity;
      case NONE -> Severity.OFF;
    };
  }

  /** The name in configuration. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
