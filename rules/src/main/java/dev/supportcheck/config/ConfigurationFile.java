package dev.supportcheck.config;

import dev.supportcheck.document.Located;
import dev.supportcheck.source.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one configuration file.
 *
 * @param bases the presets and paths that it extends, in order
 * @param profile where the profile is named; null where it is not
 */
record ConfigurationFile(
    SourceFile source,
    List<Located> bases,
    @Nullable Located profile,
    Settings settings,
    List<RuleSetting> rules,
    List<PathOverride> overrides) {

  ConfigurationFile {
    bases = List.copyOf(bases);
    rules = List.copyOf(rules);
    overrides = List.copyOf(overrides);
  }
}
