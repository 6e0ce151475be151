package dev.supportcheck.rules.closure;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Case;
import dev.supportcheck.document.Kind;
import dev.supportcheck.evidence.status.Status;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.util.List;

/** A closed case that does not say how it was solved. */
@AutoService(Rule.class)
@RuleInfo(
    id = "resolution-recorded",
    title = "A closed case does not say how it was solved.",
    severity = Severity.WARNING,
    guidelines = Guideline.CLOSURE,
    kinds = Kind.CASE,
    tags = "closure")
public record ResolutionRecorded() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (!(inspection.document() instanceof Case issue)
        || Status.of(issue) != Status.CLOSED
        || inspection.evidence().resolution().explained()) {
      return Inspection.nothing();
    }
    return List.of(
        inspection.finding(
            Status.place(issue).orElse(inspection.titleSpan()),
            "The case is closed and nothing says how it was solved, so the next one with this problem starts from nothing: add what solved it, or which advice did not help."));
  }
}
