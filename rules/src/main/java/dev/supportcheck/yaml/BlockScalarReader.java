package dev.supportcheck.yaml;

/** Reads literal and folded scalars: undoes indentation, folding and chomping. */
final class BlockScalarReader {

  private final String text;
  private final boolean folded;
  private final int parentIndent;
  private final int headerEnd;
  private final int contentStart;
  private int explicit;
  private char chomping = ' ';
  private int at;
  private int lastContent;

  BlockScalarReader(String text, int start, boolean folded, int parentIndent) {
    this.text = text;
    this.folded = folded;
    this.parentIndent = Math.max(parentIndent, -1);
    int header = start + 1;
    while (header < text.length() && "+-123456789".indexOf(text.charAt(header)) >= 0) {
      if (Character.isDigit(text.charAt(header))) {
        explicit = text.charAt(header) - '0';
      } else {
        chomping = text.charAt(header);
      }
      header++;
    }
    this.headerEnd = Math.min(header, text.length());
    int line = headerEnd;
    while (line < text.length() && !isBreak(text.charAt(line))) {
      line++;
    }
    this.contentStart = line < text.length() ? afterBreak(text, line) : line;
  }

  /** After the indicators of the header. */
  int headerEnd() {
    return headerEnd;
  }

  /** The start of the line after the header. */
  int contentStart() {
    return contentStart;
  }

  /** After the last character that is no line end. */
  int lastContent() {
    return lastContent;
  }

  /** The value, which the parser read as {@code expected}. */
  Units read(String expected) {
    int minimum = Math.max(1, parentIndent + 1);
    Units units = readAt(explicit == 0 ? Math.max(minimum, detected()) : minimum + explicit - 1);
    // The collection around it may begin with an anchor or a tag, whose column says nothing.
    for (int indent = 1; indent <= 80 && !units.matches(expected); indent++) {
      units = readAt(indent);
    }
    return units;
  }

  private int detected() {
    int most = 0;
    int line = contentStart;
    while (line < text.length()) {
      int first = line;
      while (first < text.length() && text.charAt(first) == ' ') {
        first++;
      }
      most = Math.max(most, first - line);
      if (first == text.length() || !isBreak(text.charAt(first))) {
        break;
      }
      line = afterBreak(text, first);
    }
    return most;
  }

  private Units readAt(int indent) {
    Units units = new Units(contentStart);
    at = contentStart;
    lastContent = 0;
    int breaksFrom = at;
    int column = skipBreaks(indent);
    int lineBreak = -1;
    while (column == indent && at < text.length()) {
      addBreaks(units, breaksFrom);
      boolean leadingNonSpace = text.charAt(at) != ' ' && text.charAt(at) != '\t';
      while (at < text.length() && !isBreak(text.charAt(at))) {
        units.add(text.charAt(at), at, at + 1);
        at++;
      }
      lastContent = at;
      lineBreak = at;
      at = at < text.length() ? afterBreak(text, at) : at;
      breaksFrom = at;
      column = skipBreaks(indent);
      if (column != indent || at >= text.length()) {
        break;
      }
      char next = text.charAt(at);
      boolean folds =
          folded
              && normalized(text.charAt(lineBreak)) == '\n'
              && leadingNonSpace
              && next != ' '
              && next != '\t';
      if (!folds) {
        units.add(normalized(text.charAt(lineBreak)), lineBreak, afterBreak(text, lineBreak));
      } else if (!hasBreak(breaksFrom)) {
        units.add(' ', lineBreak, afterBreak(text, lineBreak));
      }
      lineBreak = -1;
    }
    if (chomping != '-' && lineBreak >= 0 && lineBreak < text.length()) {
      units.add(normalized(text.charAt(lineBreak)), lineBreak, afterBreak(text, lineBreak));
    }
    if (chomping == '+') {
      addBreaks(units, breaksFrom);
    }
    return units;
  }

  /** Goes over blank lines and the indentation of the next one; gives the column reached. */
  private int skipBreaks(int indent) {
    while (true) {
      int column = 0;
      while (column < indent && at < text.length() && text.charAt(at) == ' ') {
        at++;
        column++;
      }
      if (at == text.length() || !isBreak(text.charAt(at))) {
        return column;
      }
      at = afterBreak(text, at);
    }
  }

  private boolean hasBreak(int from) {
    for (int i = from; i < at; i++) {
      if (isBreak(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void addBreaks(Units units, int from) {
    int i = from;
    while (i < at) {
      if (isBreak(text.charAt(i))) {
        int end = afterBreak(text, i);
        units.add(normalized(text.charAt(i)), i, end);
        i = end;
      } else {
        i++;
      }
    }
  }

  /** Whether YAML ends a line here. */
  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** The offset after the line end at {@code at}. */
  static int afterBreak(String text, int at) {
    return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n'
        ? at + 2
        : at + 1;
  }

  /** What a line end is in a value. */
  static char normalized(char lineBreak) {
    return lineBreak == '\r' || lineBreak == '\u0085' ? '\n' : lineBreak;
  }
}
