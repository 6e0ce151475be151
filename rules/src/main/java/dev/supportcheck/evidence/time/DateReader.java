package dev.supportcheck.evidence.time;

import dev.supportcheck.evidence.time.CalendarDate.Form;
import dev.supportcheck.source.Span;
import org.jspecify.annotations.Nullable;

/** Reads a calendar date that starts at a place. */
final class DateReader {

  private static final int MOST_YEAR = 2099;

  private final TimedText text;
  private final NamedDates names;

  DateReader(TimedText text) {
    this.text = text;
    this.names = new NamedDates(text);
  }

  /** The date that starts at {@code at}, where a word begins; null for none. */
  @Nullable CalendarDate read(int at) {
    CalendarDate date =
        text.isDigit(at) ? number(at) : text.isLetter(at) ? names.monthFirst(at) : era(at);
    return date == null || continues(date.span().end()) ? null : date;
  }

  /** Whether what was read is only the beginning of a longer word, number or name of a file. */
  private boolean continues(int end) {
    if (text.at(end - 1) >= 0x2E80) {
      return false;
    }
    char c = text.at(end);
    if (c == 'T' || c == 't') {
      return !text.isDigit(end + 1);
    }
    if (c == '-' || c == '/' || c == '.') {
      return text.isWord(end + 1);
    }
    return c == '_' ? !text.isDigit(end + 1) : text.isWord(end);
  }

  /** {@code 令和4年7月5日}. */
  private @Nullable CalendarDate era(int at) {
    int year = text.startsWith("令和", at) ? text.digits(at + 2) : at;
    return year > at + 2 && year - at <= 4 && text.at(year) == '年'
        ? characters(at, 2018 + text.value(at + 2, year), year + 1)
        : null;
  }

  /** Whether a number of four digits is taken for a year. */
  static boolean isYear(int value) {
    return value >= 1990 && value <= MOST_YEAR;
  }

  private @Nullable CalendarDate number(int at) {
    int end = text.digits(at);
    char c = text.at(end);
    int value = end - at <= 4 ? text.value(at, end) : 0;
    if (end - at == 4) {
      if (!isYear(value)) {
        return null;
      }
      return switch (c) {
        case '-', '/', '.' -> yearFirst(at, value, end, c);
        case '年', '년' -> characters(at, value, end + 1);
        case ' ' ->
            text.at(end + 1) == '년'
                ? characters(at, value, end + 2)
                : names.yearFirst(at, value, end);
        case ',' -> names.yearFirst(at, value, end);
        default -> null;
      };
    }
    if (end - at == 8 && (text.at(end) == 'T' || text.at(end) == 't')) {
      int day = text.value(at, end);
      return date(at, end, day / 10000, day / 100 % 100, day % 100, Form.YEAR_FIRST);
    }
    if (end - at > 2) {
      return null;
    }
    if (c == '月' || c == '월') {
      return characters(at, 0, at);
    }
    if (c == '/' || c == '-' || c == '.') {
      CalendarDate date = dayOrMonth(at, value, end, c);
      if (date != null) {
        return date;
      }
    }
    return names.dayFirst(at, value, end);
  }

  /** {@code 2022-07-05}; of dots, only with two digits each, since versions look alike. */
  private @Nullable CalendarDate yearFirst(int at, int year, int end, char mark) {
    int month = text.digits(end + 1);
    if (text.at(month) != mark) {
      return null;
    }
    int day = text.digits(month + 1);
    int width = month - end - 1 + day - month - 1;
    if (width > 4 || width < (mark == '.' ? 4 : 2)) {
      return null;
    }
    return date(
        at, day, year, text.value(end + 1, month), text.value(month + 1, day), Form.YEAR_FIRST);
  }

  /** {@code 年7月5日}, {@code 7月5日}, {@code 년 7월 5일}, from the number of the month. */
  private @Nullable CalendarDate characters(int at, int year, int from) {
    int start = text.blanks(from, 1);
    int month = text.digits(start);
    if (month == start || (text.at(month) != '月' && text.at(month) != '월')) {
      return null;
    }
    int day = text.blanks(month + 1, 1);
    int end = text.digits(day);
    char last = text.at(end);
    return end == day || end - day > 2 || (last != '日' && last != '号' && last != '일')
        ? null
        : date(at, end + 1, year, text.value(start, month), text.value(day, end), Form.NAMED);
  }

  /**
   * {@code 5/7/2022}, {@code 05.07.2022}, {@code 05-Jul-2022}, {@code 05.07.}; without a year, the
   * caller looks at what is around.
   */
  private @Nullable CalendarDate dayOrMonth(int at, int first, int end, char mark) {
    if (mark != '.' && text.isLetter(end + 1)) {
      int month = names.month(end + 1, true);
      int name = text.letters(end + 1);
      int year = text.digits(name + 1);
      return month != 0 && text.at(name) == mark && (year - name == 5 || year - name == 3)
          ? date(at, year, year(name + 1, year), month, first, Form.NAMED)
          : null;
    }
    int next = text.digits(end + 1);
    if (next == end + 1 || next - end > 3) {
      return null;
    }
    int second = text.value(end + 1, next);
    if (text.at(next) != mark) {
      boolean withoutYear = mark != '.' && !(mark == '-' && next - at < 5);
      return withoutYear ? numeric(at, next, 0, first, second, mark) : null;
    }
    int from = mark == '.' ? text.blanks(next + 1, 1) : next + 1;
    int last = text.digits(from);
    if (last - from == 4 && isYear(text.value(from, last))) {
      return numeric(at, last, text.value(from, last), first, second, mark);
    }
    if (last - from == 2 && from == next + 1 && (mark != '-' || end - at == 2)) {
      return numeric(at, last, 2000 + text.value(from, last), first, second, mark);
    }
    return mark == '.' && !text.isWord(next + 1)
        ? numeric(at, next + 1, 0, first, second, mark)
        : null;
  }

  private @Nullable CalendarDate numeric(
      int at, int end, int year, int first, int second, char mark) {
    if (mark == '.' || (first > 12 && first <= 31)) {
      return date(at, end, year, second, first, Form.DAY_FIRST);
    }
    if (second > 12) {
      return date(at, end, year, first, second, Form.MONTH_FIRST);
    }
    return date(at, end, year, first, second, Form.EITHER);
  }

  private int year(int from, int to) {
    int value = text.value(from, to);
    return to - from == 2 ? 2000 + value : value;
  }

  /** A date of these numbers; null where they cannot be one. */
  static @Nullable CalendarDate date(int at, int end, int year, int month, int day, Form form) {
    boolean plausible =
        form == Form.EITHER
            ? month >= 1 && month <= 12 && day >= 1 && day <= 12
            : month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return plausible ? new CalendarDate(new Span(at, end), year, month, day, form) : null;
  }
}
