package dev.supportcheck.evidence.desk;

import dev.supportcheck.document.Case;
import dev.supportcheck.document.Field;
import dev.supportcheck.document.Located;
import dev.supportcheck.profile.FieldValue;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.profile.ProfileField;
import dev.supportcheck.profile.Spellings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the pairs of label and value in a case as answers to the profile's fields. */
final class FieldAnswers {

  private FieldAnswers() {}

  /** The answers under labels, in the order of the file; those with nothing filled in too. */
  static List<Answer> of(Case issue, Profile profile) {
    List<Answer> answers = new ArrayList<>();
    for (Field field : issue.fields()) {
      field(field.label().text(), profile.spellings())
          .ifPresent(wanted -> answers.add(answer(field, wanted, issue, profile)));
    }
    return answers;
  }

  /** The field that a label means: without a number before it and words in parentheses. */
  static Optional<ProfileField> field(String label, Spellings spellings) {
    Optional<ProfileField> field = spellings.field(label);
    if (field.isPresent()) {
      return field;
    }
    int start = 0;
    while (start < label.length() && "0123456789.) ".indexOf(label.charAt(start)) >= 0) {
      start++;
    }
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    for (int i = start; i < label.length(); i++) {
      char c = label.charAt(i);
      depth += c == '(' || c == '（' || c == '[' ? 1 : 0;
      if (depth == 0) {
        plain.append(c);
      }
      depth -= depth > 0 && (c == ')' || c == '）' || c == ']') ? 1 : 0;
    }
    return spellings.field(plain.toString());
  }

  private static Answer answer(Field field, ProfileField wanted, Case issue, Profile profile) {
    Located value = field.value();
    boolean empty =
        field.isEmpty()
            || Phrasing.isNothing(value.text())
            || Pieces.of(value, issue.source().text()).isEmpty()
            || isNextParagraph(field, wanted, issue.source().text())
            || (wanted.type() == ProfileField.Type.CHOICE && value.text().equals("None"));
    if (empty) {
      return new Answer(wanted, field.label(), new Located(value.span(), ""), List.of());
    }
    return new Answer(wanted, field.label(), value, chosen(wanted, value, issue, profile));
  }

  /**
   * Whether nothing follows a label on its line, and what comes in the next paragraph is no value
   * of a field that takes only some.
   */
  private static boolean isNextParagraph(Field field, ProfileField wanted, String text) {
    int from = field.label().span().end();
    int to = field.value().span().start();
    if (field.origin() != Field.Origin.LINE
        || wanted.type() == ProfileField.Type.TEXT
        || from > to) {
      return false;
    }
    long lines = text.substring(from, to).chars().filter(c -> c == '\n').count();
    return lines > 1 && field.value().text().indexOf(' ') >= 0;
  }

  /** The values that are filled in; of boxes to tick those that are ticked. */
  private static List<String> chosen(
      ProfileField field, Located value, Case issue, Profile profile) {
    Optional<FieldValue> whole = profile.spellings().value(field, value.text());
    return whole.isPresent()
        ? List.of(whole.get().id())
        : Pieces.of(value, issue.source().text()).stream()
            .flatMap(piece -> values(field, piece.text(), profile).stream())
            .distinct()
            .toList();
  }

  /** The values of the profile that a text names. */
  static List<String> values(ProfileField field, String text, Profile profile) {
    if (field.type() != ProfileField.Type.CHOICE) {
      return List.of();
    }
    Optional<FieldValue> whole = profile.spellings().value(field, text);
    if (whole.isPresent()) {
      return List.of(whole.get().id());
    }
    List<String> values = new ArrayList<>();
    for (TextAnswers.Found found : TextAnswers.phrases(text, profile.spellings())) {
      FieldValue value = found.phrase().value();
      if (value != null
          && found.phrase().field().id().equals(field.id())
          && !values.contains(value.id())) {
        values.add(value.id());
      }
    }
    return values;
  }
}
