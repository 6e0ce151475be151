package dev.supportcheck.rules.scope;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.evidence.purpose.Wish;
import dev.supportcheck.evidence.purpose.Wishes;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.util.List;

/** A wish that is buried in a problem report. */
@AutoService(Rule.class)
@RuleInfo(
    id = "feature-request-mixed",
    title = "A wish for a feature is buried in a problem report.",
    severity = Severity.INFO,
    guidelines = Guideline.WISHES,
    kinds = Kind.CASE,
    purposes = {Purpose.PROBLEM, Purpose.FEATURE},
    tags = "scope")
public record FeatureRequestMixed() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    Wishes wishes = inspection.evidence().wishes();
    if (inspection.purpose() == Purpose.FEATURE && !wishes.besideFailure()) {
      return Inspection.nothing();
    }
    return wishes.wishes().stream()
        .filter(wish -> !wish.marked())
        .map(Wish::span)
        .limit(1)
        .map(
            span ->
                inspection.finding(
                    span,
                    "This is a wish within the report of a problem, and is easily passed over: give it a heading, or a sentence that calls it a wish, so that it can be passed on. No answer is promised."))
        .toList();
  }
}
