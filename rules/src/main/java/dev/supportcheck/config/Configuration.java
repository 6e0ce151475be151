package dev.supportcheck.config;

import dev.supportcheck.document.Kind;
import dev.supportcheck.rule.RuleDescriptor;
import dev.supportcheck.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code support-check.yml} says, with what it extends. A null leaves a matter to the default.
 * Immutable.
 *
 * @param presets the presets it starts from, in order
 * @param maxFileSize in bytes
 * @param rules what holds for rules, the later over the earlier
 * @param overrides what holds for some files, all that match, in order
 */
public record Configuration(
    List<Preset> presets,
    @Nullable String profile,
    @Nullable String locale,
    @Nullable Severity failOn,
    @Nullable Integer maxWarnings,
    @Nullable Boolean failIfNoFiles,
    @Nullable Long maxFileSize,
    List<String> includes,
    List<String> excludes,
    List<String> reports,
    List<RuleSetting> rules,
    List<PathOverride> overrides) {

  /** No configuration: the defaults. */
  public static final Configuration DEFAULT =
      new Configuration(
          List.of(), null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of(),
          List.of());

  public Configuration {
    presets = List.copyOf(presets);
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
    reports = List.copyOf(reports);
    rules = List.copyOf(rules);
    overrides = List.copyOf(overrides);
  }

  /** This configuration over {@code base}, which it extends. */
  public Configuration over(Configuration base) {
    return new Configuration(
        joined(base.presets, presets),
        profile == null ? base.profile : profile,
        locale == null ? base.locale : locale,
        failOn == null ? base.failOn : failOn,
        maxWarnings == null ? base.maxWarnings : maxWarnings,
        failIfNoFiles == null ? base.failIfNoFiles : failIfNoFiles,
        maxFileSize == null ? base.maxFileSize : maxFileSize,
        joined(base.includes, includes),
        joined(base.excludes, excludes),
        reports.isEmpty() ? base.reports : reports,
        joined(base.rules, rules),
        joined(base.overrides, overrides));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }

  /** The severity of a rule for a file. */
  public Severity severity(RuleDescriptor rule, String path, Kind kind) {
    Severity severity = rule.severity();
    for (Preset preset : presets) {
      severity = preset.apply(rule, severity);
    }
    for (RuleSetting setting : settings(path)) {
      if (setting.speaksOf(rule.id())) {
        severity = setting.severities().getOrDefault(kind, severity);
      }
    }
    return severity;
  }

  /** The options of a rule for a file, as written. */
  public Map<String, List<String>> options(String rule, String path) {
    Map<String, List<String>> options = new LinkedHashMap<>();
    for (RuleSetting setting : settings(path)) {
      if (setting.speaksOf(rule)) {
        options.putAll(setting.options());
      }
    }
    return options;
  }

  /** What a file is, whatever its path shows; null where nothing is said of it. */
  public @Nullable Kind kind(String path) {
    Kind kind = null;
    for (PathOverride override : overrides) {
      if (override.kind() != null && override.files().match(path)) {
        kind = override.kind();
      }
    }
    return kind;
  }

  private List<RuleSetting> settings(String path) {
    if (overrides.isEmpty()) {
      return rules;
    }
    List<RuleSetting> settings = new ArrayList<>(rules);
    for (PathOverride override : overrides) {
      if (override.files().match(path)) {
        settings.addAll(override.rules());
      }
    }
    return settings;
  }
}
