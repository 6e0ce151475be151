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
import dev.supportcheck.source.Span;
import java.util.List;

/** A case whose text says that it is solved, and whose status says that it is open. */
@AutoService(Rule.class)
@RuleInfo(
    id = "resolved-left-open",
    title = "The text says that it is solved, the status says open.",
    severity = Severity.WARNING,
    guidelines = Guideline.CLOSURE,
    kinds = Kind.CASE,
    tags = "closure")
public record ResolvedLeftOpen() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Span> solved = inspection.evidence().resolution().solved();
    if (solved.isEmpty()
        || !(inspection.document() instanceof Case issue)
        || Status.of(issue) != Status.OPEN) {
      return Inspection.nothing();
    }
    Finding finding =
        inspection.finding(
            solved.get(solved.size() - 1),
            "This says that it is solved, while the status says open, so somebody goes on working on it: close the case, or say what is still open.");
    return List.of(
        Status.place(issue)
            .map(place -> finding.related(place, "the status says open here"))
            .orElse(finding));
  }
}
