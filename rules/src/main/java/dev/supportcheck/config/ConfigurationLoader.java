package dev.supportcheck.config;

import dev.supportcheck.config.Profiles.Reference;
import dev.supportcheck.config.SetupException.Problem;
import dev.supportcheck.document.Located;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.Messages;
import dev.supportcheck.rule.OptionException;
import dev.supportcheck.rule.RuleDescriptor;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rule.RuleType;
import dev.supportcheck.source.FileTree;
import dev.supportcheck.source.Nearest;
import dev.supportcheck.source.Reading;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.SourceReader;
import dev.supportcheck.source.Unreadable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads a configuration file and those it extends. A loader loads once. */
public final class ConfigurationLoader {

  private final RulePack pack;
  private final List<String> reports;
  private final FileTree tree;
  private final FileTree root;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Layer> layers = new ArrayList<>();
  private final List<PathOverride> overrides = new ArrayList<>();
  private Settings settings = Settings.NONE;
  private @Nullable Reference profileFrom;

  /** A loader of a configuration that is in the tree of the files that are checked. */
  public ConfigurationLoader(RulePack pack, List<String> reports, FileTree tree) {
    this(pack, reports, tree, tree);
  }

  /**
   * A loader.
   *
   * @param pack the rules that are installed
   * @param reports the names of the reports there are
   * @param tree where the configuration is
   * @param root where the files are that are checked, and the profiles that the caller or they name
   */
  public ConfigurationLoader(RulePack pack, List<String> reports, FileTree tree, FileTree root) {
    this.pack = pack;
    this.reports = List.copyOf(reports);
    this.tree = tree;
    this.root = root;
  }

  /** The configuration file of a tree where none is named; null where there is none. */
  public static @Nullable String find(FileTree tree) {
    for (String path : List.of("support-check.yml", ".github/support-check.yml")) {
      if (tree.exists(path)) {
        return path;
      }
    }
    return null;
  }

  /**
   * The configuration that a file and parameters make together.
   *
   * @param path the file, relative to the tree; null for none
   * @param parameters what the caller of the run sets, over what the file sets
   * @throws SetupException when anything in it is wrong; it says all of it
   */
  public Configuration load(@Nullable String path, Settings parameters) throws SetupException {
    if (path != null) {
      add(path, null, null, new ArrayDeque<>());
    }
    Settings all = parameters.over(settings);
    Profiles profiles = new Profiles(pack, root);
    Profile profile = profile(profiles, all.profile());
    checkRules(profile);
    if (!problems.isEmpty()) {
      throw new SetupException(problems);
    }
    Messages messages =
        all.locale() == null ? Messages.ENGLISH : Messages.of(Locale.forLanguageTag(all.locale()));
    return new Configuration(path, all, pack, profiles, profile, messages, layers, overrides);
  }

  /** The profile that is wanted; one of a configuration file by a path relative to that file. */
  private Profile profile(Profiles profiles, @Nullable String wanted) {
    Reference from = profileFrom;
    if (from != null && !from.place().text().equals(wanted)) {
      from = null;
    }
    try {
      return wanted == null ? profiles.standard().profile() : profiles.load(wanted, from).profile();
    } catch (SetupException e) {
      problems.addAll(e.problems());
      return profiles.standard().profile();
    }
  }

  /**
   * Adds a file's layers after those of what it extends; {@code open} are the files that are being
   * added.
   */
  private void add(
      String path, @Nullable SourceFile from, @Nullable Located reference, Deque<String> open) {
    SourceFile source = read(path, from, reference);
    if (source == null) {
      return;
    }
    ConfigurationFile file = new ConfigurationReader(source, pack, reports, problems).read();
    open.addLast(path);
    for (Located base : file.bases()) {
      Preset preset = Preset.of(base.text()).orElse(null);
      if (preset != null) {
        layers.add(new Layer.OfPreset(preset));
      } else if (base.text().indexOf('/') < 0 && base.text().indexOf('.') < 0) {
        unknownPreset(source, base);
      } else {
        extend(source, base, open);
      }
    }
    open.removeLast();
    layers.add(new Layer.OfRules(file.rules()));
    overrides.addAll(file.overrides());
    settings = file.settings().joined(settings);
    if (file.profile() != null) {
      profileFrom = Reference.within(source, file.profile(), tree);
    }
  }

  private void extend(SourceFile source, Located base, Deque<String> open) {
    String path = Paths.resolve(source.path(), base.text());
    if (path == null) {
      problems.add(
          Problem.at(source, base.span(), "\"{0}\" leads out of the repository.", base.text()));
    } else if (open.contains(path)) {
      problems.add(
          Problem.at(
              source,
              base.span(),
              "This configuration extends itself: {0}.",
              String.join(" → ", open) + " → " + path));
    } else {
      add(path, source, base, open);
    }
  }

  private void unknownPreset(SourceFile source, Located base) {
    String all = String.join(", ", Preset.names());
    problems.add(
        Nearest.of(base.text(), Preset.names())
            .map(
                nearest ->
                    Problem.at(
                        source,
                        base.span(),
                        "There is no preset \"{0}\"; did you mean \"{1}\"? Allowed: {2}, or the path of a file.",
                        base.text(),
                        nearest,
                        all))
            .orElseGet(
                () ->
                    Problem.at(
                        source,
                        base.span(),
                        "There is no preset \"{0}\". Allowed: {1}, or the path of a file.",
                        base.text(),
                        all)));
  }

  private @Nullable SourceFile read(
      String path, @Nullable SourceFile from, @Nullable Located reference) {
    Reading reading = new SourceReader(SourceReader.DEFAULT_LIMIT).read(tree, path);
    if (reading instanceof SourceFile file) {
      return file;
    }
    Unreadable unreadable = (Unreadable) reading;
    String why = unreadable.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String detail = unreadable.detail().isEmpty() ? why : why + ", " + unreadable.detail();
    problems.add(
        from == null || reference == null
            ? new Problem(
                null, null, Message.of("The configuration {0} cannot be read: {1}.", path, detail))
            : Problem.at(
                from,
                reference.span(),
                "The configuration {0} cannot be read: {1}.",
                path,
                detail));
    return null;
  }

  /**
   * Checks the members of families, which depend on the profile, and options of one rule that were
   * set in several places.
   */
  private void checkRules(Profile profile) {
    Map<String, Map<String, List<String>>> options = new HashMap<>();
    List<RuleSetting> all = new ArrayList<>();
    for (Layer layer : layers) {
      if (layer instanceof Layer.OfRules rules) {
        all.addAll(rules.rules());
      }
    }
    overrides.forEach(override -> all.addAll(override.rules()));
    for (RuleSetting setting : all) {
      RuleType type = pack.find(setting.id()).orElseThrow();
      if (!setting.id().equals(type.id())) {
        checkMember(setting, type, profile);
      } else if (!setting.options().isEmpty()) {
        Map<String, List<String>> merged =
            options.computeIfAbsent(type.id(), id -> new HashMap<>());
        merged.putAll(setting.options());
        try {
          type.configured(merged);
        } catch (OptionException e) {
          problems.add(
              new Problem(
                  setting.file().path(),
                  setting.file().position(setting.span().start()),
                  e.message()));
        }
      }
    }
  }

  private void checkMember(RuleSetting setting, RuleType type, Profile profile) {
    List<String> members = type.members(profile).stream().map(RuleDescriptor::id).toList();
    if (members.contains(setting.id())) {
      return;
    }
    if (members.isEmpty()) {
      problems.add(
          Problem.at(
              setting.file(),
              setting.span(),
              "The rule {0} is no family, so there is no \"{1}\".",
              type.id(),
              setting.id()));
      return;
    }
    String allowed = String.join(", ", members);
    problems.add(
        Nearest.of(setting.id(), members)
            .map(
                nearest ->
                    Problem.at(
                        setting.file(),
                        setting.span(),
                        "There is no rule \"{0}\"; did you mean \"{1}\"? The members of {2}: {3}.",
                        setting.id(),
                        nearest,
                        type.id(),
                        allowed))
            .orElseGet(
                () ->
                    Problem.at(
                        setting.file(),
                        setting.span(),
                        "There is no rule \"{0}\". The members of {1}: {2}.",
                        setting.id(),
                        type.id(),
                        allowed)));
  }
}
