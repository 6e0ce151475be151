package dev.supportcheck.evidence.safety;

import dev.supportcheck.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands to a name, in whatever way people and programs write such pairs.
 *
 * @param span the value, without quotes
 * @param quoted whether it stands between quotes
 * @param strength how sure it is that this is a value and no sentence
 */
record NamedValue(Span span, boolean quoted, Strength strength) {

  /** What stands between a name and its value in a sentence. */
  private static final String[] VERBS = {
    "is ", "was ", "ist ", "lautet ", "est ", "es ", "è ", "é ", "は", "是"
  };

  /** How sure it is that a value stands there. */
  enum Strength {
    /** The name is followed by words; the first of them may be a value. */
    WEAK,
    /** Nothing else stands on the line, or syntax says so. */
    STRONG
  }

  /** How a name and its value are joined. */
  private enum Joint {
    ASSIGNMENT,
    LIST,
    TABLE,
    ELEMENT,
    OPTION,
    QUERY,
    SENTENCE,
    NEXT_LINE
  }

  /** The value of the name from {@code start} to {@code end}; null where none follows. */
  static @Nullable NamedValue after(String text, int start, int end) {
    int at = end;
    boolean quotedName = false;
    for (int i = 0; i < 4; i++) {
      int quote = Scan.quote(text, at);
      char c = Scan.at(text, at);
      if (quote > 0) {
        quotedName = true;
        at += quote;
      } else if (c == ']'
          || c == '*'
          || (c == '_' && Scan.at(text, at + 1) == '_')
          || (c == ')' && i > 0)) {
        at++;
      } else {
        break;
      }
    }
    char before = Scan.at(text, start - 1);
    int sign = Scan.blanks(text, at);
    char c = Scan.at(text, sign);
    char next = Scan.at(text, sign + 1);
    if ((c == '=' && next == '>')
        || (next == '=' && (c == ':' || c == '?'))
        || (c == '-' && next == '>' && quotedName)) {
      return value(text, sign + 2, Joint.ASSIGNMENT, start);
    }
    if ((c == '=' && next != '=' && next != '~')
        || (c == ':' && next != ':' && before != ':')
        || c == '：'
        || c == '＝') {
      boolean query = c == '=' && (before == '?' || before == '&' || before == ';');
      return value(text, sign + 1, query ? Joint.QUERY : Joint.ASSIGNMENT, start);
    }
    if (text.startsWith("%3D", sign) || text.startsWith("%3A", sign)) {
      return value(text, sign + 3, Joint.QUERY, start);
    }
    if (c == ',' && quotedName) {
      int named = valueKey(text, sign + 1);
      return named >= 0
          ? value(text, named, Joint.ASSIGNMENT, start)
          : Scan.quote(text, Scan.blanks(text, sign + 1)) > 0
              ? value(text, sign + 1, Joint.LIST, start)
              : null;
    }
    if (quotedName && text.startsWith("value", sign) && sign > at) {
      int equals = Scan.blanks(text, sign + 5);
      return Scan.at(text, equals) == '=' ? value(text, equals + 1, Joint.ASSIGNMENT, start) : null;
    }
    if (c == '|' && Surroundings.isTableRow(text, start)) {
      return value(text, sign + 1, Joint.TABLE, start);
    }
    if (c == '>' && Surroundings.isElement(text, start)) {
      return value(text, sign + 1, Joint.ELEMENT, start);
    }
    if (c == '(' && sign == at && Scan.quote(text, sign + 1) > 0) {
      return value(text, sign + 1, Joint.LIST, start);
    }
    if (before == '-' && sign > at && Surroundings.isOption(text, start)) {
      return value(text, sign, Joint.OPTION, start);
    }
    if (c == '\n' || c == '\r') {
      int named = valueKey(text, sign);
      if (named >= 0) {
        return value(text, named, Joint.ASSIGNMENT, start);
      }
      return Surroundings.isHeading(text, start) ? value(text, sign, Joint.NEXT_LINE, start) : null;
    }
    return c == '(' ? inParentheses(text, sign, start) : sentence(text, sign, start);
  }

  private static @Nullable NamedValue inParentheses(String text, int open, int start) {
    NamedValue value = value(text, open + 1, Joint.SENTENCE, start);
    return value != null && Scan.at(text, value.span().end()) == ')' ? value : null;
  }

  private static @Nullable NamedValue sentence(String text, int at, int start) {
    for (String verb : VERBS) {
      if (text.startsWith(verb, at)) {
        int value = at + verb.length();
        return value(text, Scan.at(text, value) == ':' ? value + 1 : value, Joint.SENTENCE, start);
      }
    }
    return null;
  }

  private static @Nullable NamedValue value(String text, int from, Joint joint, int nameStart) {
    int at = Scan.blanks(text, from);
    while (text.startsWith("**", at) && at < text.length()) {
      at = Scan.blanks(text, at + 2);
    }
    if (isLineEnd(text, at) || isBlockHeader(text, at)) {
      return joint == Joint.ASSIGNMENT || joint == Joint.NEXT_LINE
          ? onNextLine(text, at, nameStart)
          : null;
    }
    if ("bBuUrRfFL@$".indexOf(text.charAt(at)) >= 0 && Scan.quote(text, at + 1) > 0) {
      at++;
    }
    int quote = Scan.quote(text, at);
    if (quote > 0) {
      return quoted(text, at, quote);
    }
    return bare(text, at, joint, nameStart);
  }

  private static @Nullable NamedValue quoted(String text, int at, int quote) {
    String mark = text.substring(at, at + quote);
    String closing =
        mark.equals("“") ? "”" : mark.equals("‘") ? "’" : mark.equals("«") ? "»" : mark;
    int start = at + quote;
    while (text.startsWith(mark, start) && start - at < 6) {
      start += quote;
    }
    int limit = Math.min(text.length(), start + Scan.LONGEST);
    for (int i = start; i < limit && !isLineEnd(text, i); i++) {
      if (text.startsWith(closing, i)) {
        return i == start ? null : new NamedValue(new Span(start, i), true, Strength.STRONG);
      }
      if (text.charAt(i) == '\\' && quote == 1) {
        i++;
      }
    }
    int end = Math.min(limit, Scan.word(text, start, ",;"));
    return end <= start ? null : new NamedValue(new Span(start, end), true, Strength.STRONG);
  }

  private static @Nullable NamedValue bare(String text, int at, Joint joint, int nameStart) {
    boolean whole = joint == Joint.ASSIGNMENT && Surroundings.startsLine(text, nameStart);
    String stops =
        switch (joint) {
          case QUERY -> "&;\"'`<>#|)]}";
          case ELEMENT -> "<&";
          case TABLE -> "|`";
          case OPTION -> "\"'`";
          default -> whole ? "\"`" : "\"'`<>,;&|)]}";
        };
    int end = Scan.word(text, at, stops);
    if (whole) {
      end = beforeParameter(text, at, end);
    }
    while (end > at
        && ",;').\\".indexOf(text.charAt(end - 1)) >= 0
        && !(whole && text.charAt(end - 1) == ')' && text.substring(at, end).indexOf('(') >= 0)) {
      end--;
    }
    if (end > at + 2 && text.startsWith("**", end - 2)) {
      end -= 2;
    }
    if (end <= at
        || (joint == Joint.ELEMENT
            && !text.startsWith("</", end)
            && !text.startsWith("&lt;/", end))) {
      return null;
    }
    int rest = Scan.blanks(text, end);
    boolean alone =
        joint == Joint.QUERY
            || joint == Joint.OPTION
            || rest == end
            || isLineEnd(text, rest)
            || !Character.isLetterOrDigit(Scan.at(text, rest));
    if (joint == Joint.SENTENCE) {
      return new NamedValue(new Span(at, end), false, Strength.WEAK);
    }
    return new NamedValue(new Span(at, end), false, alone ? Strength.STRONG : Strength.WEAK);
  }

  /** A form's body in one line: the value ends where the next pair begins. */
  private static int beforeParameter(String text, int at, int end) {
    for (int i = at; i < end; i++) {
      if (text.charAt(i) == '&' || text.charAt(i) == ';') {
        int name = i + 1;
        while (name < end
            && (Character.isLetterOrDigit(text.charAt(name))
                || text.charAt(name) == '_'
                || text.charAt(name) == '-')) {
          name++;
        }
        if (name > i + 1 && name < end && text.charAt(name) == '=') {
          return i;
        }
      }
    }
    return end;
  }

  /**
   * The value below a heading, a label or the header of a block scalar: a single word on the next
   * line that says something.
   */
  private static @Nullable NamedValue onNextLine(String text, int at, int nameStart) {
    int line = Scan.nextLine(text, at, 3);
    if (line >= 0 && (text.startsWith("```", line) || text.startsWith("~~~", line))) {
      line = Scan.nextLine(text, line, 1);
    }
    if (line < 0 || ("#-*>|+".indexOf(text.charAt(line)) >= 0 && Scan.at(text, line + 1) == ' ')) {
      return null;
    }
    int start = line + Scan.quote(text, line);
    int end = Scan.word(text, start, "\"'`");
    int rest = Scan.blanks(text, end + Scan.quote(text, end));
    boolean single =
        end - start >= 8
            && isLineEnd(text, rest)
            && text.charAt(end - 1) != ':'
            && text.substring(start, end).indexOf("://") < 0;
    return single
            && (Surroundings.isHeading(text, nameStart) || Surroundings.startsLine(text, nameStart))
        ? new NamedValue(new Span(start, end), start > line, Strength.WEAK)
        : null;
  }

  private static boolean isBlockHeader(String text, int at) {
    char c = text.charAt(at);
    return (c == '|' || c == '>') && isLineEnd(text, Scan.blanks(text, Scan.word(text, at, "")));
  }

  private static boolean isLineEnd(String text, int at) {
    char c = Scan.at(text, at);
    return c == '\n' || c == '\r';
  }

  /**
   * {@code "value":} behind the name of a variable: {@code {"name": "X", "value": "y"}}, also on
   * the next line.
   */
  private static int valueKey(String text, int from) {
    int at = from;
    while (at < text.length()
        && at - from < 60
        && (Character.isWhitespace(text.charAt(at))
            || text.charAt(at) == ','
            || Scan.quote(text, at) > 0)) {
      at++;
    }
    if (!text.startsWith("value", at) && !text.startsWith("Value", at)) {
      return -1;
    }
    int sign = Scan.blanks(text, at + 5 + Scan.quote(text, at + 5));
    return Scan.at(text, sign) == ':' || Scan.at(text, sign) == '=' ? sign + 1 : -1;
  }
}
