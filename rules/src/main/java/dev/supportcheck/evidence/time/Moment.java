package dev.supportcheck.evidence.time;

import dev.supportcheck.source.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date, a clock time, or both, with the zone where one belongs to it.
 *
 * @param span its place, from the first of its parts to the last
 * @param date its calendar date, if any
 * @param clock the place of its clock time, if any
 * @param zone the zone or offset that is written to it or holds for it, if any
 * @param place where it stands
 * @param occurrence whether it says when something happened; else it is a parameter, a version, a
 *     deadline, a name of a file or the like
 * @param ongoing whether it goes on from then, as {@code since} says
 * @param group the number of the code block or sentence that it stands in
 */
public record Moment(
    Span span,
    @Nullable CalendarDate date,
    @Nullable Span clock,
    @Nullable Zone zone,
    Place place,
    boolean occurrence,
    boolean ongoing,
    int group) {

  /** Where a moment can stand. */
  public enum Place {
    /** In a sentence, a heading, a label's value. */
    PROSE,
    /** In a line of code or a log that is not marked as such. */
    LINE,
    /** In code within a sentence. */
    INLINE,
    /** In a block of code, a log, a response. */
    BLOCK
  }

  /** Whether its clock time carries no zone. */
  public boolean lacksZone() {
    return clock != null && zone == null;
  }

  /** Whether it stands in code or a log. */
  public boolean isInCode() {
    return place == Place.BLOCK || place == Place.LINE;
  }

  /** The latest day that its date, if it has one, can mean, as {@link CalendarDate#latest} says. */
  public Optional<LocalDate> latest(LocalDate today) {
    return date == null ? Optional.empty() : date.latest(today);
  }

  Moment occurrence(boolean is, boolean goesOn, Place where) {
    return new Moment(span, date, clock, zone, where, is, goesOn, group);
  }

  Moment zone(@Nullable Zone other) {
    return new Moment(span, date, clock, other, place, occurrence, ongoing, group);
  }
}
