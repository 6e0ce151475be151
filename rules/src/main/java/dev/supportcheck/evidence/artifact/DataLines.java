package dev.supportcheck.evidence.artifact;

import dev.supportcheck.evidence.prose.Prose;

/** Recognises lines of JSON, of the literals of programming languages, and of dumps of values. */
final class DataLines {

  private static final int LONGEST_KEY = 120;

  private DataLines() {}

  /** What the line from {@code from} to {@code end}, without white space around it, looks like. */
  static LineKind kind(String text, int from, int end) {
    char first = text.charAt(from);
    if (isBrackets(text, from, end)) {
      return LineKind.BRACKET;
    }
    if (Scan.isQuote(first)) {
      return quoted(text, from, end);
    }
    if (first == '{' || first == '[' || first == '(' || first == '}' || first == ']') {
      return opened(text, from, end);
    }
    if (isDumped(text, from, end)) {
      return LineKind.DATA;
    }
    return isPart(text, from, end) ? LineKind.DATA_PART : LineKind.PROSE;
  }

  private static boolean isBrackets(String text, int from, int end) {
    boolean bracket = false;
    boolean empty = true;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if ("{}[]();, \t.".indexOf(c) < 0 || end - from > 20) {
        return false;
      }
      bracket |= c == '{' || c == '}' || c == '[' || c == ']' || c == ')';
      empty &= c != '{' && c != '}';
    }
    // "[ ]" is a box to tick, "()" and "[...]" are no structures
    boolean pair =
        empty
            && end - from > 1
            && ((text.charAt(from) == '[' && text.charAt(end - 1) == ']')
                || (text.charAt(from) == '(' && text.charAt(end - 1) == ')'));
    return bracket && !pair;
  }

  private static LineKind quoted(String text, int from, int end) {
    int close = Scan.quoted(text, from, Math.min(end, from + LONGEST_KEY));
    if (close < 0) {
      return LineKind.PROSE;
    }
    int at = Scan.blanks(text, close, end);
    if (at == end) {
      return LineKind.PROSE;
    }
    int value = afterColon(text, at, end);
    if (value > at && isValue(text, value, end)) {
      return LineKind.DATA;
    }
    // an element of a list
    boolean element = text.charAt(at) == ',' && (at + 1 == end || isElement(text, at + 1, end));
    return element ? LineKind.DATA_PART : LineKind.PROSE;
  }

  private static boolean isElement(String text, int from, int end) {
    int at = Scan.blanks(text, from, end);
    return at < end && Scan.isQuote(text.charAt(at)) && Scan.quoted(text, at, end) > 0;
  }

  /** The offset after a colon or an arrow at {@code at}, blanks too; {@code at} for none. */
  private static int afterColon(String text, int at, int end) {
    if (text.charAt(at) == ':') {
      return Scan.blanks(text, at + 1, end);
    }
    return Scan.startsWith(text, at, end, "=>") ? Scan.blanks(text, at + 2, end) : at;
  }

  private static boolean isValue(String text, int at, int end) {
    if (at == end) {
      return true;
    }
    char c = text.charAt(at);
    if (Scan.isQuote(c)
        || c == '{'
        || c == '['
        || Scan.isDigit(c)
        || c == '-'
        || c == Prose.OBJECT) {
      return true;
    }
    if (c == '<' || c == '$') {
      return true;
    }
    int word = Scan.path(text, at, end);
    if (word == at) {
      return false;
    }
    int next = Scan.blanks(text, word, end);
    return next == end || ",}])(".indexOf(text.charAt(next)) >= 0;
  }

  /**
   * A line that begins with a bracket: a structure where a quoted key and a colon, or a key and a
   * colon in braces, follow.
   */
  private static LineKind opened(String text, int from, int end) {
    int at = from;
    boolean brace = false;
    while (at < end && "{[( \t}],)".indexOf(text.charAt(at)) >= 0) {
      brace |= text.charAt(at) == '{';
      at++;
    }
    if (at == end) {
      return LineKind.PROSE;
    }
    int key = Scan.isQuote(text.charAt(at)) ? Scan.quoted(text, at, end) : -1;
    if (key < 0 && brace) {
      key = Scan.identifier(text, at, end);
    }
    if (key <= at) {
      return LineKind.PROSE;
    }
    int colon = Scan.blanks(text, key, end);
    if (colon == end) {
      return LineKind.PROSE;
    }
    int value = afterColon(text, colon, end);
    if (value > colon && isValue(text, value, end)) {
      int depth = depth(text, from, end);
      return depth == 0 && end - from > 6 ? LineKind.STRUCTURE : LineKind.DATA;
    }
    boolean list = text.charAt(from) == '[' && text.charAt(colon) == ',';
    return list && isElement(text, colon + 1, end) ? LineKind.DATA : LineKind.PROSE;
  }

  /** A line as PHP and others print values: {@code [key] => value}, {@code 0 => "x" (20)}. */
  private static boolean isDumped(String text, int from, int end) {
    int at = Scan.path(text, from, end);
    if (at == from) {
      return false;
    }
    int arrow = Scan.blanks(text, at, end);
    if (Scan.startsWith(text, arrow, end, "=>")) {
      int value = Scan.blanks(text, arrow + 2, end);
      return value < end
          && (Scan.isQuote(text.charAt(value))
              || Scan.startsWith(text, value, end, "array")
              || Scan.startsWith(text, value, end, "object("));
    }
    return end - from <= 20
        && (Scan.isWord(text, from, end, "array") || Scan.isWord(text, from, end, "Array"))
        && Scan.startsWith(text, Scan.blanks(text, from + 5, end), end, "(");
  }

  /** A line of a structure whose keys have no quotation marks: {@code key: value,}. */
  private static boolean isPart(String text, int from, int end) {
    char last = text.charAt(end - 1);
    if (last != ',' && last != '{' && last != '[') {
      return false;
    }
    int key = Scan.identifier(text, from, end);
    if (key == from || key == end) {
      return false;
    }
    int value = afterColon(text, key, end);
    return value > key && value < end && isValue(text, value, end);
  }

  /** How many brackets the range opens and does not close; below 0 where it closes more. */
  static int depth(String text, int from, int end) {
    int depth = 0;
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (c == '"' || (c == '\'' && isStringStart(text, at, from))) {
        int close = Scan.quoted(text, at, end);
        at = close < 0 ? at : close - 1;
      } else if (c == '{' || c == '[' || c == '(') {
        depth++;
      } else if (c == '}' || c == ']' || c == ')') {
        depth--;
      }
    }
    return depth;
  }

  /** Whether an apostrophe begins a string, and is not part of a word. */
  private static boolean isStringStart(String text, int at, int from) {
    return at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
