package dev.supportcheck.evidence.artifact;

import org.jspecify.annotations.Nullable;

/** Recognises lines of logs. */
final class LogLines {

  private static final WordSet LEVELS =
      WordSet.of(
          """
          trace debug info notice warn warning error err fatal critical crit severe fine
          verbose panic alert emerg
          """);
  private static final WordSet MONTHS =
      WordSet.of("jan feb mar apr may jun jul aug sep oct nov dec");
  private static final WordSet DAYS = WordSet.of("mon tue wed thu fri sat sun");

  private LogLines() {}

  /** What the line from {@code from} to {@code end}, without white space around it, looks like. */
  static LineKind kind(String text, int from, int end, Signs signs) {
    int start = signs.has('|') ? afterService(text, from, end) : from;
    boolean colon = signs.has(':');
    Stamp stamp = colon ? stamp(text, start, end) : null;
    if (stamp != null) {
      return isLog(text, stamp, end) ? LineKind.LOG : LineKind.PROSE;
    }
    if (colon && (isAndroid(text, start, end) || isGlog(text, start, end))) {
      return LineKind.LOG;
    }
    return startsWithLevel(text, start, end)
        ? LineKind.LOG_LEVEL
        : OutputLines.kind(text, start, end, signs);
  }

  /** A time at the start of a line: where it ends, and how exact it is. */
  private record Stamp(int end, boolean exact) {}

  /** The offset after the name of a service and a bar, as Docker Compose puts before each line. */
  private static int afterService(String text, int from, int end) {
    int name = from;
    while (name < end
        && (Scan.isIdentifierPart(text.charAt(name))
            || text.charAt(name) == '-'
            || text.charAt(name) == '.')) {
      name++;
    }
    int bar = Scan.blanks(text, name, end);
    boolean service = name > from && bar > name && bar + 1 < end && text.charAt(bar) == '|';
    return service ? Scan.blanks(text, bar + 1, end) : from;
  }

  private static @Nullable Stamp stamp(String text, int from, int end) {
    int at = from;
    while (at < end && "[(<".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int date = date(text, at, end);
    int clock = date;
    if (date > at) {
      while (clock < end && " T\t:,".indexOf(text.charAt(clock)) >= 0) {
        clock++;
      }
    }
    int seconds = clock(text, clock, end);
    if (seconds < 0) {
      return null;
    }
    int to = seconds;
    boolean fraction =
        to + 1 < end && ".,".indexOf(text.charAt(to)) >= 0 && Scan.isDigit(text.charAt(to + 1));
    if (fraction) {
      to = Scan.digits(text, to + 1, end);
    }
    boolean zulu = to < end && text.charAt(to) == 'Z';
    boolean bracket = from < at && to < end && "])>".indexOf(text.charAt(to)) >= 0;
    return new Stamp(to, fraction || zulu || bracket);
  }

  /** The end of a date at {@code at}; {@code at} for none. */
  private static int date(String text, int at, int end) {
    int start = at;
    if (Scan.isOneOf(text, start, end, DAYS)) {
      start = Scan.identifier(text, start, end);
      start = start < end && text.charAt(start) == ',' ? start + 1 : start;
      start = Scan.blanks(text, start, end);
    }
    if (Scan.isOneOf(text, start, end, MONTHS)) {
      int day = Scan.blanks(text, Scan.identifier(text, start, end), end);
      int after = Scan.digits(text, day, end);
      return after > day && after - day <= 2 ? after : at;
    }
    int one = Scan.digits(text, start, end);
    if (one == start || one - start > 4) {
      return at;
    }
    if (one - start == 4 && isMonthDay(text, one, end)) {
      return one;
    }
    int parts = 1;
    int to = one;
    while (to + 1 < end && parts < 3 && "-/. ".indexOf(text.charAt(to)) >= 0) {
      int next = Scan.digits(text, to + 1, end);
      if (next == to + 1 && Scan.isOneOf(text, to + 1, end, MONTHS)) {
        next = Scan.identifier(text, to + 1, end);
      }
      if (next == to + 1 || next - to > 5) {
        return parts == 2 ? to : at;
      }
      to = next;
      parts++;
    }
    return parts >= 2 && to - start >= 5 ? to : at;
  }

  /** Whether {@code MMDD} of a basic date went before and a {@code T} follows. */
  private static boolean isMonthDay(String text, int at, int end) {
    return at < end && text.charAt(at) == 'T';
  }

  /** The end of {@code hh:mm:ss} at {@code at}; −1 for none. */
  private static int clock(String text, int at, int end) {
    int to = at;
    for (int part = 0; part < 3; part++) {
      int next = Scan.digits(text, to, end);
      if (next - to != 2 && !(part == 0 && next - to == 1)) {
        return -1;
      }
      if (part == 2) {
        return next;
      }
      if (next >= end || text.charAt(next) != ':') {
        return -1;
      }
      to = next + 1;
    }
    return -1;
  }

  /** Whether what follows a time is what programs write there. */
  private static boolean isLog(String text, Stamp stamp, int end) {
    int at = stamp.end();
    while (at < end && " \t])>-|:+0123456789Z,".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at >= end) {
      return false;
    }
    int signs = stamp.exact() ? 1 : 0;
    int limit = Math.min(end, at + 80);
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      boolean wordStart = i == at || !Scan.isIdentifierPart(text.charAt(i - 1));
      if (wordStart && Scan.isLetter(c) && isLevel(text, i, end)) {
        signs++;
      } else if (c == '[' || c == '{' || (c == '=' && i > at) || c == '|') {
        signs++;
      }
    }
    return signs >= 2
        || (signs == 1 && stamp.exact() && Scan.plainWords(text, at, end) <= 12)
        || isProcess(text, at, end);
  }

  /** A level as logs write it: in capitals, or before a colon or a bracket. */
  private static boolean isLevel(String text, int at, int end) {
    if (!Scan.isOneOf(text, at, end, LEVELS)) {
      return false;
    }
    int to = Scan.identifier(text, at, end);
    boolean capitals = Character.isUpperCase(text.charAt(at + 1));
    return capitals || (to < end && ":])|".indexOf(text.charAt(to)) >= 0);
  }

  /** {@code host program[123]:} as syslog writes. */
  private static boolean isProcess(String text, int at, int end) {
    int colon = Scan.find(text, at, Math.min(end, at + 80), "]:");
    return colon > 0 && Scan.isDigit(text.charAt(colon - 1));
  }

  /** {@code E/Tag( 123): message} */
  private static boolean isAndroid(String text, int from, int end) {
    if (from + 4 >= end
        || text.charAt(from + 1) != '/'
        || "VDIWEF".indexOf(text.charAt(from)) < 0) {
      return false;
    }
    int close = Scan.find(text, from, Math.min(end, from + 60), "):");
    return close > 0 && Scan.isDigit(text.charAt(close - 1));
  }

  /** {@code I0705 10:00:00.000000 message} */
  private static boolean isGlog(String text, int from, int end) {
    return "IWEF".indexOf(text.charAt(from)) >= 0
        && Scan.digits(text, from + 1, end) == from + 5
        && from + 6 < end
        && clock(text, from + 6, end) > 0;
  }

  private static boolean startsWithLevel(String text, int from, int end) {
    if (Scan.startsWith(text, from, end, "npm ERR!")
        || Scan.startsWith(text, from, end, "npm error ")
        || Scan.startsWith(text, from, end, "error[")) {
      return true;
    }
    boolean bracket = "[<(".indexOf(text.charAt(from)) >= 0;
    int at = bracket ? from + 1 : from;
    if (!Scan.isOneOf(text, at, end, LEVELS)) {
      return false;
    }
    int to = Scan.identifier(text, at, end);
    boolean capitals = Character.isUpperCase(text.charAt(at + 1));
    if (to >= end) {
      return false;
    }
    char next = text.charAt(to);
    if (bracket) {
      return "]>)".indexOf(next) >= 0 && to + 1 < end;
    }
    boolean apart =
        next == ':'
            || next == '['
            || (to + 1 < end && next == ' ' && " [(-:|".indexOf(text.charAt(to + 1)) >= 0);
    return capitals && apart && to + 2 < end;
  }
}
