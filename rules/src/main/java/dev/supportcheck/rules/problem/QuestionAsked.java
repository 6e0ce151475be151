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

/** No explicit question is asked, and no request is made. */
@AutoService(Rule.class)
@RuleInfo(
    id = "question-asked",
    title = "No explicit question is asked, and no request is made.",
    severity = Severity.ERROR,
    guidelines = {Guideline.OBSTACLE, Guideline.OUTCOME},
    kinds = {Kind.CASE, Kind.TEMPLATE},
    purposes = {Purpose.PROBLEM, Purpose.QUESTION},
    tags = {"problem"})
public record QuestionAsked() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.isTemplate()) {
      return Unasked.report(
          inspection,
          inspection.finding(
              inspection.titleSpan(),
              "The template never asks what the person wants to know or to have done, so the answer may miss it: add a field for the question."),
          Topic.QUESTION);
    }
    if (!inspection.evidence().discourse().questions().isEmpty()) {
      return Inspection.nothing();
    }
    return List.of(
        inspection.finding(
            inspection.placeFor(Topic.QUESTION),
            "No question is asked, so the answer may miss what you need: end with the one thing that you want to know or to have done."));
  }
}
