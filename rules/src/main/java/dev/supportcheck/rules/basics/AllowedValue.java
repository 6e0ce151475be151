package dev.supportcheck.rules.basics;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.Kind;
import dev.supportcheck.evidence.desk.Asked;
import dev.supportcheck.evidence.desk.Doubt;
import dev.supportcheck.profile.FieldValue;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.profile.ProfileField;
import dev.supportcheck.profile.Spellings;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A value that the desk does not know, or an option that it does not have. */
@AutoService(Rule.class)
@RuleInfo(
    id = "field-value",
    title = "A field has a value that the desk does not know.",
    severity = Severity.ERROR,
    guidelines = Guideline.BASICS,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    tags = {"profile", "fields"})
public record AllowedValue() implements DocumentRule {

  @Override
  public List<Code> codes(Profile profile) {
    return profile.fields().stream()
        .filter(field -> field.type() != ProfileField.Type.TEXT)
        .map(
            field ->
                new Code(
                    field.id(),
                    "The field \"" + field.label() + "\" has a value that the desk does not know."))
        .toList();
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.isTemplate()) {
      return inspection.evidence().desk().asked().stream()
          .flatMap(asked -> options(inspection, asked).stream())
          .toList();
    }
    return inspection.evidence().desk().doubts().stream()
        .filter(doubt -> doubt.kind() != Doubt.Kind.REMOVED || isPast(inspection, doubt.detail()))
        .map(doubt -> finding(inspection, doubt).code(doubt.field().id()))
        .toList();
  }

  private static boolean isPast(Inspection inspection, String date) {
    return date.compareTo(inspection.referenceDate().toString()) <= 0;
  }

  private static Finding finding(Inspection inspection, Doubt doubt) {
    String words = inspection.quote(doubt.span());
    String nearest = doubt.nearest();
    String detail = doubt.detail();
    return switch (doubt.kind()) {
      case UNKNOWN_VALUE ->
          inspection.finding(
              doubt.span(),
              "\"{0}\" is no value of this field, so the case may go to the wrong people: write {1}.",
              words,
              nearest);
      case WIDER ->
          inspection.finding(
              doubt.span(),
              "\"{0}\" covers several values of this field, so nobody knows which of them to look at: name those concerned, of {1}.",
              words,
              nearest);
      case SECOND_VALUE ->
          inspection.finding(
              doubt.span(),
              "This field takes one value and has \"{1}\" already, so with \"{0}\" nobody knows which of them holds: keep one, and file a case of its own for the other.",
              words,
              nearest);
      case UNKNOWN_OPERATION ->
          nearest.isEmpty()
              ? inspection.finding(
                  doubt.span(),
                  "\"{0}\" names no operation that the desk knows: write its name as the documentation spells it, or the path that was called.",
                  words)
              : mend(
                  inspection.finding(
                      doubt.span(),
                      "There is no operation \"{0}\"; did you mean {1}?{2}",
                      words,
                      nearest,
                      since(detail)),
                  doubt);
      case OTHER_SPELLING ->
          mend(
              inspection.finding(
                  doubt.span(),
                  "\"{0}\" is spelled otherwise, and whoever searches for it as it stands finds nothing: write {1}.{2}",
                  words,
                  nearest,
                  since(detail)),
              doubt);
      case OTHER_INTERFACE ->
          nearest.isEmpty()
              ? inspection.finding(
                  doubt.span(),
                  "\"{0}\" belongs to {1}, and the case is about another interface: name the operation of that one.",
                  words,
                  detail)
              : inspection.finding(
                  doubt.span(),
                  "\"{0}\" belongs to {1}, and the case is about another interface, which has {2} for it: name the one that was called.",
                  words,
                  detail,
                  nearest);
      case REMOVED ->
          nearest.isEmpty()
              ? inspection.finding(
                  doubt.span(),
                  "\"{0}\" is out of service since {1}, so the call fails in any case: say what you call instead.",
                  words,
                  detail)
              : inspection.finding(
                  doubt.span(),
                  "\"{0}\" is out of service since {1}, so the call fails in any case: call {2} instead.",
                  words,
                  detail,
                  nearest);
      case OTHER_SHAPE ->
          inspection.finding(
              doubt.span(),
              "\"{0}\" does not look like the identifier that belongs here ({1}), so the desk cannot find the account or application: copy it whole, as {2}.",
              words,
              detail,
              nearest);
      case OTHER_IDENTIFIER ->
          inspection.finding(
              doubt.span(),
              "\"{0}\" is something else ({1}), and the desk cannot find anything by it here: write an identifier as {2}.",
              words,
              detail,
              nearest);
    };
  }

  private static String since(String detail) {
    if (detail.isEmpty()) {
      return "";
    }
    int space = detail.indexOf(' ');
    return space < 0
        ? " (deprecated " + detail + ")"
        : " (deprecated " + detail.substring(0, space) + ": " + detail.substring(space + 1) + ")";
  }

  private static Finding mend(Finding finding, Doubt doubt) {
    return finding.fix(
        List.of(new Fix.Edit(doubt.span(), doubt.nearest())), "Write {0}", doubt.nearest());
  }

  private static List<Finding> options(Inspection inspection, Asked asked) {
    ProfileField field = asked.field();
    IssueForm.Element element = asked.element();
    if (element == null
        || element.type() != IssueForm.Type.DROPDOWN
        || field.values().isEmpty()
        || element.options().isEmpty()) {
      return List.of();
    }
    Spellings spellings = inspection.profile().spellings();
    List<Finding> findings = new ArrayList<>();
    List<FieldValue> missing = new ArrayList<>(field.values());
    for (IssueForm.Option option : element.options()) {
      String label = option.label().value();
      FieldValue value = spellings.value(field, label).orElse(null);
      if (value != null) {
        missing.remove(value);
      } else {
        String nearest =
            Nearest.of(label, field.values().stream().map(FieldValue::label).toList())
                .orElseGet(() -> list(field.values()));
        findings.add(
            inspection
                .finding(
                    option.label().span(),
                    "The desk has no value \"{0}\" for this field, so cases with it cannot be routed: offer {1}.",
                    inspection.quote(option.label().span()),
                    nearest)
                .code(field.id()));
      }
    }
    if (!missing.isEmpty()) {
      findings.add(
          inspection
              .finding(
                  asked.span(),
                  "Not all values that the desk has for this field are offered, so some cases cannot say theirs: add {0}.",
                  list(missing))
              .code(field.id()));
    }
    return findings;
  }

  private static String list(List<FieldValue> values) {
    String list = values.stream().limit(8).map(FieldValue::label).collect(Collectors.joining(", "));
    return values.size() > 8 ? list + ", …" : list;
  }
}
