package dev.supportcheck.rules.basics;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.evidence.Evidence;
import dev.supportcheck.evidence.desk.Desk;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.profile.ProfileField;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.util.List;

/** A case that names no operation. */
@AutoService(Rule.class)
@RuleInfo(
    id = "operation-named",
    title = "No operation or endpoint is named.",
    severity = Severity.WARNING,
    guidelines = {Guideline.OBSTACLE, Guideline.BASICS},
    kinds = {Kind.CASE, Kind.TEMPLATE},
    purposes = Purpose.PROBLEM,
    tags = {"profile", "fields"})
public record OperationNamed() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.profile().operations().isEmpty()) {
      return Inspection.nothing();
    }
    if (inspection.isTemplate()) {
      return template(inspection);
    }
    if (isNamed(inspection)) {
      return Inspection.nothing();
    }
    return List.of(
        inspection.finding(
            inspection.titleSpan(),
            "No operation is named, so the desk cannot tell which call fails: name it as the documentation spells it ({0} for instance), or the path that was called.",
            example(inspection)));
  }

  /** Whether an operation is named; one that does not exist, under its label, is another matter. */
  private static boolean isNamed(Inspection inspection) {
    Desk desk = inspection.evidence().desk();
    return !desk.operations().isEmpty()
        || desk.answers().stream()
            .anyMatch(it -> it.field().type() == ProfileField.Type.OPERATION && it.isFilled());
  }

  private static List<Finding> template(Inspection inspection) {
    Evidence evidence = inspection.evidence();
    boolean asks =
        evidence.asks().asks(Topic.OPERATION)
            || evidence.desk().asked().stream()
                .anyMatch(it -> it.field().type() == ProfileField.Type.OPERATION);
    return asks
        ? Inspection.nothing()
        : List.of(
            inspection.finding(
                inspection.titleSpan(),
                "The template never asks which operation was called, so the desk cannot tell which call fails: ask for its name, as {0}, or the path.",
                example(inspection)));
  }

  private static String example(Inspection inspection) {
    return inspection.profile().fields().stream()
        .filter(field -> field.type() == ProfileField.Type.OPERATION && !field.example().isEmpty())
        .map(ProfileField::example)
        .findFirst()
        .orElseGet(() -> inspection.profile().operations().all().get(0).name());
  }
}
