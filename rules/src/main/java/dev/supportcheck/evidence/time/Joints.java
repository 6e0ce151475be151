package dev.supportcheck.evidence.time;

import dev.supportcheck.language.TimeWords;
import dev.supportcheck.language.TimeWords.Kind;

/** Finds where a clock time goes on after its date, or a date after its clock time. */
final class Joints {

  /** The most characters and words between a date and its clock time. */
  private static final int MOST_BETWEEN = 24;

  private static final int MOST_WORDS = 3;

  private final TimedText text;
  private final ClockReader clocks;
  private final TimeWords words = TimeWords.standard();

  Joints(TimedText text, ClockReader clocks) {
    this.text = text;
    this.clocks = clocks;
  }

  /** Where a clock time after a date may start; −1 for nowhere. */
  int clockStart(int end) {
    if (isTimeMark(end) && text.isDigit(end + 1)) {
      return end + 1;
    }
    return next(end, false);
  }

  /**
   * Where a part goes on after words that may stand between date and clock time; −1 for nowhere.
   */
  int next(int end, boolean date) {
    int at = end;
    int seen = 0;
    while (at - end < MOST_BETWEEN) {
      int from = text.blanks(at, 3);
      while (from - at < 6 && " ,()（）[-–—|@;\"".indexOf(text.at(from)) >= 0) {
        from++;
      }
      if (text.isDigit(from)) {
        return from == end && !isWide(end - 1) ? -1 : from;
      }
      char c = text.at(from);
      if (c >= 0x2E80) {
        if (clocks.read(from, true) != null && !date) {
          return from;
        }
        int closing = weekdayEnd(from);
        at = closing > from ? closing : from + 1;
        if (closing == from && "のにお於在,、，的火月水木金土日".indexOf(c) < 0) {
          return -1;
        }
        continue;
      }
      int word = text.letters(from);
      if (word == from || ++seen > MOST_WORDS) {
        return -1;
      }
      String name = text.words(from, word);
      if (date
          && (words.is(Kind.MONTH, name) || words.is(Kind.MONTH_CAPITAL, name))
          && text.at(from) < 0x2E80) {
        return from;
      }
      boolean joins =
          words.is(Kind.CLOCK, name)
              || words.is(Kind.JOINT, name)
              || words.is(Kind.WEEKDAY, name)
              || (date && words.is(Kind.DATE, name));
      if (!joins) {
        return -1;
      }
      at = text.at(word) == '.' || text.at(word) == '\'' ? word + 1 : word;
    }
    return -1;
  }

  private boolean isWide(int at) {
    return text.at(at) >= 0x2E80 || text.at(at) == '.';
  }

  private int weekdayEnd(int at) {
    for (int length = 3; length >= 2; length--) {
      if (at + length <= text.length() && words.is(Kind.WEEKDAY, text.words(at, at + length))) {
        return at + length;
      }
    }
    return at;
  }

  private boolean isTimeMark(int at) {
    return text.at(at) == 'T' || text.at(at) == ':' || text.at(at) == '_';
  }
}
