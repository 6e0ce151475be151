package dev.supportcheck.rules.problem;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.util.List;

/** A problem without the code, command or request that shows it. */
@AutoService(Rule.class)
@RuleInfo(
    id = "code-sample",
    title = "No code, command, request or payload shows the problem.",
    severity = Severity.INFO,
    guidelines = Guideline.PROBLEM,
    kinds = Kind.CASE,
    purposes = Purpose.PROBLEM,
    tags = "reproduction")
public record CodeSample() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    return inspection.evidence().artifacts().hasSample()
        ? Inspection.nothing()
        : List.of(
            inspection.finding(
                inspection.titleSpan(),
                "No code, command, request or payload shows the problem, so support has to guess what was run: add the smallest piece with which it happens."));
  }
}
