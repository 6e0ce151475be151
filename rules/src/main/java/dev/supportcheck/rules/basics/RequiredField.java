package dev.supportcheck.rules.basics;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Located;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.evidence.desk.Asked;
import dev.supportcheck.evidence.desk.Desk;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.profile.ProfileField;
import dev.supportcheck.profile.ProfileField.Condition;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.rules.form.YamlEdits;
import java.util.ArrayList;
import java.util.List;

/** A field of the profile that a case leaves out, or that a template does not ask for. */
@AutoService(Rule.class)
@RuleInfo(
    id = "required-field",
    title = "A field that the desk needs is missing or empty.",
    severity = Severity.ERROR,
    guidelines = Guideline.BASICS,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    tags = {"profile", "fields"})
public record RequiredField() implements DocumentRule {

  @Override
  public List<Code> codes(Profile profile) {
    return profile.fields().stream()
        .filter(RequiredField::speaksFor)
        .map(
            field ->
                new Code(field.id(), "The field \"" + field.label() + "\" is missing or empty."))
        .toList();
  }

  private static boolean speaksFor(ProfileField field) {
    return field.rule().isEmpty() && (field.required() || !field.when().equals(Condition.NEVER));
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.isTemplate()) {
      return template(inspection);
    }
    Desk desk = inspection.evidence().desk();
    return inspection.profile().fields().stream()
        .filter(RequiredField::speaksFor)
        .filter(field -> field.purposes().contains(inspection.purpose()))
        .filter(field -> field.required() || desk.has(field.when().field(), field.when().values()))
        .filter(field -> !desk.isAnswered(field))
        .map(field -> missing(inspection, field).code(field.id()))
        .toList();
  }

  private static List<Finding> template(Inspection inspection) {
    Purpose purpose = inspection.purpose();
    if (purpose != Purpose.PROBLEM && purpose != Purpose.QUESTION) {
      return Inspection.nothing();
    }
    Desk desk = inspection.evidence().desk();
    List<Finding> findings = new ArrayList<>();
    for (ProfileField field : inspection.profile().fields()) {
      if (speaksFor(field) && field.purposes().contains(purpose)) {
        Asked asked = desk.asked(field).orElse(null);
        if (asked == null) {
          findings.add(unasked(inspection, field).code(field.id()));
        } else if (field.required() && isOptional(asked)) {
          findings.add(optional(inspection, asked).code(field.id()));
        }
      }
    }
    return findings;
  }

  private static boolean isOptional(Asked asked) {
    IssueForm.Element element = asked.element();
    return element != null
        && !element.required()
        && element.options().stream().noneMatch(IssueForm.Option::required);
  }

  private static Finding unasked(Inspection inspection, ProfileField field) {
    return inspection.finding(
        inspection.titleSpan(),
        "The template never asks for \"{0}\", so the desk has to ask each time: add a field for it.",
        field.label());
  }

  private static Finding optional(Inspection inspection, Asked asked) {
    Finding finding =
        inspection.finding(
            asked.span(),
            "The desk needs this field, and the form lets people leave it empty: put \"required: true\" under its validations.");
    IssueForm.Element element = asked.element();
    return element == null
        ? finding
        : YamlEdits.require(inspection.document().source(), element)
            .map(edit -> finding.fix(List.of(edit), "Make the field required"))
            .orElse(finding);
  }

  private static Finding missing(Inspection inspection, ProfileField field) {
    Located label = inspection.evidence().desk().emptyLabel(field).orElse(null);
    if (label != null) {
      return inspection.finding(
          label.span(),
          "Nothing is filled in here, and the desk has to ask back for it before it can look: write the value{0}.",
          example(field));
    }
    if (!field.required()) {
      return inspection.finding(
          inspection.titleSpan(),
          "\"{0}\" is missing, which the desk needs with this kind of issue: add a line \"{0}:\"{1}.",
          field.label(),
          example(field));
    }
    return inspection.finding(
        inspection.titleSpan(),
        "\"{0}\" is missing, and the desk has to ask back for it before it can look: add a line \"{0}:\"{1}.",
        field.label(),
        example(field));
  }

  private static String example(ProfileField field) {
    String value =
        !field.example().isEmpty()
            ? field.example()
            : field.values().isEmpty() ? "" : field.values().get(0).label();
    return value.isEmpty() ? "" : " (" + value + ")";
  }
}
