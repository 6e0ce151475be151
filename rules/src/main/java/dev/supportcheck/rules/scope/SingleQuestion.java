package dev.supportcheck.rules.scope;

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

/** Several independent problems in one case. */
@AutoService(Rule.class)
@RuleInfo(
    id = "single-question",
    title = "One case holds several independent problems.",
    severity = Severity.WARNING,
    guidelines = Guideline.ONE_QUESTION,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    tags = "scope")
public record SingleQuestion() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.isTemplate()) {
      return Unasked.report(
          inspection,
          inspection.finding(
              inspection.titleSpan(),
              "The template never says that one report holds one problem, so several arrive in one and wait for each other: add a sentence or a checkbox that wants it."),
          Topic.ONE_PROBLEM);
    }
    return inspection.evidence().topics().further().stream()
        .limit(1)
        .map(
            span ->
                inspection.finding(
                    span,
                    "Here the case turns to another problem, and one of the two will wait for the other: file what is independent as a case of its own, and name the sister case."))
        .toList();
  }
}
