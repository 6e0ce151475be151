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

/** Nothing says what was expected or is wished for. */
@AutoService(Rule.class)
@RuleInfo(
    id = "expected-outcome",
    title = "Nothing says what was expected or is wished for.",
    severity = Severity.WARNING,
    guidelines = Guideline.OUTCOME,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    purposes = {Purpose.PROBLEM},
    tags = {"problem"})
public record ExpectedOutcome() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.isTemplate()) {
      return Unasked.report(
          inspection,
          inspection.finding(
              inspection.titleSpan(),
              "The template never asks what was expected, so nobody can tell a fault from a misunderstanding: add a field for the expected behavior."),
          Topic.EXPECTED);
    }
    if (!inspection.evidence().discourse().expected().isEmpty()) {
      return Inspection.nothing();
    }
    return List.of(
        inspection.finding(
            inspection.placeFor(Topic.EXPECTED),
            "Nothing says what was expected instead, so the reader cannot tell a fault from a misunderstanding: add a sentence on what should happen."));
  }
}
