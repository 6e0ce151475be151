package dev.supportcheck.rules.time;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.evidence.time.Moment;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.rule.Unasked;
import java.util.List;
import java.util.Optional;

/** A problem without the date on which it happened. */
@AutoService(Rule.class)
@RuleInfo(
    id = "occurrence-time",
    title = "Nothing says on which date the problem happened.",
    severity = Severity.WARNING,
    guidelines = Guideline.TIME,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    purposes = Purpose.PROBLEM,
    tags = "time")
public record OccurrenceTime() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.isTemplate()) {
      return Unasked.report(
          inspection,
          inspection.finding(
              inspection.titleSpan(),
              "The template never asks when it happened, so nobody can find it in the logs: add a field for date, time and time zone."),
          Topic.TIME);
    }
    List<Moment> occurrences = inspection.evidence().times().occurrences();
    if (occurrences.stream().anyMatch(moment -> moment.date() != null)) {
      return Inspection.nothing();
    }
    Optional<Moment> clock = occurrences.stream().filter(moment -> !moment.isInCode()).findFirst();
    if (clock.isPresent()) {
      return List.of(
          inspection.finding(
              clock.get().span(),
              "\"{0}\" has no date, so nobody can find it in the logs: write the day too, as in \"2022-07-05 10:42 UTC\".",
              inspection.quote(clock.get().span())));
    }
    return List.of(
        inspection.finding(
            inspection.titleSpan(),
            "No date says when it happened, so nobody can find it in the logs: write date, time and time zone, as in \"2022-07-05 10:42 UTC\"."));
  }
}
