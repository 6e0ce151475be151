package dev.supportcheck.config;

import dev.supportcheck.document.Kind;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rule.RuleType;
import dev.supportcheck.rule.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules as they are for a file: severities, where they were set, and options. Immutable. */
public final class FileRules {

  private final Map<String, Map<Kind, Setting>> settings;
  private final Map<String, Map<String, List<String>>> options;
  private final Map<String, Rule> configured;
  private final Map<Kind, List<RuleType>> active = new EnumMap<>(Kind.class);

  FileRules(
      RulePack pack,
      Map<String, Map<Kind, Setting>> settings,
      Map<String, Map<String, List<String>>> options,
      Map<String, Rule> configured) {
    this.settings = settings;
    this.options = options;
    this.configured = configured;
    for (Kind kind : Kind.values()) {
      active.put(kind, pack.types().stream().filter(type -> runs(type, kind)).toList());
    }
  }

  /**
   * The severity of a rule or a member of a family for a kind of file, and where it was set.
   *
   * @throws IllegalArgumentException when there is no such rule, or it does not look at this kind
   */
  public Setting setting(String id, Kind kind) {
    Map<Kind, Setting> byKind = settings.get(id);
    if (byKind == null) {
      // A family may find what the profile of the configuration has no member for.
      int slash = id.indexOf('/');
      byKind = slash < 0 ? null : settings.get(id.substring(0, slash));
    }
    Setting setting = byKind == null ? null : byKind.get(kind);
    if (setting == null) {
      throw new IllegalArgumentException("no rule " + id + " for " + kind);
    }
    return setting;
  }

  /**
   * The rules that are to run on a kind of file, by id: those that are not off, or of whose members
   * one is not.
   */
  public List<RuleType> active(Kind kind) {
    return active.getOrDefault(kind, List.of());
  }

  private boolean runs(RuleType type, Kind kind) {
    if (!type.descriptor().kinds().contains(kind)) {
      return false;
    }
    if (setting(type.id(), kind).severity() != Severity.OFF) {
      return true;
    }
    String family = type.id() + "/";
    return settings.keySet().stream()
        .filter(id -> id.startsWith(family))
        .anyMatch(id -> setting(id, kind).severity() != Severity.OFF);
  }

  /** The rule with the options in force. */
  public Rule rule(RuleType type) {
    return configured.getOrDefault(type.id(), type.standard());
  }

  /** The options that are set, as written. */
  public Map<String, List<String>> options(RuleType type) {
    return options.getOrDefault(type.id(), Map.of());
  }
}
