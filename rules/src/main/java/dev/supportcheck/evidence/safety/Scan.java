package dev.supportcheck.evidence.safety;

/** Small steps through a text that never leave it. */
final class Scan {

  /** How far a step looks, so that a text of any length costs no more than its length. */
  static final int LONGEST = 4096;

  private Scan() {}

  /** The character at {@code at}; a line end past the text's end. */
  static char at(String text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }

  /** The first offset from {@code at} that is no blank or tab. */
  static int blanks(String text, int at) {
    int next = at;
    while (next < text.length()
        && (text.charAt(next) == ' '
            || text.charAt(next) == '\t'
            || text.charAt(next) == '\u00a0'
            || text.charAt(next) == '\u3000')) {
      next++;
    }
    return next;
  }

  /**
   * The end of the line that {@code at} lies on, before its line end, and not further than {@link
   * #LONGEST}.
   */
  static int lineEnd(String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST);
    int end = at;
    while (end < limit && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /**
   * The start of the next line that holds more than blanks, at most {@code lines} further; −1 where
   * there is none.
   */
  static int nextLine(String text, int at, int lines) {
    int next = at;
    for (int line = 0; line < lines && next < text.length(); line++) {
      next = lineEnd(text, next);
      next +=
          Scan.at(text, next) == '\r' && Scan.at(text, next + 1) == '\n' && next + 1 < text.length()
              ? 2
              : 1;
      int content = blanks(text, next);
      if (content < text.length() && text.charAt(content) != '\n' && text.charAt(content) != '\r') {
        return content;
      }
    }
    return -1;
  }

  /**
   * The end of a word: up to white space or a character of {@code stops}, and not further than
   * {@link #LONGEST}.
   */
  static int word(String text, int at, String stops) {
    int limit = Math.min(text.length(), at + LONGEST);
    int end = at;
    while (end < limit
        && !Character.isWhitespace(text.charAt(end))
        && stops.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** The first place of {@code c} from {@code at}, before {@code limit}; −1 where there is none. */
  static int find(String text, char c, int at, int limit) {
    int end = Math.min(limit, text.length());
    for (int i = at; i < end; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The length of the quotation mark at {@code at}: of a plain one, one behind a backslash, one
   * written as an entity; 0 for none.
   */
  static int quote(String text, int at) {
    char c = at(text, at);
    if (c == '"' || c == '\'' || c == '`' || c == '“' || c == '”' || c == '‘' || c == '’'
        || c == '«' || c == '»') {
      return 1;
    }
    if (c == '\\' && (at(text, at + 1) == '"' || at(text, at + 1) == '\'')) {
      return 2;
    }
    if (c == '\\'
        && at(text, at + 1) == '\\'
        && at(text, at + 2) == '\\'
        && at(text, at + 3) == '"') {
      return 4;
    }
    if (c == '%' && (text.startsWith("%22", at) || text.startsWith("%27", at))) {
      return 3;
    }
    return c != '&'
        ? 0
        : text.startsWith("&quot;", at)
            ? 6
            : text.startsWith("&#34;", at) || text.startsWith("&#39;", at) ? 5 : 0;
  }
}
