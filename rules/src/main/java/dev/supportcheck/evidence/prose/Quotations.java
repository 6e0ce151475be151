package dev.supportcheck.evidence.prose;

import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands between quotation marks. */
final class Quotations {

  private static final String OPENING = "“„«「『";
  private static final String CLOSING = "””»」』";

  private Quotations() {}

  /** The quotations of {@code text}, each within one of {@code sentences}, marks included. */
  static List<Span> in(String text, List<Span> sentences) {
    List<Span> found = new ArrayList<>();
    for (Span sentence : sentences) {
      int at = sentence.start();
      while (at < sentence.end()) {
        int end = mayOpen(text.charAt(at)) ? end(text, at, sentence.end()) : -1;
        if (end > at + 2) {
          found.add(new Span(at, end));
          at = end;
        } else {
          at++;
        }
      }
    }
    return found;
  }

  private static boolean mayOpen(char c) {
    return c >= 0x80 || c == '"' || c == '\'';
  }

  /** The end of the quotation that opens at {@code at}; −1 where none does. */
  private static int end(String text, int at, int limit) {
    char c = text.charAt(at);
    int kind = OPENING.indexOf(c);
    if (kind >= 0) {
      return closing(text, at, limit, kind == 1 ? "“”" : CLOSING.substring(kind, kind + 1));
    }
    if (c == '"') {
      return closing(text, at, limit, "\"");
    }
    boolean opens =
        (c == '\'' || c == '‘') && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    if (!opens || at + 1 >= limit || Character.isWhitespace(text.charAt(at + 1))) {
      return -1;
    }
    char mark = c == '‘' ? '’' : c;
    for (int to = at + 2; to < limit && to - at < 200; to++) {
      if (text.charAt(to) == mark
          && (to + 1 >= limit || !Character.isLetterOrDigit(text.charAt(to + 1)))) {
        return to + 1;
      }
    }
    return -1;
  }

  private static int closing(String text, int at, int limit, String marks) {
    int most = Math.min(limit, at + 400);
    for (int to = at + 1; to < most; to++) {
      if (marks.indexOf(text.charAt(to)) >= 0) {
        return to + 1;
      }
    }
    return -1;
  }
}
