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

/** A problem without the code, command or request that shows it. */
@AutoService(Rule.class)
@RuleInfo(
    id = "code-sample",
    title = "No code, command, request or payload shows the problem.",
    severity = Severity.INFO,
    guidelines = Guideline.PROBLEM,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    purposes = Purpose.PROBLEM,
    tags = "reproduction")
public record CodeSample() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.isTemplate()) {
      return Unasked.report(
          inspection,
          inspection.finding(
              inspection.titleSpan(),
              "The template never asks for code or data that shows the problem, so support has to make up its own: add a field for the smallest code, command or request that shows it."),
          Topic.CODE);
    }
    return inspection.evidence().artifacts().hasSample()
        ? Inspection.nothing()
        : List.of(
            inspection.finding(
                inspection.titleSpan(),
                "No code, command, request or payload shows the problem, so support has to guess what was run: add the smallest piece with which it happens."));
  }
}
