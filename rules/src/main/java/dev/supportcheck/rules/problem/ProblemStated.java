package dev.supportcheck.rules.problem;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
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

/** Nothing says what goes wrong or what is wanted. */
@AutoService(Rule.class)
@RuleInfo(
    id = "problem-stated",
    title = "Nothing says what goes wrong or what is wanted.",
    severity = Severity.ERROR,
    guidelines = Guideline.PROBLEM,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    tags = {"problem"})
public record ProblemStated() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.isTemplate()) {
      return Unasked.report(
          inspection,
          inspection.finding(
              inspection.titleSpan(),
              "The template never asks what goes wrong, so reports arrive from which nobody can begin: add a field or section for a description of the problem."),
          Topic.PROBLEM,
          Topic.ACTUAL);
    }
    if (!inspection.evidence().discourse().problem().isEmpty()) {
      return Inspection.nothing();
    }
    return List.of(
        inspection.finding(
            inspection.placeFor(Topic.PROBLEM),
            "Nothing says what goes wrong or what is wanted, so nobody can begin: write in a sentence or two what you did, what came of it and what you need."));
  }
}
