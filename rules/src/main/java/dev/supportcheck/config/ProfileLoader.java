package dev.supportcheck.config;

import dev.supportcheck.config.ProfileKey.Part;
import dev.supportcheck.config.Profiles.Reference;
import dev.supportcheck.config.SetupException.Problem;
import dev.supportcheck.document.Located;
import dev.supportcheck.profile.Operation;
import dev.supportcheck.profile.Operations;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.profile.ProfileField;
import dev.supportcheck.profile.Shape;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.source.FileTree;
import dev.supportcheck.source.Reading;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.SourceReader;
import dev.supportcheck.yaml.YamlDocument;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlParser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Loads a profile and those that it extends, noting all that is wrong. */
final class ProfileLoader {

  private final RulePack pack;
  private final FileTree tree;
  private final List<Problem> problems;
  private final Deque<String> open = new ArrayDeque<>();

  ProfileLoader(RulePack pack, FileTree tree, List<Problem> problems) {
    this.pack = pack;
    this.tree = tree;
    this.problems = problems;
  }

  /** The profile of a built-in name or of a path; null, and a problem, where there is none. */
  @Nullable LoadedProfile load(String key, @Nullable Reference from) {
    boolean path = Profiles.isPath(key);
    FileTree home = path ? tree : new BuiltInProfiles();
    String name = path ? key : BuiltInProfiles.file(key);
    Reading reading = new SourceReader(SourceReader.DEFAULT_LIMIT).read(home, name);
    if (!(reading instanceof SourceFile file)) {
      problems.add(
          Profiles.problem(from, Message.of("The profile {0} is not there, or is no text.", key)));
      return null;
    }
    open.addLast(key);
    LoadedProfile profile = read(file, home, path);
    open.removeLast();
    return profile;
  }

  private LoadedProfile read(SourceFile file, FileTree home, boolean own) {
    YamlDocument document = YamlParser.parse(file);
    document
        .problems()
        .forEach(problem -> problems.add(ConfigurationReader.problem(file, problem)));
    YamlNode root = document.root().orElseGet(document::mapping);
    Entries entries = Entries.of(file, file.path(), root, problems);
    entries.allow(ProfileKey.keys(Part.PROFILE));
    LoadedProfile base = base(file, entries);
    ProfileTables tables = new ProfileTables(home);
    ProfileReader reader = new ProfileReader(file, tables, problems);
    Profile parent = base.profile();
    Located name = entries.text(ProfileKey.NAME.key());
    Located title = entries.text(ProfileKey.TITLE.key());
    Boolean inWriting = entries.flag(ProfileKey.IN_WRITING.key());
    List<ProfileField> fields =
        entries.node(ProfileKey.FIELDS.key()).map(reader::fields).orElse(List.of());
    List<Shape> shapes =
        entries.node(ProfileKey.SHAPES.key()).map(reader::shapes).orElse(List.of());
    List<Operation> operations =
        entries
            .node(ProfileKey.OPERATIONS.key())
            .map(new OperationReader(file, tables, problems)::read)
            .orElse(List.of());
    Profile profile =
        Profile.of(
            name == null ? stem(file) : name.text(),
            title == null ? name == null ? stem(file) : name.text() : title.text(),
            joined(parent.fields(), fields, ProfileField::id),
            joined(parent.shapes(), shapes, Shape::id),
            operations.isEmpty() ? parent.operations() : new Operations(operations),
            joined(parent.docHosts(), entries.texts(ProfileKey.DOC_HOSTS.key())),
            joined(parent.contacts(), entries.texts(ProfileKey.CONTACTS.key())),
            inWriting == null ? parent.inWriting() : inWriting,
            routes(parent, file, entries));
    new ProfileReferences(file, entries, profile, pack, problems).check(own);
    List<RuleSetting> rules = new ArrayList<>(base.rules());
    entries.node(ProfileKey.RULES.key()).ifPresent(node -> rules.addAll(rules(file, node, own)));
    return new LoadedProfile(profile, rules);
  }

  /** What a profile says of rules; a built-in one may speak of rules that are not installed. */
  private List<RuleSetting> rules(SourceFile file, YamlNode node, boolean own) {
    return new RuleSettingReader(file, pack, own ? problems : new ArrayList<>()).read(node);
  }

  private static String stem(SourceFile file) {
    String name = file.name();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private LoadedProfile base(SourceFile file, Entries entries) {
    Located base = entries.text(ProfileKey.EXTENDS.key());
    LoadedProfile none = new LoadedProfile(Profile.NONE, List.of());
    if (base == null) {
      return none;
    }
    Reference from = Reference.within(file, base, tree);
    boolean path = Profiles.isPath(base.text());
    String key = path ? Paths.resolve(file.path(), base.text()) : base.text();
    if (key == null || (!path && !Profiles.names().contains(key))) {
      problems.add(Profiles.unknown(base.text(), from, path));
      return none;
    }
    if (open.contains(key)) {
      problems.add(
          Problem.at(
              file,
              base.span(),
              "This profile extends itself: {0}.",
              String.join(" → ", open) + " → " + key));
      return none;
    }
    LoadedProfile loaded = load(key, from);
    return loaded == null ? none : loaded;
  }

  private Map<String, String> routes(Profile parent, SourceFile file, Entries entries) {
    Map<String, String> routes = new LinkedHashMap<>(parent.routes());
    entries
        .node(ProfileKey.ROUTES.key())
        .ifPresent(
            node -> {
              Entries all = Entries.of(file, ProfileKey.ROUTES.key(), node, problems);
              for (YamlNode.Entry entry : all.all()) {
                Located route = all.text(entry.key().value());
                if (route != null) {
                  routes.put(entry.key().value(), route.text());
                }
              }
            });
    return routes;
  }

  private static List<String> joined(List<String> base, @Nullable List<Located> own) {
    return own == null
        ? base
        : joined(base, own.stream().map(Located::text).toList(), Function.identity());
  }

  /** Those of both, in order; of one id the later one at the place of the earlier. */
  private static <T> List<T> joined(List<T> base, List<T> own, Function<T, String> id) {
    Map<String, T> all = new LinkedHashMap<>();
    base.forEach(each -> all.put(id.apply(each), each));
    own.forEach(each -> all.put(id.apply(each), each));
    return List.copyOf(all.values());
  }
}
