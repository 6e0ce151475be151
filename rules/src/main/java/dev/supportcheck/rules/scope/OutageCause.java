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

/** A question that no desk answers in detail: why the provider was down. */
@AutoService(Rule.class)
@RuleInfo(
    id = "outage-cause",
    title = "The case asks for the cause of an outage of the provider.",
    severity = Severity.WARNING,
    guidelines = Guideline.UNANSWERABLE,
    kinds = Kind.CASE,
    tags = "scope")
public record OutageCause() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    return inspection.evidence().matters().first(Matter.OUTAGE).stream()
        .map(
            span ->
                inspection.finding(
                    span,
                    "\"{0}\": desks give no detailed account of what caused an outage, so ask what still fails for you, or how to design for such failures.",
                    inspection.quote(span)))
        .toList();
  }
}
