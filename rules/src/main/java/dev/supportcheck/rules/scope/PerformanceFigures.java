package dev.supportcheck.rules.scope;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.evidence.request.Matter;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.util.List;

/** A question that no desk can answer: how fast it is in general. */
@AutoService(Rule.class)
@RuleInfo(
    id = "performance-figures",
    title = "The case asks the provider for performance figures in general.",
    severity = Severity.WARNING,
    guidelines = Guideline.UNANSWERABLE,
    kinds = Kind.CASE,
    tags = "scope")
public record PerformanceFigures() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    return inspection.evidence().matters().first(Matter.PERFORMANCE).stream()
        .map(
            span ->
                inspection.finding(
                    span,
                    "\"{0}\": how fast it is depends on your environment and load, so no figure of the desk would hold for you: measure your own, and quote what you measured.",
                    inspection.quote(span)))
        .toList();
  }
}
