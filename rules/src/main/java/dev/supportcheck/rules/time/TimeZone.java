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
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Clock times of which nobody knows in which zone they are. */
@AutoService(Rule.class)
@RuleInfo(
    id = "time-zone",
    title = "A clock time carries neither zone nor offset.",
    severity = Severity.WARNING,
    guidelines = Guideline.TIME,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    purposes = {Purpose.PROBLEM, Purpose.QUESTION, Purpose.DOCUMENTATION, Purpose.OTHER},
    tags = "time")
public record TimeZone() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.isTemplate()) {
      return inspection.evidence().asks().places(Topic.TIME).stream()
          .limit(1)
          .flatMap(place -> withoutZone(inspection, place).stream())
          .toList();
    }
    List<Finding> findings = new ArrayList<>();
    Set<Integer> logs = new HashSet<>();
    for (Moment moment : inspection.evidence().times().occurrences()) {
      if (moment.lacksZone() && (!moment.isInCode() || logs.add(log(moment)))) {
        findings.add(finding(inspection, moment));
      }
    }
    return findings;
  }

  /** The log that a time stands in; lines that are not marked as code count as one. */
  private static int log(Moment moment) {
    return moment.place() == Moment.Place.LINE ? -1 : moment.group();
  }

  private static Finding finding(Inspection inspection, Moment moment) {
    Span clock = Objects.requireNonNull(moment.clock());
    String words = inspection.quote(clock);
    return moment.isInCode()
        ? inspection.finding(
            clock,
            "The times of this log carry no zone, so nobody can match them with other logs: say in a sentence in which zone they are, as in \"All times are UTC\".")
        : inspection.finding(
            clock,
            "\"{0}\" carries no zone, so nobody can find it in the logs: write the zone or the offset, as in \"10:42 UTC\" or \"10:42+02:00\".",
            words);
  }

  private static List<Finding> withoutZone(Inspection inspection, Span place) {
    return Unasked.report(
        inspection,
        inspection.finding(
            place,
            "The template asks for the time and not for its zone, so the answers fit no log: ask for the time zone too, as in \"2022-07-05 10:42 UTC\"."),
        Topic.TIME_ZONE);
  }
}
