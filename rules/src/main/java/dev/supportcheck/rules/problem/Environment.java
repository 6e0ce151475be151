package dev.supportcheck.rules.problem;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.rule.Unasked;
import java.util.List;

/** A problem without a word on where it happens. */
@AutoService(Rule.class)
@RuleInfo(
    id = "environment",
    title = "Nothing is said of versions, systems, languages, endpoints or regions.",
    severity = Severity.WARNING,
    guidelines = Guideline.PROBLEM,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    purposes = Purpose.PROBLEM,
    tags = "reproduction")
public record Environment() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.isTemplate()) {
      return Unasked.report(
          inspection,
          inspection.finding(
              inspection.titleSpan(),
              "The template never asks where the problem happens, so support may try it somewhere else and see nothing: add a field for versions, system, SDK, endpoint or region."),
          Topic.ENVIRONMENT);
    }
    return inspection.evidence().environment().isEmpty()
        ? List.of(
            inspection.finding(
                inspection.titleSpan(),
                "Nothing says where this happens, so support may try it somewhere else and see nothing: name versions by number, the language or SDK, the operating system, and the endpoint or region, sandbox or production."))
        : Inspection.nothing();
  }
}
