package dev.supportcheck.evidence.artifact;

/** Says what a line looks like, by asking each recogniser. */
final class LineReader {

  /** Longer lines are read to here; what they are shows before. */
  private static final int LONGEST = 4000;

  private LineReader() {}

  /** What the line from {@code from} to {@code end}, without white space around it, looks like. */
  static LineKind kind(CharSequence text, int from, int end) {
    int to = Math.min(end, from + LONGEST);
    if (to - from < 1 || isPlain(text, from, to)) {
      return LineKind.PROSE;
    }
    if (to - from < 3) {
      return DataLines.kind(text, from, to) == LineKind.BRACKET ? LineKind.BRACKET : LineKind.PROSE;
    }
    LineKind best = LogLines.kind(text, from, to);
    if (best.weight() < 3) {
      best = better(best, TraceLines.kind(text, from, to));
    }
    if (best.weight() < 3) {
      best = better(best, HttpLines.kind(text, from, to));
    }
    if (best.weight() < 3) {
      best = better(best, DataLines.kind(text, from, to));
    }
    if (best.weight() < 3) {
      best = better(best, MarkupLines.kind(text, from, to));
    }
    if (best.weight() < 3) {
      best = better(best, CommandLines.kind(text, from, to));
    }
    if (best.weight() < 2) {
      best = better(best, SourceLines.kind(text, from, to));
    }
    return best;
  }

  private static LineKind better(LineKind one, LineKind other) {
    return other.weight() > one.weight() ? other : one;
  }

  /** Whether a line has nothing but words: the most common case by far. */
  private static boolean isPlain(CharSequence text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) && c != ' ' && c != ',' && c != '\'') {
        return false;
      }
    }
    return true;
  }
}
