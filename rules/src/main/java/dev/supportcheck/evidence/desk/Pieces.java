package dev.supportcheck.evidence.desk;

import dev.supportcheck.document.Located;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Parts a value that may hold several. */
final class Pieces {

  private Pieces() {}

  /**
   * The values that {@code value} lists, each with its place in {@code text}, the text of the file.
   */
  static List<Located> of(Located value, String text) {
    String words = value.span().in(text);
    List<Located> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || isSeparator(words, i)) {
        Span place = trimmed(words, start, i);
        if (!place.isEmpty()) {
          pieces.add(
              new Located(
                  new Span(
                      value.span().start() + place.start(), value.span().start() + place.end()),
                  place.in(words)));
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  private static boolean isSeparator(String words, int at) {
    char c = words.charAt(at);
    if (c == '/' || c == '&' || c == '+') {
      return at > 0
          && at + 1 < words.length()
          && words.charAt(at - 1) == ' '
          && words.charAt(at + 1) == ' ';
    }
    return ",;\n\r|、，；".indexOf(c) >= 0;
  }

  /** A place without the marks of lists, code, emphasis and quotation at its ends. */
  private static Span trimmed(String words, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && " \t`*\"'-•–·[]«»".indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " \t`*\"'[].«»".indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Span(from, to);
  }
}
