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

/** Nothing says what happens at present. */
@AutoService(Rule.class)
@RuleInfo(
    id = "actual-outcome",
    title = "Nothing says what happens at present.",
    severity = Severity.WARNING,
    guidelines = Guideline.OUTCOME,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    purposes = {Purpose.PROBLEM},
    tags = {"problem"})
public record ActualOutcome() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.isTemplate()) {
      return Unasked.report(
          inspection,
          inspection.finding(
              inspection.titleSpan(),
              "The template never asks what happens at present, so nobody knows what to look for: add a field for the actual behavior."),
          Topic.ACTUAL,
          Topic.PROBLEM);
    }
    if (!inspection.evidence().discourse().actual().isEmpty()) {
      return Inspection.nothing();
    }
    return List.of(
        inspection.finding(
            inspection.placeFor(Topic.ACTUAL),
            "Nothing says what happens at present, so the reader does not know what to look for: write what you see, with the words of the message if there is one."));
  }
}
