package dev.supportcheck.rules.problem;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.document.Template;
import dev.supportcheck.evidence.asks.DefaultTitle;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.Span;
import java.util.List;

/** A title from which nobody can tell what the case is about. */
@AutoService(Rule.class)
@RuleInfo(
    id = "vague-title",
    title = "The title says nothing of what the case is about.",
    severity = Severity.WARNING,
    guidelines = Guideline.PROBLEM,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    tags = {"problem"})
public record VagueTitle() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.document() instanceof Template template) {
      return inspection.purpose() == Purpose.PROBLEM
          ? DefaultTitle.vague(template).stream()
              .map(place -> ofTemplate(inspection, place))
              .toList()
          : Inspection.nothing();
    }
    if (!inspection.evidence().discourse().vagueTitle()) {
      return Inspection.nothing();
    }
    return List.of(
        inspection.finding(
            inspection.titleSpan(),
            "The title {0} could stand over any case, so it reaches the right reader late and is not found again: name what fails and how, in a few words.",
            inspection.quote(inspection.titleSpan())));
  }

  private static Finding ofTemplate(Inspection inspection, Span place) {
    return inspection.finding(
        place,
        "The default title {0} is one already, so many reports will carry it and none is found again: leave the title empty, or end it as a prefix, as in \"[Bug] \".",
        inspection.quote(place));
  }
}
