package dev.supportcheck.config;

import dev.supportcheck.config.SetupException.Problem;
import dev.supportcheck.document.Located;
import dev.supportcheck.profile.FieldValue;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.profile.ProfileField;
import dev.supportcheck.profile.Shape;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.source.Nearest;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that what the fields of a profile name is there: shapes, other fields, values, rules. */
final class ProfileReferences {

  private final SourceFile file;
  private final Entries entries;
  private final Profile profile;
  private final RulePack pack;
  private final List<Problem> problems;

  ProfileReferences(
      SourceFile file, Entries entries, Profile profile, RulePack pack, List<Problem> problems) {
    this.file = file;
    this.entries = entries;
    this.profile = profile;
    this.pack = pack;
    this.problems = problems;
  }

  /** Notes what is not there; {@code own} is whether the rules that it names must be installed. */
  void check(boolean own) {
    YamlNode node = entries.node(ProfileKey.FIELDS.key()).orElse(null);
    if (!(node instanceof YamlNode.Mapping fields)) {
      return;
    }
    List<String> shapes = profile.shapes().stream().map(Shape::id).toList();
    for (YamlNode.Entry entry : fields.entries()) {
      if (entry.value() instanceof YamlNode.Mapping field) {
        // What is no text was noted when the field was read.
        Entries keys = new Entries(file, field, new ArrayList<>());
        List<Located> named = keys.texts(ProfileKey.VALUE_SHAPES.key());
        for (Located shape : named == null ? List.<Located>of() : named) {
          check("shape", shape.text(), shape.span(), shapes);
        }
        condition(field);
        Located rule = keys.text(ProfileKey.RULE.key());
        if (own && rule != null && pack.find(rule.text()).isEmpty()) {
          problems.add(RuleSettingReader.unknownRule(file, rule.span(), rule.text(), pack));
        }
      }
    }
  }

  private void condition(YamlNode.Mapping field) {
    YamlNode node = field.get(ProfileKey.REQUIRED_WHEN.key()).orElse(null);
    if (!(node instanceof YamlNode.Mapping condition) || condition.entries().size() != 1) {
      return;
    }
    YamlNode.Entry only = condition.entries().get(0);
    String id = only.key().value();
    List<String> fields = profile.fields().stream().map(ProfileField::id).toList();
    check("field", id, only.key().span(), fields);
    Optional<ProfileField> other = profile.field(id);
    List<Located> values = new Entries(file, condition, new ArrayList<>()).texts(id);
    if (other.isEmpty() || values == null) {
      return;
    }
    List<String> ids = other.get().values().stream().map(FieldValue::id).toList();
    for (Located value : values) {
      check("value", value.text(), value.span(), ids);
    }
  }

  private void check(String what, String name, Span span, List<String> known) {
    if (known.contains(name)) {
      return;
    }
    String all = String.join(", ", known);
    problems.add(
        Nearest.of(name, known)
            .map(
                nearest ->
                    Problem.at(
                        file,
                        span,
                        "There is no {0} \"{1}\" in this profile; did you mean \"{2}\"? There are: {3}.",
                        what,
                        name,
                        nearest,
                        all))
            .orElseGet(
                () ->
                    Problem.at(
                        file,
                        span,
                        "There is no {0} \"{1}\" in this profile. There are: {2}.",
                        what,
                        name,
                        all)));
  }
}
