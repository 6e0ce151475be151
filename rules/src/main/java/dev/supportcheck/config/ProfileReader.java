package dev.supportcheck.config;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.supportcheck.config.ProfileKey.Part;
import dev.supportcheck.config.SetupException.Problem;
import dev.supportcheck.document.Located;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.profile.FieldValue;
import dev.supportcheck.profile.ProfileField;
import dev.supportcheck.profile.ProfileField.Condition;
import dev.supportcheck.profile.Shape;
import dev.supportcheck.profile.Wording;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a profile, noting all that is wrong in them. */
final class ProfileReader {

  private static final List<String> PURPOSES =
      Arrays.stream(Purpose.values()).map(it -> it.name().toLowerCase(Locale.ROOT)).toList();

  private final SourceFile file;
  private final ProfileTables tables;
  private final List<Problem> problems;

  /**
   * A reader of {@code file}.
   *
   * @param tables where the tables are that it names
   * @param problems where to note what is wrong
   */
  ProfileReader(SourceFile file, ProfileTables tables, List<Problem> problems) {
    this.file = file;
    this.tables = tables;
    this.problems = problems;
  }

  /** The fields that {@code node} holds by id. */
  List<ProfileField> fields(YamlNode node) {
    List<ProfileField> fields = new ArrayList<>();
    for (YamlNode.Entry entry : entries(ProfileKey.FIELDS, node).all()) {
      fields.add(field(id(entry), entries(ProfileKey.FIELDS, entry.value())));
    }
    return fields;
  }

  private Entries entries(ProfileKey key, YamlNode node) {
    return Entries.of(file, key.key(), node, problems);
  }

  /** The id that a key is; a problem where it is none. */
  private String id(YamlNode.Entry entry) {
    String id = entry.key().value();
    boolean kebab =
        !id.isEmpty()
            && id.chars()
                .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    if (!kebab) {
      problems.add(
          Problem.at(
              file,
              entry.key().span(),
              "\"{0}\" is no id: an id has lower-case letters a to z, digits and hyphens only.",
              id));
    }
    return id;
  }

  private ProfileField field(String id, Entries entries) {
    entries.allow(ProfileKey.keys(Part.FIELD));
    List<FieldValue> values =
        entries.node(ProfileKey.VALUES.key()).map(this::values).orElse(List.of());
    List<Located> shapes = entries.texts(ProfileKey.VALUE_SHAPES.key());
    Located example = entries.text(ProfileKey.EXAMPLE.key());
    Located rule = entries.text(ProfileKey.RULE.key());
    boolean operation = isSet(entries.flag(ProfileKey.OPERATION.key()));
    ProfileField.Type type =
        operation
            ? ProfileField.Type.OPERATION
            : shapes != null
                ? ProfileField.Type.IDENTIFIER
                : entries.node(ProfileKey.VALUES.key()).isPresent()
                    ? ProfileField.Type.CHOICE
                    : ProfileField.Type.TEXT;
    return new ProfileField(
        id,
        wording(entries, ProfileKey.LABELS),
        wording(entries, ProfileKey.HELP),
        example == null ? "" : example.text(),
        type,
        values,
        shapes == null ? List.of() : shapes.stream().map(Located::text).toList(),
        isSet(entries.flag(ProfileKey.REQUIRED.key())),
        condition(entries),
        isSet(entries.flag(ProfileKey.MANY.key())),
        rule == null ? "" : rule.text(),
        texts(entries.texts(ProfileKey.NEAR.key())),
        purposes(entries));
  }

  private static boolean isSet(@Nullable Boolean flag) {
    return Boolean.TRUE.equals(flag);
  }

  private Wording wording(Entries entries, ProfileKey key) {
    YamlNode node = entries.node(key.key()).orElse(null);
    if (node == null) {
      return Wording.NONE;
    }
    Map<String, List<String>> words = new LinkedHashMap<>();
    if (node instanceof YamlNode.Mapping) {
      for (YamlNode.Entry entry : entries(key, node).all()) {
        words.put(entry.key().value(), texts(entries.texts(key.key(), entry.value())));
      }
    } else {
      words.put("en", texts(entries.texts(key.key(), node)));
    }
    return new Wording(words);
  }

  private static List<String> texts(@Nullable List<Located> texts) {
    return texts == null ? List.of() : texts.stream().map(Located::text).toList();
  }

  private Condition condition(Entries entries) {
    YamlNode node = entries.node(ProfileKey.REQUIRED_WHEN.key()).orElse(null);
    if (node == null) {
      return Condition.NEVER;
    }
    List<YamlNode.Entry> all = entries(ProfileKey.REQUIRED_WHEN, node).all();
    if (all.size() != 1) {
      problems.add(
          Problem.at(
              file, node.span(), "The key {0} names one field.", ProfileKey.REQUIRED_WHEN.key()));
      return Condition.NEVER;
    }
    YamlNode.Entry only = all.get(0);
    String field = only.key().value();
    return new Condition(field, texts(entries.texts(field, only.value())));
  }

  private Set<Purpose> purposes(Entries entries) {
    String key = ProfileKey.PURPOSES.key();
    List<Located> texts = entries.texts(key);
    if (texts == null) {
      return EnumSet.of(Purpose.PROBLEM, Purpose.QUESTION);
    }
    Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
    for (Located text : texts) {
      String word = entries.word(key, text, PURPOSES);
      if (word != null) {
        purposes.add(Purpose.valueOf(word.toUpperCase(Locale.ROOT)));
      }
    }
    return purposes;
  }

  private List<FieldValue> values(YamlNode node) {
    if (node instanceof YamlNode.Scalar path) {
      return tables.read(file, new Located(path.span(), path.value()), problems).stream()
          .map(
              row ->
                  new FieldValue(
                      row.get("id"),
                      new Wording(Map.of("en", row.list("label"))),
                      row.list("also"),
                      row.list("part-of")))
          .toList();
    }
    List<FieldValue> values = new ArrayList<>();
    if (node instanceof YamlNode.Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        values.add(value(item));
      }
      return values;
    }
    problems.add(
        Problem.at(
            file,
            node.span(),
            "The key {0} takes a list or the path of a table, but {1} was found.",
            ProfileKey.VALUES.key(),
            Entries.found(node)));
    return values;
  }

  private FieldValue value(YamlNode item) {
    if (item instanceof YamlNode.Scalar scalar) {
      return new FieldValue(scalar.value(), Wording.NONE, List.of(), List.of());
    }
    Entries entries = entries(ProfileKey.VALUES, item);
    entries.allow(ProfileKey.keys(Part.VALUE));
    return new FieldValue(
        required(entries, ProfileKey.VALUE_ID, item).text(),
        wording(entries, ProfileKey.VALUE_LABELS),
        texts(entries.texts(ProfileKey.ALSO.key())),
        texts(entries.texts(ProfileKey.PART_OF.key())));
  }

  /** The text of a key that must be there; an empty one, and a problem, where it is not. */
  private Located required(Entries entries, ProfileKey key, YamlNode around) {
    Located text = entries.text(key.key());
    if (text == null) {
      if (entries.node(key.key()).isEmpty()) {
        problems.add(Problem.at(file, around.span(), "The key {0} is missing here.", key.key()));
      }
      return new Located(around.span(), "");
    }
    return text;
  }

  /** The shapes that {@code node} holds by id. */
  List<Shape> shapes(YamlNode node) {
    List<Shape> shapes = new ArrayList<>();
    for (YamlNode.Entry entry : entries(ProfileKey.SHAPES, node).all()) {
      Entries entries = entries(ProfileKey.SHAPES, entry.value());
      entries.allow(ProfileKey.keys(Part.SHAPE));
      Located pattern = required(entries, ProfileKey.PATTERN, entry.value());
      Located example = entries.text(ProfileKey.SHAPE_EXAMPLE.key());
      shapes.add(
          new Shape(
              id(entry),
              wording(entries, ProfileKey.SHAPE_LABELS),
              compiled(pattern, example),
              example == null ? "" : example.text(),
              isSet(entries.flag(ProfileKey.EVIDENT.key()))));
    }
    return shapes;
  }

  private Pattern compiled(Located pattern, @Nullable Located example) {
    try {
      Pattern compiled = Pattern.compile(pattern.text());
      if (example != null && !compiled.matches(example.text())) {
        problems.add(
            Problem.at(
                file,
                example.span(),
                "The pattern {0} does not match its example.",
                pattern.text()));
      }
      return compiled;
    } catch (PatternSyntaxException e) {
      problems.add(
          Problem.at(
              file, pattern.span(), "This is no pattern: {0}.", String.valueOf(e.getMessage())));
      return Pattern.compile("");
    }
  }
}
