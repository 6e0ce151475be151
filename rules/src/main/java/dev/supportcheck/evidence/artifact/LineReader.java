package dev.supportcheck.evidence.artifact;

/** Says what a line looks like, by asking each recogniser. */
final class LineReader {

  /** Longer lines are read to here; what they are shows before. */
  private static final int LONGEST = 4000;

  /** Words in capitals that logs, traces and dumps begin with. */
  private static final WordSet TELLING =
      WordSet.of(
          """
          array caused exception file traceback uncaught error jan feb mar apr may jun jul aug sep oct
          nov dec mon tue wed thu fri sat sun trace debug info notice warn warning fatal critical severe
          """);

  private LineReader() {}

  /** What the line from {@code from} to {@code end}, without white space around it, looks like. */
  static LineKind kind(String text, int from, int end) {
    return kind(text, from, end, Signs.of(text, from, Math.min(end, from + LONGEST)));
  }

  /** The same, of a line whose signs are known. */
  static LineKind kind(String text, int from, int end, Signs signs) {
    int to = Math.min(end, from + LONGEST);
    if (to - from < 1 || isPlain(text, from, to, signs)) {
      return LineKind.PROSE;
    }
    if (to - from < 3) {
      return DataLines.kind(text, from, to) == LineKind.BRACKET ? LineKind.BRACKET : LineKind.PROSE;
    }
    LineKind best = LogLines.kind(text, from, to, signs);
    if (best.weight() < 3) {
      best = better(best, TraceLines.kind(text, from, to, signs));
    }
    if (best.weight() < 3) {
      best = better(best, HttpLines.kind(text, from, to, signs));
    }
    if (best.weight() < 3) {
      best = better(best, DataLines.kind(text, from, to));
    }
    if (best.weight() < 3) {
      best = better(best, MarkupLines.kind(text, from, to));
    }
    if (best.weight() < 3) {
      best = better(best, CommandLines.kind(text, from, to, signs));
    }
    if (best.weight() < 2) {
      best = better(best, SourceLines.kind(text, from, to, signs));
    }
    return best;
  }

  private static LineKind better(LineKind one, LineKind other) {
    return other.weight() > one.weight() ? other : one;
  }

  /**
   * Whether a line begins as a sentence does and holds nothing that would make it anything else: by
   * far the most common case.
   */
  private static boolean isPlain(String text, int from, int end, Signs signs) {
    int word = word(text, from, end);
    boolean begins = word == end || text.charAt(word) == ' ' || text.charAt(word) == ',';
    if (word == from || !begins || TELLING.contains(text, from, word)) {
      return isOnlyWords(text, from, end, signs);
    }
    char next = word + 1 < end ? text.charAt(word + 1) : ' ';
    char last = text.charAt(end - 1);
    if (next <= ' ' || Scan.isDigit(next) || ";{([,:}".indexOf(last) >= 0) {
      return isOnlyWords(text, from, end, signs);
    }
    return !signs.has('=') && !signs.has('|') && !signs.has('\t');
  }

  /** The end of the word at {@code from} that begins with a capital, or of a script of its own. */
  private static int word(String text, int from, int end) {
    char first = text.charAt(from);
    if (first < 0x80 && !(first >= 'A' && first <= 'Z')) {
      return from;
    }
    int at = from + 1;
    while (at < end && (Character.isLowerCase(text.charAt(at)) || text.charAt(at) >= 0x2E80)) {
      at++;
    }
    return at;
  }

  private static boolean isOnlyWords(String text, int from, int end, Signs signs) {
    if (!signs.areWords()) {
      return false;
    }
    for (int i = from; i < end && signs.hasOthers(); i++) {
      char c = text.charAt(i);
      if (c >= 128 && !Character.isLetter(c)) {
        return false;
      }
    }
    return true;
  }
}
