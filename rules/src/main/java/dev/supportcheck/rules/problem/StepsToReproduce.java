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

/** Nothing tells how the problem came about. */
@AutoService(Rule.class)
@RuleInfo(
    id = "steps-to-reproduce",
    title = "Nothing tells how the problem came about.",
    severity = Severity.WARNING,
    guidelines = Guideline.PROBLEM,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    purposes = {Purpose.PROBLEM},
    tags = {"problem"})
public record StepsToReproduce() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.isTemplate()) {
      return Unasked.report(
          inspection,
          inspection.finding(
              inspection.titleSpan(),
              "The template never asks how the problem came about, so the reader has to guess or to ask: add a field or section for the steps or calls that lead to it."),
          Topic.STEPS);
    }
    if (!inspection.evidence().discourse().steps().isEmpty()) {
      return Inspection.nothing();
    }
    return List.of(
        inspection.finding(
            inspection.placeFor(Topic.STEPS),
            "Nothing tells how the problem came about, so the reader has to guess before it can be reproduced: list the steps or calls that lead to it, or write “when I do this, that happens”."));
  }
}
