package dev.supportcheck.config;

import dev.supportcheck.document.Kind;
import dev.supportcheck.rule.Catalog;
import dev.supportcheck.rule.OptionException;
import dev.supportcheck.rule.RuleDescriptor;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.FileTree;
import dev.supportcheck.source.Nearest;
import dev.supportcheck.source.Reading;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.SourceReader;
import dev.supportcheck.source.Span;
import dev.supportcheck.source.Unreadable;
import dev.supportcheck.yaml.YamlDocument;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Entry;
import dev.supportcheck.yaml.YamlNode.Mapping;
import dev.supportcheck.yaml.YamlNode.Scalar;
import dev.supportcheck.yaml.YamlNode.Sequence;
import dev.supportcheck.yaml.YamlParser;
import dev.supportcheck.yaml.YamlProblem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code support-check.yml} and what it extends; collects every fault before it gives up. */
public final class ConfigurationParser {

  private static final List<String> KEYS =
      List.of(
          "extends",
          "profile",
          "locale",
          "fail-on",
          "max-warnings",
          "fail-if-no-files",
          "max-file-size",
          "includes",
          "excludes",
          "reports",
          "rules",
          "overrides");
  private static final List<String> SEVERITIES = List.of("error", "warning", "info", "off");
  private static final Map<String, Kind> FACETS =
      Map.of("case", Kind.CASE, "template", Kind.TEMPLATE, "chooser", Kind.CHOOSER);

  private final FileTree tree;
  private final RulePack pack;
  private final Catalog catalog;
  private final List<String> faults = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private SourceFile file = SourceFile.of("", "");

  /** A parser of configurations of {@code tree} for these rules. */
  public ConfigurationParser(FileTree tree, RulePack pack, Catalog catalog) {
    this.tree = tree;
    this.pack = pack;
    this.catalog = catalog;
  }

  /** What was wrong with what was parsed, each with file, line and column. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  /** The configuration in a file; where {@link #faults()} are left, no run should use it. */
  public Configuration parse(String path) {
    Reading reading = new SourceReader(SourceReader.DEFAULT_LIMIT).read(tree, path);
    if (reading instanceof Unreadable unreadable) {
      faults.add(
          path
              + ": the configuration cannot be read: "
              + unreadable.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + (unreadable.detail().isEmpty() ? "" : " (" + unreadable.detail() + ")")
              + ".");
      return Configuration.DEFAULT;
    }
    SourceFile outer = file;
    file = (SourceFile) reading;
    open.push(path);
    Configuration configuration = parse(YamlParser.parse(file));
    open.pop();
    file = outer;
    return configuration;
  }

  private Configuration parse(YamlDocument yaml) {
    for (YamlProblem problem : yaml.problems()) {
      fault(
          problem.span(),
          problem.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + ": "
              + problem.detail());
    }
    YamlNode root = yaml.root().orElse(null);
    if (root == null || isNull(root)) {
      return Configuration.DEFAULT;
    }
    if (!(root instanceof Mapping mapping)) {
      fault(root.span(), "a configuration is a mapping; its keys are " + String.join(", ", KEYS));
      return Configuration.DEFAULT;
    }
    Configuration base = Configuration.DEFAULT;
    List<Preset> presets = new ArrayList<>();
    Map<String, YamlNode> values = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      if (oneOf(entry.key(), KEYS, "key")) {
        values.put(entry.key().value(), entry.value());
      }
    }
    for (Scalar name : scalars(values.get("extends"))) {
      Optional<Preset> preset = Preset.of(name.value());
      if (preset.isPresent()) {
        presets.add(preset.get());
      } else {
        base = extended(name).over(base);
      }
    }
    return new Configuration(
            presets,
            text(values.get("profile")),
            word(values.get("locale"), List.of("en", "fr")),
            severity(values.get("fail-on")),
            number(values.get("max-warnings")),
            truth(values.get("fail-if-no-files")),
            size(values.get("max-file-size")),
            texts(values.get("includes")),
            texts(values.get("excludes")),
            texts(values.get("reports")),
            rules(values.get("rules")),
            overrides(values.get("overrides")))
        .over(base);
  }

  private Configuration extended(Scalar name) {
    String path = resolve(name.value());
    if (!name.value().contains("/") && !name.value().contains(".")) {
      fault(
          name.span(),
          unknown("preset", name.value(), List.of("recommended", "strict", "all", "none"))
              + " or the path of a file");
    } else if (path.isEmpty()) {
      fault(name.span(), "\"" + name.value() + "\" leads out of the repository");
    } else if (open.contains(path)) {
      fault(name.span(), "\"" + name.value() + "\" extends itself");
    } else if (!tree.exists(path)) {
      fault(name.span(), "there is no file " + path + " to extend");
    } else {
      return parse(path);
    }
    return Configuration.DEFAULT;
  }

  /** A path relative to the file that names it, as one from the root; empty where it leads out. */
  private String resolve(String written) {
    Deque<String> parts = new ArrayDeque<>();
    String folder =
        file.path().contains("/") ? file.path().substring(0, file.path().lastIndexOf('/')) : "";
    for (String part : (folder + "/" + written).split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return "";
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  private List<RuleSetting> rules(@Nullable YamlNode node) {
    List<RuleSetting> settings = new ArrayList<>();
    for (Entry entry : entries(node, "rules is a mapping of rule ids")) {
      String id = entry.key().value();
      Optional<RuleDescriptor> rule = catalog.find(id);
      if (rule.isEmpty()) {
        fault(
            entry.key().span(),
            "there is no rule \""
                + id
                + "\""
                + catalog
                    .nearest(id)
                    .map(near -> "; did you mean \"" + near + "\"?")
                    .orElse("; the README lists them all"));
      } else {
        settings.add(setting(rule.get(), entry.value()));
      }
    }
    return settings;
  }

  private RuleSetting setting(RuleDescriptor rule, YamlNode node) {
    Map<Kind, Severity> severities = new EnumMap<>(Kind.class);
    Map<String, List<String>> options = new LinkedHashMap<>();
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        String key = entry.key().value();
        if (key.equals("severity")) {
          severities(entry.value(), severities);
        } else if (FACETS.containsKey(key)) {
          facet(key, entry.value(), severities);
        } else {
          options.put(key, scalars(entry.value()).stream().map(Scalar::value).toList());
          check(rule, entry, options.get(key));
        }
      }
    } else {
      severities(node, severities);
    }
    return new RuleSetting(rule.id(), severities, options);
  }

  private void severities(YamlNode node, Map<Kind, Severity> severities) {
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        if (oneOf(entry.key(), FACETS.keySet().stream().sorted().toList(), "kind of file")) {
          facet(entry.key().value(), entry.value(), severities);
        }
      }
      return;
    }
    Severity severity = ruleSeverity(node);
    if (severity != null) {
      for (Kind kind : Kind.values()) {
        severities.put(kind, severity);
      }
    }
  }

  private void facet(String name, YamlNode node, Map<Kind, Severity> severities) {
    Severity severity = ruleSeverity(node);
    Kind kind = FACETS.get(name);
    if (severity != null && kind != null) {
      severities.put(kind, severity);
    }
  }

  private @Nullable Severity ruleSeverity(YamlNode node) {
    String word = word(node, SEVERITIES);
    return word == null ? null : Severity.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private void check(RuleDescriptor rule, Entry entry, List<String> words) {
    try {
      pack.find(rule.id()).orElseThrow().configured(Map.of(entry.key().value(), words));
    } catch (OptionException e) {
      fault(entry.key().span(), e.message().toString());
    }
  }

  private List<PathOverride> overrides(@Nullable YamlNode node) {
    List<PathOverride> overrides = new ArrayList<>();
    if (node != null && !(node instanceof Sequence)) {
      fault(node.span(), "overrides is a list, each with files and rules");
    }
    for (YamlNode item :
        node instanceof Sequence sequence ? sequence.items() : List.<YamlNode>of()) {
      Globs files = Globs.NONE;
      Kind kind = null;
      List<RuleSetting> rules = List.of();
      for (Entry entry : entries(item, "an override is a mapping of files, kind and rules")) {
        if (!oneOf(entry.key(), List.of("files", "kind", "rules"), "key of an override")) {
          continue;
        }
        switch (entry.key().value()) {
          case "files" -> files = Globs.of(texts(entry.value()));
          case "kind" -> {
            String word = word(entry.value(), List.of("case", "chooser", "template"));
            kind = word == null ? null : FACETS.get(word);
          }
          default -> rules = rules(entry.value());
        }
      }
      if (files.isEmpty()) {
        fault(item.span(), "an override needs files, a list of globs");
      }
      overrides.add(new PathOverride(files, kind, rules));
    }
    return overrides;
  }

  private List<Entry> entries(@Nullable YamlNode node, String expectation) {
    if (node instanceof Mapping mapping) {
      return mapping.entries();
    }
    if (node != null && !isNull(node)) {
      fault(node.span(), expectation);
    }
    return List.of();
  }

  private @Nullable Severity severity(@Nullable YamlNode node) {
    String word = word(node, List.of("error", "warning", "info", "never"));
    if (word == null) {
      return null;
    }
    return word.equals("never") ? Severity.OFF : Severity.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private @Nullable String word(@Nullable YamlNode node, List<String> allowed) {
    if (node == null) {
      return null;
    }
    if (node instanceof Scalar scalar) {
      return oneOf(scalar, allowed, "value") ? scalar.value() : null;
    }
    fault(node.span(), "a single word is wanted here: " + String.join(", ", allowed));
    return null;
  }

  private @Nullable String text(@Nullable YamlNode node) {
    List<Scalar> scalars = scalars(node);
    return scalars.isEmpty() ? null : scalars.get(0).value();
  }

  private List<String> texts(@Nullable YamlNode node) {
    return scalars(node).stream().map(Scalar::value).toList();
  }

  private List<Scalar> scalars(@Nullable YamlNode node) {
    List<Scalar> scalars = new ArrayList<>();
    List<YamlNode> nodes =
        node == null
            ? List.of()
            : node instanceof Sequence sequence ? sequence.items() : List.of(node);
    for (YamlNode item : nodes) {
      if (item instanceof Scalar scalar) {
        scalars.add(scalar);
      } else {
        fault(item.span(), "a text or a list of texts is wanted here");
      }
    }
    return scalars;
  }

  private @Nullable Integer number(@Nullable YamlNode node) {
    String text = text(node);
    if (node == null || text == null) {
      return null;
    }
    if (text.length() <= 9 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Integer.valueOf(text);
    }
    fault(node.span(), "\"" + text + "\" is no whole number from 0");
    return null;
  }

  private @Nullable Boolean truth(@Nullable YamlNode node) {
    String word = word(node, List.of("true", "false"));
    return word == null ? null : Boolean.valueOf(word);
  }

  private @Nullable Long size(@Nullable YamlNode node) {
    String text = text(node);
    if (node == null || text == null) {
      return null;
    }
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    long unit =
        switch (text.substring(digits).strip()) {
          case "", "B" -> 1L;
          case "KiB" -> 1L << 10;
          case "MiB" -> 1L << 20;
          default -> 0L;
        };
    if (digits == 0 || digits > 9 || unit == 0) {
      fault(
          node.span(),
          "\"" + text + "\" is no size; allowed: a whole number of B, KiB or MiB, as \"1 MiB\"");
      return null;
    }
    return Long.parseLong(text.substring(0, digits)) * unit;
  }

  private boolean oneOf(Scalar scalar, Collection<String> allowed, String what) {
    if (allowed.contains(scalar.value())) {
      return true;
    }
    fault(scalar.span(), unknown(what, scalar.value(), allowed));
    return false;
  }

  private static String unknown(String what, String word, Collection<String> allowed) {
    return "unknown "
        + what
        + " \""
        + word
        + "\""
        + Nearest.of(word, allowed).map(near -> "; did you mean \"" + near + "\"?").orElse(";")
        + " Allowed: "
        + String.join(", ", allowed);
  }

  private static boolean isNull(YamlNode node) {
    return node instanceof Scalar scalar && scalar.type() == YamlNode.Type.NULL;
  }

  private void fault(Span span, String text) {
    faults.add(
        file.path()
            + ":"
            + file.position(span.start())
            + ": "
            + text
            + (text.endsWith("?") || text.endsWith(".") ? "" : "."));
  }
}
