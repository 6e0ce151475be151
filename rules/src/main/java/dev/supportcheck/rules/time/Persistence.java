package dev.supportcheck.rules.time;

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

/** A problem report that does not say whether the problem lasts. */
@AutoService(Rule.class)
@RuleInfo(
    id = "persistence",
    title = "Nothing says whether it still happens, comes and goes, or is solved.",
    severity = Severity.WARNING,
    guidelines = Guideline.TIME,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    purposes = Purpose.PROBLEM,
    tags = "time")
public record Persistence() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.isTemplate()) {
      return Unasked.report(
          inspection,
          inspection.finding(
              inspection.titleSpan(),
              "The template never asks whether it still happens, so nobody knows whether to look at the live system or at old logs: add a field for how often it happens and whether it does still."),
          Topic.PERSISTENCE);
    }
    if (!inspection.evidence().persistence().isEmpty()) {
      return Inspection.nothing();
    }
    return List.of(
        inspection.finding(
            inspection.titleSpan(),
            "Nothing says whether it still happens: write that it goes on, comes and goes, or is over by now, since that decides where to look."));
  }
}
