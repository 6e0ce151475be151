package dev.supportcheck.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How grave a finding is; the gravest last. */
public enum Severity {
  /** The rule does not run. */
  OFF,
  /** Worth knowing. */
  INFO,
  /** Costs the reader time. */
  WARNING,
  /** Cannot be worked with. */
  ERROR;

  /** The words for the severity from which on a run fails. */
  public static final List<String> THRESHOLDS = List.of("error", "warning", "info", "never");

  /** The severity that one of {@link #THRESHOLDS} means, {@link #OFF} for never. */
  public static Optional<Severity> threshold(String word) {
    if (!THRESHOLDS.contains(word)) {
      return Optional.empty();
    }
    return Optional.of(word.equals("never") ? OFF : valueOf(word.toUpperCase(Locale.ROOT)));
  }

  /** Whether this is as grave as {@code threshold}, or graver. */
  public boolean reaches(Severity threshold) {
    return compareTo(threshold) >= 0;
  }

  /** One step graver; an error stays one. */
  public Severity raised() {
    return switch (this) {
      case OFF -> INFO;
      case INFO -> WARNING;
      case WARNING, ERROR -> ERROR;
    };
  }

  /** The name in configuration and reports, in lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
