package dev.supportcheck.evidence.artifact;

import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds data and statements of programs within sentences. */
final class EmbeddedCode {

  private static final int LONGEST = 600;
  private static final int SHORTEST = 12;
  private static final WordSet LEADING = WordSet.of("return new await var let const");

  private final String text;
  private final int end;
  private final List<Span> found = new ArrayList<>();

  private EmbeddedCode(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** Whether any can stand on a line of these signs. */
  static boolean mayOccur(Signs signs) {
    return signs.has('{') || signs.has('[') || (signs.has('(') && signs.has(';'));
  }

  /** The places of code and data in the line that {@code line} is, in its order. */
  static List<Span> in(String text, Span line) {
    EmbeddedCode code = new EmbeddedCode(text, line.end());
    int at = line.start();
    while (at < line.end()) {
      at = code.next(at, line.start());
    }
    return code.found;
  }

  /** Looks for code at {@code at}; the offset to go on from. */
  private int next(int at, int lineStart) {
    char c = text.charAt(at);
    if (c == '{' || c == '[') {
      return data(at);
    }
    if (!Scan.isIdentifierPart(c)) {
      return at + 1;
    }
    int to = Scan.path(text, at, end);
    if (to < end && text.charAt(to) == '(' && !Scan.isDigit(c)) {
      int close = statement(at, to);
      if (close > to) {
        int start = start(at, found.isEmpty() ? lineStart : found.get(found.size() - 1).end());
        if (close - start >= SHORTEST) {
          found.add(new Span(start, close));
        }
        return close;
      }
    }
    return Math.max(to, at + 1);
  }

  private int data(int at) {
    int limit = Math.min(end, at + LONGEST);
    if (DataLines.kind(text, at, limit).weight() < 2) {
      return at + 1;
    }
    int depth = 0;
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        int close = Scan.quoted(text, i, limit);
        i = close < 0 ? i : close - 1;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if ((c == '}' || c == ']') && --depth == 0) {
        found.add(new Span(at, i + 1));
        return i + 1;
      }
    }
    return limit;
  }

  /**
   * The end of a statement whose first call opens at {@code open}: calls and members in a chain, up
   * to a semicolon; {@code open} for none.
   */
  private int statement(int from, int open) {
    int limit = Math.min(end, from + LONGEST);
    int at = open;
    while (at < limit) {
      char c = text.charAt(at);
      if (c == '(' || c == '[') {
        at = closed(at, limit);
        if (at < 0) {
          return open;
        }
      } else if (c == ';') {
        return at + 1;
      } else if (c == '.' || c == '-' || c == ':' || c == '?') {
        int next = at + 1;
        next = next < limit && ">:.".indexOf(text.charAt(next)) >= 0 ? next + 1 : next;
        at = Scan.path(text, next, limit);
        if (at == next) {
          return open;
        }
      } else {
        return open;
      }
    }
    return open;
  }

  private int closed(int from, int limit) {
    int depth = 0;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        int close = Scan.quoted(text, i, limit);
        i = close < 0 ? i : close - 1;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if ((c == ')' || c == ']') && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Where a statement begins whose first call's name begins at {@code at}. */
  private int start(int at, int limit) {
    int start = at;
    if (start > limit && text.charAt(start - 1) == ')') {
      int open = start - 1;
      while (open > limit && text.charAt(open) != '(' && start - open < 40) {
        open--;
      }
      start = text.charAt(open) == '(' ? open : start;
    }
    int before = back(start, limit);
    if (before > limit && text.charAt(before - 1) == '=') {
      int name = wordBefore(back(before - 1, limit), limit);
      start = name;
      int type = back(name, limit);
      if (type < name && type > limit) {
        int word = wordBefore(type, limit);
        boolean typed =
            word < type
                && (Character.isUpperCase(text.charAt(word))
                    || Scan.isOneOf(text, word, end, LEADING));
        start = typed ? word : start;
      }
      return start;
    }
    int word = wordBefore(before, limit);
    return word < before && Scan.isOneOf(text, word, end, LEADING) ? word : start;
  }

  private int back(int at, int limit) {
    int to = at;
    while (to > limit && text.charAt(to - 1) == ' ') {
      to--;
    }
    return to;
  }

  private int wordBefore(int at, int limit) {
    int to = at;
    while (to > limit
        && (Scan.isIdentifierPart(text.charAt(to - 1))
            || ".>-".indexOf(text.charAt(to - 1)) >= 0)) {
      to--;
    }
    return to;
  }
}
