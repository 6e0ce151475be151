package dev.supportcheck.config;

import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Located;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.rule.Messages;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.source.MemoryTree;
import dev.supportcheck.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the user wants, from configuration files and parameters together. Thread-safe. */
public final class Configuration {

  private final @Nullable String path;
  private final Settings settings;
  private final RulePack pack;
  private final Profiles profiles;
  private final Profile profile;
  private final Messages messages;
  private final List<Layer> layers;
  private final List<PathOverride> overrides;
  private final Map<Profile, RuleSettings> rules = new ConcurrentHashMap<>();

  Configuration(
      @Nullable String path,
      Settings settings,
      RulePack pack,
      Profiles profiles,
      Profile profile,
      Messages messages,
      List<Layer> layers,
      List<PathOverride> overrides) {
    this.path = path;
    this.settings = settings;
    this.pack = pack;
    this.profiles = profiles;
    this.profile = profile;
    this.messages = messages;
    this.layers = List.copyOf(layers);
    this.overrides = List.copyOf(overrides);
  }

  /** The configuration of a user who wants nothing in particular. */
  public static Configuration none(RulePack pack) {
    Profiles profiles = new Profiles(pack, MemoryTree.of(Map.of()));
    return new Configuration(
        null,
        Settings.NONE,
        pack,
        profiles,
        profiles.standard().profile(),
        Messages.ENGLISH,
        List.of(),
        List.of());
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

  /**
   * The vocabulary that a file asks for by name, or by a path from the root.
   *
   * @throws SetupException when there is no such profile, or anything in it is wrong
   */
  public Profile profile(SourceFile file, Located reference) throws SetupException {
    return profiles.load(reference.text(), reference(file, reference)).profile();
  }

  private Profiles.Reference reference(SourceFile file, Located reference) {
    return new Profiles.Reference(file, reference, "", profiles.tree());
  }

  /** The paths of the profiles in use. */
  public Set<String> profilePaths() {
    return profiles.paths();
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
    return rules.computeIfAbsent(
        other, key -> new RuleSettings(pack, key, profiles.rules(key), layers, overrides));
  }
}
