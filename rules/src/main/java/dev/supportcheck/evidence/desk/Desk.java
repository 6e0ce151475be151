package dev.supportcheck.evidence.desk;

import dev.supportcheck.document.Case;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.Located;
import dev.supportcheck.document.Template;
import dev.supportcheck.profile.FieldValue;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.profile.ProfileField;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a case says of what the desk wants to know, wherever it stands: in front matter, under a
 * label or heading, in a table, or simply in the text; and what of that a template asks for.
 * Immutable.
 *
 * @param answers the fields of the profile that it answers, or has a place for
 * @param doubts the values under labels that the desk cannot use as they stand
 * @param operations the operations and endpoints that it names
 * @param identifiers the identifiers in it
 * @param asked the fields of the profile that it asks for, if it is a template
 */
public record Desk(
    List<Answer> answers,
    List<Doubt> doubts,
    List<OperationName> operations,
    List<Identifier> identifiers,
    List<Asked> asked) {

  private static final Desk NOTHING =
      new Desk(List.of(), List.of(), List.of(), List.of(), List.of());

  public Desk {
    answers = List.copyOf(answers);
    doubts = List.copyOf(doubts);
    operations = List.copyOf(operations);
    identifiers = List.copyOf(identifiers);
    asked = List.copyOf(asked);
  }

  /** What {@code document} says, in terms of {@code profile}. */
  public static Desk of(Document document, Profile profile) {
    if (document instanceof Template template) {
      List<Asked> asked = AskedFields.of(template, profile);
      return new Desk(List.of(), List.of(), List.of(), List.of(), asked);
    }
    if (!(document instanceof Case issue)) {
      return NOTHING;
    }
    String text = ReadableText.of(issue);
    List<Answer> answers = new ArrayList<>(FieldAnswers.of(issue, profile));
    List<OperationName> operations = OperationFinder.find(text, profile);
    List<Identifier> identifiers = IdentifierFinder.find(text, profile);
    List<Answer> named = TextAnswers.find(text, profile);
    Set<Span> taken =
        named.stream().map(answer -> answer.value().span()).collect(Collectors.toSet());
    answers.addAll(named);
    for (ProfileField field : profile.fields()) {
      if (field.type() == ProfileField.Type.IDENTIFIER) {
        identifiers.stream()
            .filter(it -> field.shapes().contains(it.shape().id()) && !taken.contains(it.span()))
            .forEach(it -> answers.add(found(field, it, text)));
      }
    }
    operations.forEach(it -> answers.addAll(named(it, text, profile)));
    return new Desk(
        answers, Doubts.of(issue, answers, profile), operations, identifiers, List.of());
  }

  private static Answer found(ProfileField field, Identifier identifier, String text) {
    Located value = new Located(identifier.span(), identifier.span().in(text));
    return new Answer(field, null, value, List.of());
  }

  /** What an operation answers: itself, and the section that it belongs to. */
  private static List<Answer> named(OperationName operation, String text, Profile profile) {
    List<Answer> answers = new ArrayList<>();
    Located place = new Located(operation.span(), operation.span().in(text));
    for (ProfileField field : profile.fields()) {
      if (field.type() == ProfileField.Type.OPERATION) {
        answers.add(new Answer(field, null, place, List.of()));
      } else if (field.type() == ProfileField.Type.CHOICE) {
        List<String> values =
            operation.sections().stream()
                .flatMap(section -> profile.spellings().value(field, section).stream())
                .map(FieldValue::id)
                .toList();
        if (!values.isEmpty()) {
          answers.add(new Answer(field, null, place, values));
        }
      }
    }
    return answers;
  }

  /** The answers to a field. */
  public List<Answer> answers(ProfileField field) {
    return answers.stream().filter(answer -> answer.field().id().equals(field.id())).toList();
  }

  /** Whether a field is answered anywhere. */
  public boolean isAnswered(ProfileField field) {
    return answers(field).stream().anyMatch(Answer::isFilled);
  }

  /** Whether a field has one of some values. */
  public boolean has(String field, List<String> values) {
    return answers.stream()
        .filter(answer -> answer.field().id().equals(field))
        .anyMatch(answer -> answer.values().stream().anyMatch(values::contains));
  }

  /** The identifiers of a shape. */
  public List<Identifier> identifiers(String shape) {
    return identifiers.stream().filter(it -> it.shape().id().equals(shape)).toList();
  }

  /** The places of identifiers that are known by their shape alone, and so are no credentials. */
  public List<Span> evident() {
    return identifiers.stream().filter(it -> it.shape().evident()).map(Identifier::span).toList();
  }

  /** Where a template asks for a field. */
  public Optional<Asked> asked(ProfileField field) {
    return asked.stream().filter(it -> it.field().id().equals(field.id())).findFirst();
  }

  /** The label of a field that nothing is filled in for, if there is one. */
  public Optional<Located> emptyLabel(ProfileField field) {
    return answers(field).stream()
        .filter(answer -> !answer.isFilled())
        .flatMap(answer -> Optional.ofNullable(answer.label()).stream())
        .findFirst();
  }
}
