package dev.supportcheck.evidence.safety;

/** What stands before a name on its line, and what that makes of it. */
final class Surroundings {

  private Surroundings() {}

  /**
   * Whether only indentation, list markers, emphasis and {@code export} stand before a name on its
   * line.
   */
  static boolean startsLine(String text, int start) {
    int at = start - 1;
    int steps = 0;
    while (at >= 0 && text.charAt(at) != '\n' && text.charAt(at) != '\r' && steps++ < 80) {
      char c = text.charAt(at);
      if (!(c == ' '
          || c == '\t'
          || c == '-'
          || c == '*'
          || c == '>'
          || c == '+'
          || c == '_'
          || c == '#'
          || c == '"'
          || c == '\''
          || c == '$'
          || Character.isLetter(c))) {
        return false;
      }
      at--;
    }
    return steps < 80;
  }

  /** Whether a name stands on a line that a heading or emphasis begins. */
  static boolean isHeading(String text, int start) {
    int at = start - 1;
    int steps = 0;
    while (at >= 0 && text.charAt(at) != '\n' && text.charAt(at) != '\r' && steps++ < 80) {
      at--;
    }
    char first = Scan.at(text, Scan.blanks(text, at + 1));
    return first == '#' || first == '*';
  }

  /** Whether a name stands in a row of a table. */
  static boolean isTableRow(String text, int start) {
    int at = start - 1;
    while (at >= 0 && start - at < 80 && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      if (text.charAt(at) == '|') {
        return true;
      }
      at--;
    }
    return at < 0 || start - at < 80;
  }

  /** Whether a name is that of an opening element. */
  static boolean isElement(String text, int start) {
    int at = start - 1;
    while (at >= 0
        && start - at < 40
        && (Character.isLetterOrDigit(text.charAt(at))
            || text.charAt(at) == ':'
            || text.charAt(at) == '-')) {
      at--;
    }
    return Scan.at(text, at) == '<' || text.startsWith("&lt;", Math.max(0, at - 3));
  }

  /** Whether a name is that of a command's option. */
  static boolean isOption(String text, int start) {
    return start == 1
        || Scan.at(text, start - 2) == '-'
        || Character.isWhitespace(Scan.at(text, start - 2));
  }
}
