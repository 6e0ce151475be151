package dev.supportcheck.rules.time;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.evidence.time.CalendarDate;
import dev.supportcheck.evidence.time.Moment;
import dev.supportcheck.evidence.time.Zone;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Dates and zones that cannot be meant as they are written, or leave open what is meant. */
@AutoService(Rule.class)
@RuleInfo(
    id = "implausible-time",
    title =
        "A date lies in the future or in no calendar, an offset does not exist, or an abbreviation of a zone has several meanings.",
    severity = Severity.INFO,
    guidelines = Guideline.TIME,
    kinds = Kind.CASE,
    tags = "time")
public record ImplausibleTime() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    Set<Integer> blocks = new HashSet<>();
    Set<String> abbreviations = new HashSet<>();
    Set<Zone> zones = new HashSet<>();
    for (Moment moment : inspection.evidence().times().moments()) {
      List<Finding> found = new ArrayList<>();
      CalendarDate date = moment.date();
      if (date != null) {
        date(inspection, moment, date, found);
      }
      Zone zone = moment.zone();
      if (zone != null && zones.add(zone)) {
        zone(inspection, zone, abbreviations, found);
      }
      if (!found.isEmpty() && (!moment.isInCode() || blocks.add(moment.group()))) {
        findings.addAll(found);
      }
    }
    return findings;
  }

  private static void date(
      Inspection inspection, Moment moment, CalendarDate date, List<Finding> found) {
    Span span = date.span();
    if (!date.exists()) {
      if (moment.place() == Moment.Place.PROSE) {
        found.add(
            inspection.finding(
                span,
                "No calendar has the day \"{0}\", so nobody can look it up: correct the date.",
                inspection.quote(span)));
      }
      return;
    }
    // in the zones furthest ahead the day begins before it does in UTC
    LocalDate last = inspection.referenceDate().plusDays(1);
    List<LocalDate> days = date.readings();
    if (moment.occurrence()
        && !days.isEmpty()
        && days.stream().allMatch(day -> day.isAfter(last))) {
      found.add(
          inspection.finding(
              span,
              "\"{0}\" lies in the future, so nothing can have happened then: correct the date.",
              inspection.quote(span)));
    }
  }

  private static void zone(
      Inspection inspection, Zone zone, Set<String> abbreviations, List<Finding> found) {
    String words = inspection.quote(zone.span());
    if (!zone.exists()) {
      found.add(
          inspection.finding(
              zone.span(),
              "No place has the offset \"{0}\", so nobody knows which time is meant: correct it, as in \"+02:00\".",
              words));
    } else if (zone.isAmbiguous() && abbreviations.add(words)) {
      found.add(
          inspection.finding(
              zone.span(),
              "\"{0}\" can be {1}: write the offset as well, as in \"{2}\".",
              words,
              String.join("; ", zone.meanings()),
              offsetOf(zone)));
    }
  }

  private static String offsetOf(Zone zone) {
    String meaning = zone.meanings().get(0);
    return "UTC" + meaning.substring(meaning.lastIndexOf(' ') + 1);
  }
}
