package dev.supportcheck.config;

import dev.supportcheck.config.SetupException.Problem;
import dev.supportcheck.document.Located;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.source.FileTree;
import dev.supportcheck.source.MemoryTree;
import dev.supportcheck.source.Nearest;
import dev.supportcheck.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The profiles that a run asks for, each loaded once: built-in ones by name, others by path. */
public final class Profiles {

  /** Before the key of a profile that a configuration outside of the root names. */
  private static final String ELSEWHERE = "elsewhere:";

  private final RulePack pack;
  private final FileTree tree;
  private final Map<String, LoadedProfile> loaded = new HashMap<>();
  private final Map<String, SetupException> failed = new HashMap<>();
  private final Map<Profile, List<RuleSetting>> rules = new HashMap<>();

  /** Profiles of these rules, those with a path from {@code tree}. */
  public Profiles(RulePack pack, FileTree tree) {
    this.pack = pack;
    this.tree = tree;
  }

  /** Where profiles with a path are. */
  FileTree tree() {
    return tree;
  }

  /** The names of the profiles that are built in, the default first. */
  public static List<String> names() {
    return BuiltInProfiles.NAMES;
  }

  /** A profile that is built in. */
  public static Profile builtIn(String name) {
    return new Profiles(RulePack.of(), MemoryTree.of(Map.of())).builtInOne(name).profile();
  }

  private LoadedProfile builtInOne(String name) {
    try {
      return load(name, null);
    } catch (SetupException e) {
      throw new IllegalStateException("the profile " + name + " is in this jar", e);
    }
  }

  /** The profile that applies where none is named. */
  LoadedProfile standard() {
    return builtInOne(BuiltInProfiles.NAMES.get(0));
  }

  /** Whether {@code reference} is the path of a profile, and no name. */
  static boolean isPath(String reference) {
    return reference.indexOf('/') >= 0 || reference.indexOf('.') >= 0;
  }

  /** What a loaded profile says of rules. */
  synchronized List<RuleSetting> rules(Profile profile) {
    return rules.getOrDefault(profile, List.of());
  }

  /** The paths of the profiles that were loaded from the tree. */
  synchronized Set<String> paths() {
    Set<String> paths = new TreeSet<>();
    loaded.keySet().stream()
        .filter(key -> isPath(key) && !key.startsWith(ELSEWHERE))
        .forEach(paths::add);
    return paths;
  }

  /**
   * The profile that a name or path means.
   *
   * @param from the file that names it, to which a path is relative; null for the root
   * @throws SetupException when there is no such profile, or anything in it is wrong
   */
  synchronized LoadedProfile load(String reference, @Nullable Reference from)
      throws SetupException {
    boolean path = isPath(reference);
    String place = path ? Paths.resolve(from == null ? "" : from.base(), reference) : reference;
    if (place == null || (!path && !names().contains(reference))) {
      throw new SetupException(List.of(unknown(reference, from, path)));
    }
    FileTree home = from == null ? tree : from.tree();
    String key = home == tree || !path ? place : ELSEWHERE + place;
    SetupException failure = failed.get(key);
    if (failure != null) {
      throw failure;
    }
    LoadedProfile known = loaded.get(key);
    if (known != null) {
      return known;
    }
    List<Problem> problems = new ArrayList<>();
    LoadedProfile profile = new ProfileLoader(pack, home, problems).load(place, from);
    if (profile == null || !problems.isEmpty()) {
      SetupException e = new SetupException(problems);
      failed.put(key, e);
      throw e;
    }
    loaded.put(key, profile);
    rules.put(profile.profile(), profile.rules());
    return profile;
  }

  /**
   * Where a profile is named.
   *
   * @param base the path that a path is relative to; empty for the root
   * @param tree the tree of {@code base}
   */
  record Reference(SourceFile file, Located place, String base, FileTree tree) {

    /** A name or path that is relative to the file where it stands. */
    static Reference within(SourceFile file, Located place, FileTree tree) {
      return new Reference(file, place, file.path(), tree);
    }
  }

  /** Says that there is no such profile. */
  static Problem unknown(String reference, @Nullable Reference from, boolean path) {
    String all = String.join(", ", names());
    if (path) {
      return problem(from, Message.of("\"{0}\" leads out of the repository.", reference));
    }
    return problem(
        from,
        Nearest.of(reference, names())
            .map(
                nearest ->
                    Message.of(
                        "There is no profile \"{0}\"; did you mean \"{1}\"? Allowed: {2}, or the path of a file.",
                        reference, nearest, all))
            .orElseGet(
                () ->
                    Message.of(
                        "There is no profile \"{0}\". Allowed: {1}, or the path of a file.",
                        reference, all)));
  }

  /** A problem at the place that names a profile. */
  static Problem problem(@Nullable Reference from, Message message) {
    return from == null
        ? new Problem(null, null, message)
        : new Problem(
            from.file().path(), from.file().position(from.place().span().start()), message);
  }
}
