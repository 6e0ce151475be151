package dev.supportcheck.config;

import dev.supportcheck.document.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings for some files.
 *
 * @param files which files
 * @param kind what kind of file they are; null where their path says so
 * @param rules what is said of rules for them
 */
record PathOverride(List<Glob> files, @Nullable Kind kind, List<RuleSetting> rules) {

  PathOverride {
    files = List.copyOf(files);
    rules = List.copyOf(rules);
  }

  /** Whether a file is concerned. */
  boolean matches(String path) {
    return files.stream().anyMatch(glob -> glob.matches(path));
  }
}
