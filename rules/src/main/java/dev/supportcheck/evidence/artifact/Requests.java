package dev.supportcheck.evidence.artifact;

import dev.supportcheck.source.Span;
import org.jspecify.annotations.Nullable;

/** Finds requests in running text: an address with its parameters. */
final class Requests {

  private Requests() {}

  /**
   * The first request on a line of {@code text}: a method and an address of a host, or an address
   * with parameters of something that is called; null for none.
   */
  static @Nullable Span in(String text, Span line, Directions directions) {
    int at = Scan.find(text, line.start(), line.end(), "://");
    while (at >= 0) {
      int start = at;
      while (start > line.start() && Scan.isLetter(text.charAt(start - 1))) {
        start--;
      }
      int end = end(text, at + 3, line.end());
      if (isHttp(text, start, at) && !isTarget(text, start, line.start())) {
        boolean method = hasMethod(text, start, line.start());
        if (method
            || (hasParameters(text, at, end) && isCalled(text, start, end, line, directions))) {
          return new Span(start, end);
        }
      }
      at = Scan.find(text, Math.max(end, at + 3), line.end(), "://");
    }
    return null;
  }

  private static boolean isHttp(String text, int start, int end) {
    return text.startsWith("http", start) && end - start <= 5;
  }

  /** Whether an address is the target of a link or an image that has words of its own. */
  private static boolean isTarget(String text, int start, int limit) {
    return start > limit + 1
        && ((text.charAt(start - 1) == '(' && text.charAt(start - 2) == ']')
            || text.charAt(start - 1) == '"');
  }

  private static int end(String text, int from, int limit) {
    int end = from;
    while (end < limit && text.charAt(end) > ' ' && "<>\"`".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > from && ".,;:!?)".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean hasMethod(String text, int start, int limit) {
    int space = start;
    while (space > limit && text.charAt(space - 1) == ' ') {
      space--;
    }
    int word = space;
    while (word > limit && Scan.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return space < start && HttpLines.method(text, word, text.length()) == start;
  }

  private static boolean hasParameters(String text, int from, int end) {
    int question = Scan.find(text, from, end, '?');
    return question > 0 && Scan.find(text, question, end, '=') > 0;
  }

  private static boolean isCalled(
      String text, int start, int end, Span line, Directions directions) {
    String address = text.substring(start, end);
    return address.contains("api") || address.contains("/v1/") || directions.speakOfRequest(line);
  }
}
