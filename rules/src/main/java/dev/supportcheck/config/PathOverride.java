package dev.supportcheck.config;

import dev.supportcheck.document.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration says of some files only.
 *
 * @param files which files
 * @param kind what they are, whatever their path shows; null to leave it to the path
 * @param rules what holds for them
 */
public record PathOverride(Globs files, @Nullable Kind kind, List<RuleSetting> rules) {

  public PathOverride {
    rules = List.copyOf(rules);
  }
}
