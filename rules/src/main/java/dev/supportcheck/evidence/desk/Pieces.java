package dev.supportcheck.evidence.desk;

import dev.supportcheck.document.Located;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Parts a value that may hold several. */
final class Pieces {

  private Pieces() {}

  /**
   * The values that {@code value} lists, each with its place in {@code text}, the text of the file:
   * of boxes to tick those that are ticked.
   */
  static List<Located> of(Located value, String text) {
    String words = value.span().in(text);
    List<Located> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || isSeparator(words, i)) {
        Span place = trimmed(words, afterBox(words, start, i), i);
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

  /** Where a piece begins after a box that is ticked; its end where the box is not. */
  private static int afterBox(String words, int start, int end) {
    int box = start;
    while (box < end && " \t-*+".indexOf(words.charAt(box)) >= 0) {
      box++;
    }
    if (box + 2 >= end || words.charAt(box) != '[' || words.charAt(box + 2) != ']') {
      return start;
    }
    return words.charAt(box + 1) == ' ' ? end : box + 3;
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
