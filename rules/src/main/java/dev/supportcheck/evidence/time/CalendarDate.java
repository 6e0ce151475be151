package dev.supportcheck.evidence.time;

import dev.supportcheck.source.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A calendar date as written.
 *
 * @param span its place
 * @param year the year; 0 where none is written
 * @param first the month; in a numeric date that reads two ways the first of its two numbers
 * @param second the day; in a numeric date that reads two ways the second of its two numbers
 * @param form how it is written
 */
public record CalendarDate(Span span, int year, int first, int second, Form form) {

  /** The ways in which dates are written. */
  public enum Form {
    /** The year first, all in numbers. */
    YEAR_FIRST,
    /** With the name or the character of the month. */
    NAMED,
    /** The day first, all in numbers, as the dots or a number over 12 show. */
    DAY_FIRST,
    /** The month first, all in numbers, as a number over 12 shows. */
    MONTH_FIRST,
    /** All in numbers, day and month in either order. */
    EITHER,
    /** In seconds or less since 1970. */
    EPOCH
  }

  /** Whether it reads two ways. */
  public boolean isAmbiguous() {
    return form == Form.EITHER && first != second;
  }

  /**
   * The day meant if the month is written first (true), or if the day is; as {@code 2022-07-05}.
   */
  public Optional<LocalDate> reading(boolean monthFirst) {
    return day(year, monthFirst ? first : second, monthFirst ? second : first);
  }

  /** The days that it can mean; none where the calendar has no such day, or no year is written. */
  public List<LocalDate> readings() {
    return readings(year);
  }

  /** Whether there is such a day, whatever the year where none is written. */
  public boolean exists() {
    return !readings(year == 0 ? 2024 : year).isEmpty();
  }

  /**
   * The latest day that it can mean: that of its readings, and where no year is written, in the
   * last year that does not make it later than {@code today}.
   */
  public Optional<LocalDate> latest(LocalDate today) {
    if (year != 0) {
      return readings().stream().max(LocalDate::compareTo);
    }
    return List.of(today.getYear(), today.getYear() - 1).stream()
        .flatMap(each -> readings(each).stream())
        .filter(day -> !day.isAfter(today))
        .max(LocalDate::compareTo);
  }

  private List<LocalDate> readings(int inYear) {
    List<LocalDate> days = new ArrayList<>();
    if (form == Form.EITHER) {
      day(inYear, second, first).ifPresent(days::add);
    }
    day(inYear, first, second).ifPresent(days::add);
    return days;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    boolean valid =
        year > 0
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return valid ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }
}
