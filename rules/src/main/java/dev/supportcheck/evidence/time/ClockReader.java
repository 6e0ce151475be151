package dev.supportcheck.evidence.time;

import dev.supportcheck.language.TimeWords;
import dev.supportcheck.language.TimeWords.Kind;
import dev.supportcheck.source.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a clock time that starts at a place. */
final class ClockReader {

  /**
   * The worth of words before clock times: any hour may follow, one without a mark; one with a
   * period, as {@code 10.30}; one with the word for hours. After all others those are lengths.
   */
  private static final int BARE = 2;

  private static final int DOTTED = 3;

  /** What an hour of its own may be followed by, in scripts without spaces. */
  private static final String HOUR_ENDS = "半钟整頃ご许左かにまよ";

  private final TimedText text;
  private final TimeWords words = TimeWords.standard();

  ClockReader(TimedText text) {
    this.text = text;
  }

  /**
   * The clock time that starts at {@code at}; null for none.
   *
   * @param dated whether a date stands directly before
   */
  @Nullable Clock read(int at, boolean dated) {
    int period = period(at);
    int start = text.blanks(period, 1);
    if (!text.isDigit(start)) {
      return null;
    }
    int hours = text.digits(start);
    if (hours - start > 2) {
      return dated && text.at(at - 1) == 'T' ? basic(at, hours) : null;
    }
    int hour = text.value(start, hours);
    if (hour > 24) {
      return null;
    }
    char c = text.at(hours);
    if (c == '時' || c == '时' || c == '点' || c == '點' || c == '시') {
      return characters(at, hours, period > at || dated);
    }
    boolean led = dated || period > at || isLed(at);
    if (c == ':' || c == '.') {
      return colon(at, start, hours, c, led);
    }
    if ((c == 'h' || c == 'H') && !isDuration(at)) {
      return hour(at, hours, dated || isStronglyLed(at));
    }
    int half = half(hours);
    if (half > hours && hour >= 1 && hour <= 12) {
      boolean sure = half == hours + 2 || text.at(half - 2) != 'a' || led;
      return new Clock(new Span(at, half), false, led || (sure && isPm(half)));
    }
    return unit(at, hours, dated || isStronglyLed(at));
  }

  /** {@code 午後3時}: the end of a word for a part of the day before the number. */
  private int period(int at) {
    for (int length = 2; length <= 3; length++) {
      if (text.at(at) >= 0x2E80
          && text.at(at + length - 1) >= 0x2E80
          && text.isDigit(text.blanks(at + length, 1))
          && words.is(Kind.CLOCK, text.words(at, Math.min(text.length(), at + length)))) {
        return at + length;
      }
    }
    return at;
  }

  private @Nullable Clock colon(int at, int start, int hours, char mark, boolean led) {
    int minutes = text.digits(hours + 1);
    if (minutes != hours + 3 || text.value(hours + 1, minutes) > 59) {
      return null;
    }
    int end = minutes;
    boolean seconds = false;
    if (text.at(end) == mark
        && text.digits(end + 1) == end + 3
        && text.value(end + 1, end + 3) <= 60) {
      end += 3;
      seconds = true;
      char fraction = text.at(end);
      if ((fraction == '.' || fraction == ',' || fraction == ':') && text.isDigit(end + 1)) {
        end = text.digits(end + 1);
      }
    }
    int half = half(end);
    boolean unit = isUnit(end);
    if (half == end && !unit && continues(end)) {
      return null;
    }
    if (mark == '.' && half == end && !unit && !isDotted(at) && !isZoned(end)) {
      return null;
    }
    boolean measure = isDuration(at) || words.is(Kind.LENGTH, wordAfter(end));
    boolean timely = led || (hours - start == 2 && !measuredBy(end));
    boolean sure = half > end || unit || (!measure && timely);
    return new Clock(new Span(at, Math.max(end, half)), seconds, sure);
  }

  private boolean isDotted(int at) {
    int worth = words.value(Kind.CLOCK, wordBefore(at));
    return worth == BARE || worth == DOTTED;
  }

  /** Whether a word stands before after which hours are a clock time, and no length. */
  private boolean isStronglyLed(int at) {
    char c = text.at(at - 1);
    return c == '~' || c == '≈' || words.value(Kind.CLOCK, wordBefore(at)) >= BARE;
  }

  /** Whether the abbreviation of a zone follows, so that {@code 8.15} is a clock time. */
  private boolean isZoned(int end) {
    int from = text.blanks(end, 1);
    return from > end && TimeFacts.standard().zone(text.words(from, text.letters(from))) != null;
  }

  private boolean measuredBy(int end) {
    char c = text.at(end);
    return c == '%' || c == '/' || c == '→';
  }

  /** Whether what was read is only the beginning of a longer word, number or name of a file. */
  private boolean continues(int end) {
    char c = text.at(end);
    if (c == ':' || c == '.') {
      return text.isWord(end + 1);
    }
    if ((c == 'Z' || c == 'z' || c == 'h') && !text.isWord(end + 1)) {
      return false;
    }
    return text.isWord(end);
  }

  /** {@code T100000Z}, {@code T1000}. */
  private @Nullable Clock basic(int at, int end) {
    int width = end - at;
    boolean time =
        (width == 4 || width == 6)
            && text.value(at, at + 2) <= 24
            && text.value(at + 2, at + 4) <= 59;
    int last = time && text.at(end) == '.' ? text.digits(end + 1) : end;
    return time ? new Clock(new Span(at, last), true, true) : null;
  }

  /** {@code 10h30}, {@code 10 h}. */
  private @Nullable Clock hour(int at, int hours, boolean led) {
    int minutes = text.digits(hours + 1);
    if (minutes == hours + 3 && text.value(hours + 1, minutes) <= 59) {
      int end = text.at(minutes) == 'm' || text.at(minutes) == 'M' ? minutes + 1 : minutes;
      if (text.at(end) == 'i' && text.at(end + 1) == 'n') {
        end += 2;
      }
      return text.isWord(end) ? null : new Clock(new Span(at, end), false, true);
    }
    int end = text.at(hours + 1) == 's' ? hours + 2 : hours + 1;
    return minutes > hours + 1 || text.isWord(end)
        ? null
        : new Clock(new Span(at, end), false, led);
  }

  /** {@code 10時30分}, {@code 3点}, {@code 10时05分23秒}; of hours alone, only with {@code led}. */
  private @Nullable Clock characters(int at, int hours, boolean led) {
    char next = text.at(hours + 1);
    if (next == '間' || next == '间' || next == '代') {
      return null;
    }
    int end = hours + 1;
    boolean minutes = HOUR_ENDS.indexOf(next) >= 0;
    int from = text.blanks(end, 1);
    int digits = text.digits(from);
    if (digits > from && (text.at(digits) == '分' || text.at(digits) == '분')) {
      minutes = true;
      end = digits + 1;
      int second = text.digits(end);
      if (second > end && (text.at(second) == '秒' || text.at(second) == '초')) {
        end = second + 1;
      }
    } else if (next == '半') {
      end++;
    }
    char mark = text.at(hours);
    boolean doubtful = mark == '点' || mark == '點';
    return minutes || led || !doubtful
        ? new Clock(new Span(at, end), false, led || (minutes && !doubtful) || digits > from)
        : null;
  }

  /** {@code 10 Uhr}; {@code à 10 heures}. */
  private @Nullable Clock unit(int at, int hours, boolean led) {
    int from = text.blanks(hours, 1);
    int end = text.letters(from);
    String word = text.words(from, end);
    if (words.is(Kind.HOUR, word) || (led && words.is(Kind.HOURS, word))) {
      int minutes = text.blanks(end, 1);
      int last = text.digits(minutes);
      boolean withMinutes = last == minutes + 2 && minutes > end && text.value(minutes, last) <= 59;
      return new Clock(new Span(at, withMinutes ? last : end), false, true);
    }
    boolean bare =
        words.value(Kind.CLOCK, wordBefore(at)) == BARE
            && !continues(hours)
            && !words.is(Kind.LENGTH, wordAfter(hours));
    return bare ? new Clock(new Span(at, hours), false, true) : null;
  }

  private boolean isUnit(int end) {
    int from = text.blanks(end, 1);
    int last = text.letters(from);
    String word = text.words(from, last);
    return words.is(Kind.HOUR, word) || words.is(Kind.HOURS, word) || word.equals("h");
  }

  /** The end of {@code am}, {@code p.m.} and the like from {@code end} on; {@code end} for none. */
  private int half(int end) {
    int from = text.blanks(end, 1);
    char c = Character.toLowerCase(text.at(from));
    if (c != 'a' && c != 'p') {
      return end;
    }
    if (Character.toLowerCase(text.at(from + 1)) == 'm' && !text.isWord(from + 2)) {
      return from + 2;
    }
    boolean dotted =
        text.at(from + 1) == '.'
            && (text.at(from + 2) == 'm' || text.at(from + 2) == 'M')
            && text.at(from + 3) == '.';
    return dotted ? from + 4 : end;
  }

  private boolean isPm(int end) {
    for (int i = end - 4; i < end; i++) {
      if (text.at(i) == 'p' || text.at(i) == 'P' || text.at(i) == 'A' || text.at(i) == '.') {
        return true;
      }
    }
    return text.isDigit(end - 3);
  }

  /** Whether a word or sign that leads to clock times stands directly before {@code at}. */
  private boolean isLed(int at) {
    char c = text.at(at - 1);
    return c == '~' || c == '≈' || words.is(Kind.CLOCK, wordBefore(at));
  }

  private boolean isDuration(int at) {
    String word = wordBefore(at);
    return words.is(Kind.MEASURE, word) && !words.is(Kind.CLOCK, word);
  }

  private String wordBefore(int at) {
    int end = at;
    while (at - end < 3
        && (text.at(end - 1) == ' ' || text.at(end - 1) == '\n' || text.at(end - 1) == ':')) {
      end--;
    }
    if (text.at(end - 1) == '.') {
      end--;
    }
    int start = text.lettersBefore(end);
    return start < 0 ? "" : text.words(start, end);
  }

  private String wordAfter(int end) {
    int from = text.blanks(end, 1);
    return text.words(from, text.letters(from)).toLowerCase(Locale.ROOT);
  }
}
