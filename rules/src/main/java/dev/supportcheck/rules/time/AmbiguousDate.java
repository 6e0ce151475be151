package dev.supportcheck.rules.time;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.evidence.time.CalendarDate;
import dev.supportcheck.evidence.time.CalendarDate.Form;
import dev.supportcheck.evidence.time.Moment;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numeric dates that mean one day to some readers and another to others. */
@AutoService(Rule.class)
@RuleInfo(
    id = "ambiguous-date",
    title = "A numeric date reads two ways.",
    severity = Severity.INFO,
    guidelines = Guideline.TIME,
    kinds = Kind.CASE,
    tags = "time")
public record AmbiguousDate() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    List<CalendarDate> dates = new ArrayList<>();
    List<CalendarDate> ambiguous = new ArrayList<>();
    Set<Integer> blocks = new HashSet<>();
    for (Moment moment : inspection.evidence().times().moments()) {
      CalendarDate date = moment.date();
      if (date == null) {
        continue;
      }
      dates.add(date);
      boolean inCode = moment.place() != Moment.Place.PROSE;
      if (date.isAmbiguous() && (!inCode || (moment.occurrence() && blocks.add(moment.group())))) {
        ambiguous.add(date);
      }
    }
    return ambiguous.stream().map(date -> finding(inspection, date, dates)).toList();
  }

  private static Finding finding(
      Inspection inspection, CalendarDate date, List<CalendarDate> dates) {
    String words = inspection.quote(date.span());
    Optional<LocalDate> monthFirst = date.reading(true);
    Optional<LocalDate> dayFirst = date.reading(false);
    if (monthFirst.isEmpty() || dayFirst.isEmpty()) {
      return inspection.finding(
          date.span(),
          "\"{0}\" reads two ways, and readers elsewhere take the other day: write year, month and day, as in \"2022-07-05\".",
          words);
    }
    Finding finding =
        inspection.finding(
            date.span(),
            "\"{0}\" is {1} to some and {2} to others: write the one that is meant in this form.",
            words,
            dayFirst.get(),
            monthFirst.get());
    Optional<CalendarDate> telling = first(dates, Form.DAY_FIRST, Form.MONTH_FIRST);
    if (telling.isEmpty()) {
      return finding;
    }
    boolean month = telling.get().form() == Form.MONTH_FIRST;
    boolean contradicted = first(dates, month ? Form.DAY_FIRST : Form.MONTH_FIRST).isPresent();
    Finding related =
        finding.related(
            telling.get().span(),
            month ? "here the month stands first" : "here the day stands first");
    LocalDate meant = month ? monthFirst.get() : dayFirst.get();
    return contradicted
        ? finding
        : related.fix(List.of(new Fix.Edit(date.span(), meant.toString())), "Write {0}", meant);
  }

  /** The first date with slashes or dashes whose order of day and month a number over 12 shows. */
  private static Optional<CalendarDate> first(List<CalendarDate> dates, Form... forms) {
    return dates.stream()
        .filter(date -> Set.of(forms).contains(date.form()) && date.second() != date.first())
        .findFirst();
  }
}
