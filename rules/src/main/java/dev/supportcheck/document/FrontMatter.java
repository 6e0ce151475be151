package dev.supportcheck.document;

import dev.supportcheck.source.Span;

/**
 * The YAML block at the start of a Markdown file.
 *
 * @param yaml the YAML between the two lines of dashes
 * @param body the text after it
 */
record FrontMatter(Span yaml, Span body) {

  /** The front matter of a text; where there is none, or it never ends, all of it is body. */
  static FrontMatter of(String text) {
    int open = afterFence(text, 0, "---");
    if (open < 0) {
      return new FrontMatter(new Span(0, 0), new Span(0, text.length()));
    }
    int line = open;
    while (line < text.length()) {
      int end = Math.max(afterFence(text, line, "---"), afterFence(text, line, "..."));
      if (end >= 0) {
        return new FrontMatter(new Span(open, line), new Span(end, text.length()));
      }
      line = nextLine(text, line);
    }
    return new FrontMatter(new Span(0, 0), new Span(0, text.length()));
  }

  /** Whether there is any. */
  boolean isPresent() {
    return body.start() > 0;
  }

  /** The start of the line after one that holds nothing but {@code fence}; −1 for another line. */
  private static int afterFence(String text, int line, String fence) {
    if (!text.startsWith(fence, line)) {
      return -1;
    }
    int at = line + fence.length();
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    boolean ends = at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    return ends ? nextLine(text, at) : -1;
  }

  private static int nextLine(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    if (at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n') {
      return at + 2;
    }
    return Math.min(at + 1, text.length());
  }
}
