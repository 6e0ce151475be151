package dev.supportcheck.rules.attempts;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.evidence.attempts.Attempt;
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

/** An attempt without what came of it. */
@AutoService(Rule.class)
@RuleInfo(
    id = "attempt-outcome",
    title = "An attempt is told of without what came of it.",
    severity = Severity.INFO,
    guidelines = Guideline.ATTEMPTS,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    purposes = Purpose.PROBLEM,
    tags = "attempts")
public record AttemptOutcome() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.isTemplate()) {
      return Unasked.report(
          inspection,
          inspection.finding(
              inspection.titleSpan(),
              "The template never asks what came of the attempts, so nobody knows which of them to rule out: add a field, or a sentence in the one for attempts."),
          Topic.ATTEMPT_OUTCOME);
    }
    List<Attempt> attempts = inspection.evidence().attempts().concrete();
    boolean told =
        attempts.stream().anyMatch(Attempt::outcome)
            || !inspection.evidence().prose().sections(Topic.ATTEMPT_OUTCOME).isEmpty();
    if (told) {
      return Inspection.nothing();
    }
    return attempts.stream()
        .limit(1)
        .map(
            attempt ->
                inspection.finding(
                    attempt.span(),
                    "This says what was tried, but not what came of it: add the result or the error, and how you found that it did not work."))
        .toList();
  }
}
