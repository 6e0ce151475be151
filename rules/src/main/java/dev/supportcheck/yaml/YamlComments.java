package dev.supportcheck.yaml;

import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds comments: a {@code #} that stands in no scalar. */
final class YamlComments {

  private final String text;
  private final int base;
  private final List<Span> scalars = new ArrayList<>();

  YamlComments(String text, int base) {
    this.text = text;
    this.base = base;
  }

  /** Notes that a scalar's content goes from {@code start} to {@code end}. */
  void scalar(int start, int end) {
    scalars.add(new Span(start, Math.max(start, end)));
  }

  /**
   * The comments; after {@code parsed}, where the parser gave up, only those that have a line of
   * their own.
   */
  List<Span> spans(int parsed) {
    List<Span> comments = new ArrayList<>();
    int next = 0;
    boolean lineStart = true;
    for (int i = 0; i < text.length(); i++) {
      while (next < scalars.size()
          && scalars.get(next).end() <= i
          && scalars.get(next).start() < i) {
        next++;
      }
      while (next < scalars.size()
          && scalars.get(next).isEmpty()
          && scalars.get(next).start() <= i) {
        next++;
      }
      if (next < scalars.size() && scalars.get(next).contains(i)) {
        i = scalars.get(next).end() - 1;
        lineStart = text.charAt(i) == '\n' || text.charAt(i) == '\r';
        continue;
      }
      char c = text.charAt(i);
      if (c == '#' && (lineStart || (i < parsed && i > 0 && separates(text.charAt(i - 1))))) {
        int end = i;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
          end++;
        }
        comments.add(new Span(base + i, base + end));
        i = end - 1;
      } else {
        lineStart = c == '\n' || c == '\r' || (lineStart && (c == ' ' || c == '\t'));
      }
    }
    return comments;
  }

  private static boolean separates(char c) {
    return c == ' ' || c == '\t' || c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
  }
}
