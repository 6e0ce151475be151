package dev.supportcheck.evidence.artifact;

/** Recognises lines that compilers and other tools print, without a time. */
final class OutputLines {

  private static final int LONGEST_PLACE = 200;
  private static final int LONGEST_TAG = 40;
  private static final WordSet LEVELS = WordSet.of("error warning warn fatal note info");
  private static final WordSet SHORT_LEVELS = WordSet.of("trac debu info warn erro fata pani");

  private OutputLines() {}

  /** What the line from {@code from} to {@code end}, without white space around it, looks like. */
  static LineKind kind(String text, int from, int end, Signs signs) {
    if ((signs.has(':') && isDiagnostic(text, from, end)) || isNumbered(text, from, end)) {
      return LineKind.LOG;
    }
    return isTagged(text, from, end) ? LineKind.LOG_LEVEL : LineKind.PROSE;
  }

  /** {@code path/file.c:12:5: error: message}, {@code ./file.go:12: message} */
  private static boolean isDiagnostic(String text, int from, int end) {
    int limit = Math.min(end, from + LONGEST_PLACE);
    int colon = from;
    while (colon < limit && text.charAt(colon) != ':' && text.charAt(colon) != ' ') {
      colon++;
    }
    if (colon < from + 2 || colon == limit || text.charAt(colon) == ' ') {
      return false;
    }
    int line = Scan.digits(text, colon + 1, end);
    if (line == colon + 1 || line >= end || text.charAt(line) != ':') {
      return false;
    }
    int column = Scan.digits(text, line + 1, end);
    int after = column > line + 1 && column < end && text.charAt(column) == ':' ? column : line;
    int message = Scan.blanks(text, after + 1, end);
    boolean file =
        Scan.find(text, from + 1, colon, '.') > 0 && Scan.isLetter(text.charAt(colon - 1));
    return message > after + 1
        && message < end
        && (file || Scan.isOneOf(text, message, end, LEVELS));
  }

  /** {@code ERRO[0012] message} */
  private static boolean isNumbered(String text, int from, int end) {
    int open = from + 4;
    return open < end
        && text.charAt(open) == '['
        && SHORT_LEVELS.contains(text, from, open)
        && Scan.digits(text, open + 1, end) == open + 5;
  }

  /** {@code [part] Message}, as programs of several parts write line after line. */
  private static boolean isTagged(String text, int from, int end) {
    if (text.charAt(from) != '[' || !Character.isLetter(text.charAt(from + 1))) {
      return false;
    }
    int close = Scan.find(text, from, Math.min(end, from + LONGEST_TAG), ']');
    return close > from + 3
        && close + 2 < end
        && text.charAt(close + 1) == ' '
        && Scan.find(text, from, close, ' ') < 0;
  }
}
