package dev.supportcheck.config;

import dev.supportcheck.document.Kind;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.rule.Catalog;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleDescriptor;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rule.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules as a configuration wants them in terms of one profile: the catalogue's severities, the
 * profile's over them, then the layers of the configuration in order, and for a file the overrides
 * that match it. Thread-safe.
 */
public final class RuleSettings {

  private final RulePack pack;
  private final Profile profile;
  private final List<RuleSetting> ofProfile;
  private final Catalog catalog;
  private final List<Layer> layers;
  private final List<PathOverride> overrides;
  private final Map<BitSet, FileRules> cache = new ConcurrentHashMap<>();

  RuleSettings(
      RulePack pack,
      Profile profile,
      List<RuleSetting> ofProfile,
      List<Layer> layers,
      List<PathOverride> overrides) {
    this.pack = pack;
    this.profile = profile;
    this.ofProfile = List.copyOf(ofProfile);
    this.catalog = pack.catalog(profile);
    this.layers = List.copyOf(layers);
    this.overrides = List.copyOf(overrides);
  }

  /** The rules, each with the gravest of its severities where no override matches. */
  public Catalog catalog() {
    FileRules rules = forOverrides(new BitSet());
    return catalog.withSeverities(
        rule ->
            rule.kinds().stream()
                .map(kind -> rules.setting(rule.id(), kind).severity())
                .max(Severity::compareTo)
                .orElse(Severity.OFF));
  }

  /** The rules for the file of this path. */
  public FileRules forFile(String path) {
    BitSet matching = new BitSet();
    for (int i = 0; i < overrides.size(); i++) {
      matching.set(i, overrides.get(i).matches(path));
    }
    return forOverrides(matching);
  }

  private FileRules forOverrides(BitSet matching) {
    return cache.computeIfAbsent(matching, this::compute);
  }

  private FileRules compute(BitSet matching) {
    Map<String, Map<Kind, Setting>> settings = new HashMap<>();
    for (RuleDescriptor rule : catalog.rules()) {
      Map<Kind, Setting> byKind = new EnumMap<>(Kind.class);
      for (Kind kind : rule.kinds()) {
        byKind.put(kind, new Setting(rule.severity(), Message.of("the catalogue")));
      }
      settings.put(rule.id(), byKind);
    }
    Map<String, Map<String, List<String>>> options = new HashMap<>();
    Message origin = Message.of("the profile {0}", profile.name());
    ofProfile.forEach(rule -> apply(rule, origin, settings, options));
    List<Layer> all = new ArrayList<>(layers);
    matching.stream().forEach(i -> all.add(new Layer.OfRules(overrides.get(i).rules())));
    for (Layer layer : all) {
      if (layer instanceof Layer.OfPreset preset) {
        apply(preset.preset(), settings);
      } else if (layer instanceof Layer.OfRules rules) {
        rules
            .rules()
            .forEach(rule -> apply(rule, Message.of("{0}", rule.place()), settings, options));
      }
    }
    Map<String, Rule> configured = new HashMap<>();
    options.forEach(
        (id, values) -> configured.put(id, pack.find(id).orElseThrow().configured(values)));
    return new FileRules(pack, settings, options, configured);
  }

  private void apply(Preset preset, Map<String, Map<Kind, Setting>> settings) {
    if (preset == Preset.RECOMMENDED) {
      return;
    }
    Message origin = Message.of("the preset {0}", preset);
    for (RuleDescriptor rule : catalog.rules()) {
      settings
          .getOrDefault(rule.id(), Map.of())
          .replaceAll(
              (kind, before) -> {
                Severity after = preset.apply(rule, before.severity());
                return after == before.severity() ? before : new Setting(after, origin);
              });
    }
  }

  private void apply(
      RuleSetting rule,
      Message origin,
      Map<String, Map<Kind, Setting>> settings,
      Map<String, Map<String, List<String>>> options) {
    settings.forEach(
        (id, byKind) -> {
          if (rule.concerns(id)) {
            rule.severities()
                .forEach((kind, severity) -> byKind.put(kind, new Setting(severity, origin)));
          }
        });
    if (!rule.options().isEmpty()) {
      options.computeIfAbsent(rule.id(), id -> new HashMap<>()).putAll(rule.options());
    }
  }
}
