package dev.supportcheck.rules.scope;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.util.List;

/** Several independent problems in one case. */
@AutoService(Rule.class)
@RuleInfo(
    id = "single-question",
    title = "One case holds several independent problems.",
    severity = Severity.WARNING,
    guidelines = Guideline.ONE_QUESTION,
    kinds = Kind.CASE,
    tags = "scope")
public record SingleQuestion() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
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
