package dev.supportcheck.evidence.prose;

import dev.supportcheck.source.Span;

/**
 * Comments of a template whose marks were damaged, as in {@code <! -- Describe … ->}: a reader sees
 * them, yet they are none of the author's words.
 */
final class BrokenComments {

  private BrokenComments() {}

  /** Puts blanks for the comments within {@code span}; line ends are kept. */
  static void blank(char[] text, Span span) {
    int at = span.start();
    while (at + 3 < span.end()) {
      if (!opens(text, at)) {
        at++;
        continue;
      }
      int end = at + 3;
      while (end < span.end() && !closes(text, end)) {
        end++;
      }
      if (end == span.end()) {
        return;
      }
      for (; at <= end; at++) {
        if (text[at] != '\n' && text[at] != '\r') {
          text[at] = ' ';
        }
      }
    }
  }

  private static boolean opens(char[] text, int at) {
    return text[at] == '<'
        && ((text[at + 1] == '!' && (text[at + 2] == '-' || text[at + 2] == ' '))
            || (text[at + 1] == '-' && text[at + 2] == '-'));
  }

  private static boolean closes(char[] text, int at) {
    return text[at] == '>' && text[at - 1] == '-';
  }
}
