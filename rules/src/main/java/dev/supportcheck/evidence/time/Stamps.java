package dev.supportcheck.evidence.time;

import dev.supportcheck.evidence.time.CalendarDate.Form;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads dates that only programs write. */
final class Stamps {

  private static final int SECONDS_OF_DAY = 86_400;

  private final TimedText text;

  Stamps(TimedText text) {
    this.text = text;
  }

  /** The date of {@code I0705 10:00:00.000000}, as some servers log; null for none. */
  @Nullable CalendarDate server(int at) {
    if ("IWEF".indexOf(text.at(at)) < 0
        || text.digits(at + 1) != at + 5
        || text.at(at + 5) != ' '
        || text.lineStart(at) != at) {
      return null;
    }
    return DateReader.date(
        at + 1, at + 5, 0, text.value(at + 1, at + 3), text.value(at + 3, at + 5), Form.NAMED);
  }

  /**
   * The day of a number of seconds, or of thousandths, millionths or milliardths of them, since
   * 1970; null for other numbers. By itself it may be any number: a key must say that it is a time.
   */
  @Nullable CalendarDate epoch(int at) {
    int end = text.digits(at);
    int width = end - at;
    boolean fits = width == 10 || width == 13 || width == 16 || width == 19;
    if (!fits || text.isWord(end) || text.at(at) > '2') {
      return null;
    }
    long seconds = text.value(at, at + 5) * 100_000L + text.value(at + 5, at + 10);
    LocalDate day = LocalDate.ofEpochDay(seconds / SECONDS_OF_DAY);
    return DateReader.date(
        at, end, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), Form.EPOCH);
  }
}
