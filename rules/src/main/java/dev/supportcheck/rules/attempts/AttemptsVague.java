package dev.supportcheck.rules.attempts;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.evidence.attempts.Attempt;
import dev.supportcheck.evidence.attempts.Attempts;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.util.List;

/** Attempts that are mentioned, and never named. */
@AutoService(Rule.class)
@RuleInfo(
    id = "attempts-vague",
    title = "Attempts are mentioned without particulars.",
    severity = Severity.WARNING,
    guidelines = Guideline.ATTEMPTS,
    kinds = Kind.CASE,
    purposes = Purpose.PROBLEM,
    tags = "attempts")
public record AttemptsVague() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    Attempts attempts = inspection.evidence().attempts();
    if (!attempts.concrete().isEmpty()) {
      return Inspection.nothing();
    }
    return attempts.attempts().stream()
        .limit(1)
        .map(attempt -> finding(inspection, attempt))
        .toList();
  }

  private static Finding finding(Inspection inspection, Attempt attempt) {
    return inspection.finding(
        attempt.span(),
        "\"{0}\" does not say what was done, so all of it may be proposed again: name the page that was followed, the step that failed and the error.",
        inspection.quote(attempt.span()));
  }
}
