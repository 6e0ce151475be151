package dev.supportcheck.evidence.artifact;

/** Reads a text from left to right: the small steps that recognisers share. */
final class Scan {

  /** Which characters of ASCII can stand in an identifier. */
  private static final boolean[] IDENTIFIER = new boolean[128];

  static {
    for (char c = 0; c < IDENTIFIER.length; c++) {
      IDENTIFIER[c] = isLetter(c) || isDigit(c) || c == '_' || c == '$';
    }
  }

  private Scan() {}

  /** The first offset from {@code at} that is no blank or tab; at most {@code end}. */
  static int blanks(String text, int at, int end) {
    int to = at;
    while (to < end && (text.charAt(to) == ' ' || text.charAt(to) == '\t')) {
      to++;
    }
    return to;
  }

  /** The end of the digits at {@code at}. */
  static int digits(String text, int at, int end) {
    int to = at;
    while (to < end && isDigit(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /** The end of the identifier at {@code at}: ASCII letters, digits, {@code _} and {@code $}. */
  static int identifier(String text, int at, int end) {
    int to = at;
    while (to < end && isIdentifierPart(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /** The start of the identifier that ends at {@code at}, not before {@code limit}. */
  static int identifierStart(String text, int at, int limit) {
    int from = at;
    while (from > limit && isIdentifierPart(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /**
   * The end of identifiers joined by {@code .}, {@code ->}, {@code ::} or {@code \} at {@code at};
   * {@code at} itself where there is none.
   */
  static int path(String text, int at, int end) {
    int to = identifier(text, at, end);
    while (to > at && to < end) {
      int joint = joint(text, to, end);
      int next = joint == to ? to : identifier(text, joint, end);
      if (next == joint || next == to) {
        return to;
      }
      to = next;
    }
    return to;
  }

  private static int joint(String text, int at, int end) {
    char c = text.charAt(at);
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    if (c == '.' || c == '\\') {
      return at + 1;
    }
    return (c == '-' && next == '>') || (c == ':' && next == ':') || (c == '?' && next == '.')
        ? at + 2
        : at;
  }

  /**
   * The offset after the quotation mark that closes the one at {@code at}; −1 where none does
   * before {@code end}.
   */
  static int quoted(String text, int at, int end) {
    char close = closing(text.charAt(at));
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == close) {
        return i + 1;
      }
    }
    return -1;
  }

  private static char closing(char open) {
    return open == '\u201C' ? '\u201D' : open;
  }

  /** Whether {@code c} opens a string in code or data. */
  static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '\u201C' || c == '\u201D';
  }

  /** Whether {@code c} is a digit of ASCII. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether {@code c} is a letter of ASCII. */
  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether {@code c} is a capital letter of ASCII. */
  static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Whether {@code c} is a small letter of ASCII. */
  static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Whether {@code c} can stand in an identifier. */
  static boolean isIdentifierPart(char c) {
    return c < IDENTIFIER.length && IDENTIFIER[c];
  }

  /** Whether {@code word} stands at {@code at}, and no longer word does. */
  static boolean isWord(String text, int at, int end, String word) {
    int to = at + word.length();
    return to <= end
        && startsWith(text, at, end, word)
        && (to == end || !isIdentifierPart(text.charAt(to)));
  }

  /** Whether {@code prefix} stands at {@code at}. */
  static boolean startsWith(String text, int at, int end, String prefix) {
    return at + prefix.length() <= end
        && text.charAt(at) == prefix.charAt(0)
        && text.startsWith(prefix, at);
  }

  /** Where {@code c} first stands from {@code at}; −1 where it does not before {@code end}. */
  static int find(String text, int at, int end, char c) {
    for (int i = at; i < end; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Where {@code part} first stands from {@code at}; −1 where it does not before {@code end}. */
  static int find(String text, int at, int end, String part) {
    char first = part.charAt(0);
    int last = end - part.length();
    for (int i = at; i <= last; i++) {
      if (text.charAt(i) == first && text.startsWith(part, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the identifier at {@code at} is one of {@code words}, in any letter case. */
  static boolean isOneOf(String text, int at, int end, WordSet words) {
    return words.contains(text, at, identifier(text, at, end));
  }

  /**
   * How many words of a sentence stand in a range: letters only, without a capital after a small
   * letter, with at most marks of punctuation around them; two for each character of a script
   * without spaces.
   */
  static int plainWords(String text, int from, int end) {
    return plainWords(text, from, end, Integer.MAX_VALUE);
  }

  /** The same, counted up to {@code enough}. */
  static int plainWords(String text, int from, int end, int enough) {
    int words = 0;
    int at = from;
    while (at < end && words < enough) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int to = at;
      while (to < end && !isSpace(text.charAt(to))) {
        to++;
      }
      words += plainWord(text, at, to);
      at = to;
    }
    return words;
  }

  private static int plainWord(String text, int start, int stop) {
    int from = start;
    int end = stop;
    while (from < end && isMark(text.charAt(from), "(\"'\u201C\u00AB*_")) {
      from++;
    }
    while (end > from && isMark(text.charAt(end - 1), ".,:;!?)\"'\u201D\u00BB*_")) {
      end--;
    }
    int wide = 0;
    boolean plain = end > from;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x2E80 && Character.isLetter(c)) {
        wide++;
      } else if (plain && !isSmall(c)) {
        plain = isPlain(text, i, from);
      }
    }
    return wide > 0 ? wide * 2 : plain ? 1 : 0;
  }

  /** Whether the character at {@code at} can stand in a plain word that begins at {@code from}. */
  private static boolean isPlain(String text, int at, int from) {
    char c = text.charAt(at);
    boolean camel =
        at > from && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(at - 1));
    return !camel && (Character.isLetter(c) || c == '\'' || c == '\u2019' || c == '-');
  }

  private static boolean isMark(char c, String marks) {
    return !isLetter(c) && marks.indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u3000';
  }
}
