package dev.supportcheck.evidence.desk;

import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.Prompt;
import dev.supportcheck.document.Template;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.profile.ProfileField;
import dev.supportcheck.profile.Spelling;
import dev.supportcheck.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the fields of the profile that a template asks for. */
final class AskedFields {

  /** Shorter labels are words of their own in an explanation. */
  private static final int SHORTEST_MENTION = 8;

  private AskedFields() {}

  /**
   * The fields that {@code template} asks for: by a label, by an id of a form, or by mentioning
   * one.
   */
  static List<Asked> of(Template template, Profile profile) {
    List<Asked> asked = new ArrayList<>();
    if (template instanceof IssueForm form) {
      form.elements().stream()
          .filter(IssueForm.Element::isInput)
          .forEach(element -> element(element, profile).ifPresent(asked::add));
    }
    for (Prompt prompt : template.prompts()) {
      if (prompt.role() == Prompt.Role.LABEL) {
        FieldAnswers.field(prompt.text().text(), profile.spellings())
            .filter(field -> isNew(asked, field))
            .ifPresent(field -> asked.add(new Asked(field, prompt.text().span(), null)));
      }
    }
    for (ProfileField field : profile.fields()) {
      if (isNew(asked, field)) {
        mention(template, field).ifPresent(asked::add);
      }
    }
    return asked;
  }

  private static boolean isNew(List<Asked> asked, ProfileField field) {
    return asked.stream().noneMatch(it -> it.field().id().equals(field.id()));
  }

  private static Optional<Asked> element(IssueForm.Element element, Profile profile) {
    YamlNode.Scalar label = element.label().orElse(null);
    if (label == null) {
      return Optional.empty();
    }
    return FieldAnswers.field(label.value(), profile.spellings())
        .or(() -> element.id().flatMap(id -> FieldAnswers.field(id.value(), profile.spellings())))
        .map(field -> new Asked(field, label.span(), element));
  }

  /** The first text of a template that holds a label of a field. */
  private static Optional<Asked> mention(Template template, ProfileField field) {
    List<String> labels =
        field.labels().all().stream()
            .map(Spelling::fold)
            .filter(label -> label.length() >= SHORTEST_MENTION)
            .toList();
    for (Prompt prompt : template.prompts()) {
      String text = Spelling.fold(prompt.text().text());
      if (labels.stream().anyMatch(text::contains)) {
        return Optional.of(new Asked(field, prompt.text().span(), null));
      }
    }
    return Optional.empty();
  }
}
