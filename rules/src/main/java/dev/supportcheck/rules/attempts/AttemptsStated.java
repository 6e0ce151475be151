package dev.supportcheck.rules.attempts;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
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

/** A problem report that tells of no attempt to solve it. */
@AutoService(Rule.class)
@RuleInfo(
    id = "attempts-stated",
    title = "Nothing says what was already tried.",
    severity = Severity.WARNING,
    guidelines = Guideline.ATTEMPTS,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    purposes = Purpose.PROBLEM,
    tags = "attempts")
public record AttemptsStated() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.isTemplate()) {
      return Unasked.report(
          inspection,
          inspection.finding(
              inspection.titleSpan(),
              "The template never asks what was already tried, so support proposes it again: add a field for the attempts."),
          Topic.ATTEMPTS);
    }
    if (!inspection.evidence().attempts().isEmpty()) {
      return Inspection.nothing();
    }
    return List.of(
        inspection.finding(
            inspection.titleSpan(),
            "Nothing says what was already tried, so the first answer may propose just that: name each attempt, its object and what came of it."));
  }
}
