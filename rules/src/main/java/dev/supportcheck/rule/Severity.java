package dev.supportcheck.rule;

import java.util.Locale;

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
