package dev.supportcheck.config;

import dev.supportcheck.source.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of a configuration file, from which its JSON Schema is made too. */
public enum Key {
  EXTENDS(
      "What this configuration builds on: recommended (the default), strict, all, none, the path of another configuration"
          + " relative to this one, or a list of them, later ones over earlier ones."),
  PROFILE(
      "The vocabulary of the desk: generic (the default), sp-api, or the path of a profile relative to this file."),
  LOCALE("The language of messages: en (the default) or fr."),
  FAIL_ON(
      "The severity from which on a finding fails the run: error (the default), warning, info or never."),
  MAX_WARNINGS("So many warnings do not fail the run; more do. Any number unless set."),
  FAIL_IF_NO_FILES("Whether a run that finds no file fails; false by default."),
  MAX_FILE_SIZE(
      "The size above which a file is not read, as 1 MiB (the default), 500 KiB or a number of bytes."),
  INCLUDES(
      "Globs, relative to the root, of files that are checked besides those found by default."),
  EXCLUDES("Globs, relative to the root, of files that are not checked; they win over includes."),
  REPORTS("The reports to write, by name."),
  OUTPUT_DIRECTORY(
      "Where reports are written, relative to the root; target/support-check by default."),
  BASELINE(
      "The file of known findings, relative to the root; support-check-baseline.txt by default."),
  SUPPRESSIONS("What comments in files may suppress."),
  RULES(
      "The severity and options of rules, families (form-schema) and members of families (form-schema/e19)."),
  OVERRIDES(
      "Settings for some files only. All that match a file apply, in order, over the rules above.");

  private final String text;

  Key(String text) {
    this.text = text;
  }

  /** The key as it is written. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it sets. */
  public String text() {
    return text;
  }

  /** The key that is written so. */
  public static Optional<Key> of(String key) {
    return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
  }

  /** All keys as they are written, in order. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Key::key).toList();
  }

  /** The key that is most like {@code key}. */
  public static Optional<String> nearest(String key) {
    return Nearest.of(key, keys());
  }
}
