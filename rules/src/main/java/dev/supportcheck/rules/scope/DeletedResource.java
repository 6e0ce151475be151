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

/** A case about something that is no longer there to be looked at. */
@AutoService(Rule.class)
@RuleInfo(
    id = "deleted-resource",
    title = "The case concerns something that has been deleted.",
    severity = Severity.INFO,
    guidelines = Guideline.DELETED,
    kinds = Kind.CASE,
    tags = "scope")
public record DeletedResource() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    return inspection.evidence().matters().first(Matter.DELETED).stream()
        .map(
            span ->
                inspection.finding(
                    span,
                    "\"{0}\": what is deleted can be hard or impossible to examine, so say it at the start, with ids and dates, and keep what is left until the case is closed.",
                    inspection.quote(span)))
        .toList();
  }
}
