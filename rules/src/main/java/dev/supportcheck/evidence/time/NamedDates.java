package dev.supportcheck.evidence.time;

import dev.supportcheck.evidence.time.CalendarDate.Form;
import dev.supportcheck.language.TimeWords;
import dev.supportcheck.language.TimeWords.Kind;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a calendar date with the name of its month. */
final class NamedDates {

  private static final Set<String> ORDINALS =
      Set.of("st", "nd", "rd", "th", "er", "re", "ª", "º", "°", "o");
  private static final Set<String> OF = Set.of("of", "de", "del", "di", "d");

  private final TimedText text;
  private final TimeWords words = TimeWords.standard();

  NamedDates(TimedText text) {
    this.text = text;
  }

  /** {@code 2022 July 5}. */
  @Nullable CalendarDate yearFirst(int at, int year, int end) {
    int name = text.blanks(text.at(end) == ',' ? end + 1 : end, 2);
    int month = month(name, false);
    int day = text.blanks(nameEnd(name), 2);
    int last = text.digits(day);
    return month == 0 || last == day || last - day > 2
        ? null
        : DateReader.date(at, last, year, month, text.value(day, last), Form.NAMED);
  }

  /** {@code 5 July 2022}, {@code 5. Juli}, {@code 1er juillet 2022}, {@code 5 de julho de 2022}. */
  @Nullable CalendarDate dayFirst(int at, int day, int end) {
    int from = end;
    int ordinal = text.letters(from);
    if (ordinal > from || text.at(from) == '°') {
      ordinal = Math.max(ordinal, from + 1);
      if (!ORDINALS.contains(text.words(from, ordinal).toLowerCase(Locale.ROOT))) {
        return null;
      }
      from = ordinal;
    } else if (text.at(from) == '.') {
      from++;
    }
    int name = text.blanks(from, 2);
    if (name == from && text.at(from - 1) != '.') {
      return null;
    }
    name = skipOf(name);
    return named(at, day, name, nameEnd(name));
  }

  private @Nullable CalendarDate named(int at, int day, int name, int end) {
    int from = text.blanks(text.at(end) == ',' ? end + 1 : end, 2);
    from = skipOf(from);
    int last = text.digits(from);
    boolean year = last - from == 4 && DateReader.isYear(text.value(from, last)) && from > end;
    int month = month(name, year);
    boolean dayFollows =
        !year && last > from && last - from <= 2 && text.at(last) != ':' && !text.isLetter(last);
    boolean listed = text.at(last) == ',' || (text.at(last) == ' ' && text.isDigit(last + 1));
    return month == 0 || (dayFollows && listed)
        ? null
        : DateReader.date(
            at,
            year ? last : text.letters(name),
            year ? text.value(from, last) : 0,
            month,
            day,
            Form.NAMED);
  }

  /** {@code July 5, 2022}, {@code Jul 5}, {@code July 5th}. */
  @Nullable CalendarDate monthFirst(int at) {
    int end = nameEnd(at);
    int from = text.blanks(end, 3);
    if (from == end || !text.isDigit(from)) {
      return null;
    }
    int last = text.digits(from);
    int month = last - from > 2 || text.at(last) == ':' ? 0 : month(at, false);
    if (month == 0) {
      return null;
    }
    int day = text.value(from, last);
    int ordinal = text.letters(last);
    if (ordinal > last && ORDINALS.contains(text.words(last, ordinal).toLowerCase(Locale.ROOT))) {
      last = ordinal;
    }
    int year = text.at(last) == ',' ? last + 1 : last;
    int skipped = text.blanks(year, 2);
    skipped = skipOf(skipped);
    int yearEnd = text.digits(skipped);
    boolean withYear =
        yearEnd - skipped == 4
            && skipped > last
            && text.at(yearEnd) != ':'
            && DateReader.isYear(text.value(skipped, yearEnd));
    return DateReader.date(
        at,
        withYear ? yearEnd : last,
        withYear ? text.value(skipped, yearEnd) : 0,
        month,
        day,
        Form.NAMED);
  }

  /** The month whose name starts at {@code at}; 0 for none. */
  int month(int at, boolean year) {
    int end = text.letters(at);
    if (end == at) {
      return 0;
    }
    String name = text.words(at, end);
    int month = words.value(Kind.MONTH, name);
    if (month == 0 && Character.isUpperCase(name.charAt(0))) {
      month = words.value(Kind.MONTH_CAPITAL, name);
    }
    return month == 0 && year ? words.value(Kind.MONTH_YEAR, name) : month;
  }

  /** The end of a name, with the period of a short one. */
  private int nameEnd(int at) {
    int end = text.letters(at);
    return end > at && end - at <= 5 && text.at(end) == '.' ? end + 1 : end;
  }

  private int skipOf(int at) {
    int end = text.letters(at);
    if (end > at && OF.contains(text.words(at, end).toLowerCase(Locale.ROOT))) {
      return text.blanks(text.at(end) == '\'' || text.at(end) == '’' ? end + 1 : end, 2);
    }
    return at;
  }
}
