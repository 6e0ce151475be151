package dev.supportcheck.report;

/** Text within XML, HTML and Markdown. */
final class Markup {

  private Markup() {}

  /**
   * The text as it stands between tags or within quotes. Characters that XML cannot carry become
   * U+FFFD, and so do those that would turn around or hide what stands after them; line ends and
   * tabs keep their places in attributes, too.
   */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        case '\n', '\r', '\t' -> escaped.append("&#").append(c).append(';');
        default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
      }
      i += Character.charCount(c);
    }
    return escaped.toString();
  }

  /** The text on one line of Markdown, none of it read as markup, mention or address. */
  static String markdown(String text) {
    String line = Terminal.safe(Wording.oneLine(text));
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static boolean isAllowed(int c) {
    boolean turns =
        c == 0x061C
            || (c >= 0x200E && c <= 0x200F)
            || (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2069);
    return c >= 0x20
        && !(c >= 0x7F && c < 0xA0)
        && !(c >= 0xD800 && c <= 0xDFFF)
        && (c & 0xFFFE) != 0xFFFE
        && !turns;
  }
}
