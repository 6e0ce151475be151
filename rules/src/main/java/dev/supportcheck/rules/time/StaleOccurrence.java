package dev.supportcheck.rules.time;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Case;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Located;
import dev.supportcheck.evidence.status.Status;
import dev.supportcheck.evidence.time.Moment;
import dev.supportcheck.evidence.time.Times;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Option;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A problem that lies so far back that the desk may have no logs of it any more. */
@AutoService(Rule.class)
@RuleInfo(
    id = "stale-occurrence",
    title = "It happened long before the case was filed.",
    severity = Severity.INFO,
    guidelines = Guideline.TIME,
    kinds = Kind.CASE,
    tags = "time")
public record StaleOccurrence(
    @Option("How long ago it may have happened: before the case's `created`, else before today.")
        Period maxAge)
    implements DocumentRule {

  public StaleOccurrence {
    if (maxAge.isNegative() || maxAge.isZero()) {
      throw new IllegalArgumentException("a period of at least a day");
    }
  }

  public StaleOccurrence() {
    this(Period.ofDays(30));
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    if (!(inspection.document() instanceof Case issue) || Status.of(issue) == Status.CLOSED) {
      return Inspection.nothing();
    }
    Optional<Located> created = issue.property("created");
    LocalDate filed =
        created.flatMap(value -> Times.day(value.text())).orElse(inspection.referenceDate());
    Times times = inspection.evidence().times();
    Optional<Moment> newest = times.newest(filed);
    LocalDate day = newest.flatMap(moment -> moment.latest(filed)).orElse(filed);
    if (newest.isEmpty()
        || !day.isBefore(filed.minus(maxAge))
        || times.occurrences().stream().anyMatch(Moment::ongoing)) {
      return Inspection.nothing();
    }
    Finding finding =
        inspection.finding(
            newest.get().span(),
            "This was {0} days before the case was filed, and logs are not kept for ever: name a later time at which it happened too, if there is one.",
            ChronoUnit.DAYS.between(day, filed));
    return List.of(
        created.isPresent()
            ? finding.related(created.get().span(), "the case was filed here")
            : finding);
  }
}
