package dev.supportcheck.config;

import dev.supportcheck.config.SetupException.Problem;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Located;
import dev.supportcheck.rule.OptionException;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rule.RuleType;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.Nearest;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a configuration file says of rules. */
final class RuleSettingReader {

  private static final List<String> SEVERITIES = List.of("error", "warning", "info", "off");
  private static final String SEVERITY = "severity";

  private final SourceFile file;
  private final RulePack pack;
  private final List<Problem> problems;

  RuleSettingReader(SourceFile file, RulePack pack, List<Problem> problems) {
    this.file = file;
    this.pack = pack;
    this.problems = problems;
  }

  /**
   * What {@code node}, the value of a key {@code rules}, says; of families before that of their
   * members.
   */
  List<RuleSetting> read(YamlNode node) {
    List<RuleSetting> families = new ArrayList<>();
    List<RuleSetting> members = new ArrayList<>();
    for (YamlNode.Entry entry : Entries.of(file, Key.RULES.key(), node, problems).all()) {
      String id = entry.key().value();
      RuleType type = pack.find(id).orElse(null);
      if (type == null) {
        problems.add(unknownRule(file, entry.key().span(), id, pack));
      } else {
        (id.equals(type.id()) ? families : members).add(setting(type, id, entry));
      }
    }
    return Stream.concat(families.stream(), members.stream()).toList();
  }

  /** Says that there is no such rule, and which one may be meant. */
  static Problem unknownRule(SourceFile file, Span span, String id, RulePack pack) {
    List<String> ids = pack.types().stream().map(RuleType::id).toList();
    int slash = id.indexOf('/');
    return Nearest.of(slash < 0 ? id : id.substring(0, slash), ids)
        .map(
            nearest ->
                Problem.at(
                    file, span, "There is no rule \"{0}\"; did you mean \"{1}\"?", id, nearest))
        .orElseGet(
            () ->
                Problem.at(
                    file,
                    span,
                    "There is no rule \"{0}\". The rules: {1}.",
                    id,
                    String.join(", ", ids)));
  }

  private RuleSetting setting(RuleType type, String id, YamlNode.Entry entry) {
    Map<Kind, Severity> severities = new EnumMap<>(Kind.class);
    Map<String, List<String>> options = new HashMap<>();
    if (entry.value() instanceof YamlNode.Scalar scalar) {
      Entries none = new Entries(file, new YamlNode.Mapping(scalar.span(), List.of()), problems);
      all(none.word(id, new Located(scalar.span(), scalar.value()), SEVERITIES), type, severities);
    } else {
      Entries entries = Entries.of(file, id, entry.value(), problems);
      all(entries.word(SEVERITY, SEVERITIES), type, severities);
      for (YamlNode.Entry part : entries.all()) {
        String key = part.key().value();
        Kind kind = kind(key);
        if (kind != null) {
          facet(type, kind, part, entries, severities);
        } else if (!key.equals(SEVERITY)) {
          option(type, id, part, entries, options);
        }
      }
    }
    return new RuleSetting(id, file, entry.key().span(), severities, options);
  }

  private static void all(@Nullable String word, RuleType type, Map<Kind, Severity> severities) {
    if (word != null) {
      for (Kind kind : type.info().kinds()) {
        severities.put(kind, severity(word));
      }
    }
  }

  private static Severity severity(String word) {
    return Severity.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static @Nullable Kind kind(String key) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(key))
        .findFirst()
        .orElse(null);
  }

  private void facet(
      RuleType type,
      Kind kind,
      YamlNode.Entry part,
      Entries entries,
      Map<Kind, Severity> severities) {
    String key = part.key().value();
    String word = entries.word(key, SEVERITIES);
    if (!type.descriptor().kinds().contains(kind)) {
      problems.add(
          Problem.at(
              file,
              part.key().span(),
              "The rule {0} does not look at the kind {1}, only at {2}.",
              type.id(),
              key,
              String.join(
                  ", ",
                  type.descriptor().kinds().stream()
                      .map(k -> k.name().toLowerCase(Locale.ROOT))
                      .toList())));
    } else if (word != null) {
      severities.put(kind, severity(word));
    }
  }

  private void option(
      RuleType type,
      String id,
      YamlNode.Entry part,
      Entries entries,
      Map<String, List<String>> options) {
    String key = part.key().value();
    if (!id.equals(type.id())) {
      problems.add(
          Problem.at(
              file,
              part.key().span(),
              "\"{0}\" is unknown here: options stand at the family, {1}.",
              key,
              type.id()));
      return;
    }
    List<Located> texts = entries.texts(key, part.value());
    if (texts == null) {
      return;
    }
    List<String> words = texts.stream().map(Located::text).toList();
    try {
      type.configured(Map.of(key, words));
      options.put(key, words);
    } catch (OptionException e) {
      boolean unknown = type.option(key).isEmpty();
      problems.add(
          new Problem(
              file.path(),
              file.position((unknown ? part.key() : part.value()).span().start()),
              e.message()));
    }
  }
}
