package dev.supportcheck.config;

import dev.supportcheck.document.Kind;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.rule.Messages;
import dev.supportcheck.rule.RulePack;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the user wants, from configuration files and parameters together. Thread-safe. */
public final class Configuration {

  private final @Nullable String path;
  private final Settings settings;
  private final RulePack pack;
  private final Profile profile;
  private final Messages messages;
  private final List<Layer> layers;
  private final List<PathOverride> overrides;
  private final Map<Profile, RuleSettings> rules = new ConcurrentHashMap<>();

  Configuration(
      @Nullable String path,
      Settings settings,
      RulePack pack,
      Profile profile,
      Messages messages,
      List<Layer> layers,
      List<PathOverride> overrides) {
    this.path = path;
    this.settings = settings;
    this.pack = pack;
    this.profile = profile;
    this.messages = messages;
    this.layers = List.copyOf(layers);
    this.overrides = List.copyOf(overrides);
  }

  /** The configuration of a user who wants nothing in particular. */
  public static Configuration none(RulePack pack) {
    return new Configuration(
        null, Settings.NONE, pack, Profile.generic(), Messages.ENGLISH, List.of(), List.of());
  }

  /** The path of its file; null where there is none. */
  public @Nullable String path() {
    return path;
  }

  /** What is set for a run as a whole, parameters over files. */
  public Settings settings() {
    return settings;
  }

  /** The rules that are installed. */
  public RulePack pack() {
    return pack;
  }

  /** The desk's vocabulary. */
  public Profile profile() {
    return profile;
  }

  /** The language of messages. */
  public Messages messages() {
    return messages;
  }

  /** What comments may suppress. */
  public SuppressionPolicy suppressions() {
    SuppressionPolicy policy = settings.suppressions();
    return policy == null ? SuppressionPolicy.DEFAULT : policy;
  }

  /** What kind of file a path is, if an override says so; the last one that does. */
  public @Nullable Kind kind(String file) {
    Kind kind = null;
    for (PathOverride override : overrides) {
      if (override.kind() != null && override.matches(file)) {
        kind = override.kind();
      }
    }
    return kind;
  }

  /** The rules in terms of this configuration's profile. */
  public RuleSettings rules() {
    return rules(profile);
  }

  /** The rules in terms of another profile, which a file asks for. */
  public RuleSettings rules(Profile other) {
    return rules.computeIfAbsent(other, key -> new RuleSettings(pack, key, layers, overrides));
  }
}
