package dev.supportcheck.document;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A tag of HTML.
 *
 * @param name in lower case; empty for what is no tag
 * @param attributes by name, in lower case
 */
record HtmlTag(String name, boolean closing, Map<String, String> attributes) {

  HtmlTag {
    attributes = Map.copyOf(attributes);
  }

  /** The value of an attribute, or empty. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** The tag that {@code literal}, from its {@code <} to its {@code >}, is. */
  static HtmlTag of(String literal) {
    int at = 1;
    boolean closing = literal.startsWith("</");
    at += closing ? 1 : 0;
    int start = at;
    while (at < literal.length() && Character.isLetterOrDigit(literal.charAt(at))) {
      at++;
    }
    String name = literal.substring(Math.min(start, literal.length()), at).toLowerCase(Locale.ROOT);
    Map<String, String> attributes = new TreeMap<>();
    while (!name.isEmpty() && at < literal.length()) {
      at = attribute(literal, at, attributes);
    }
    return new HtmlTag(name, closing, attributes);
  }

  private static int attribute(String literal, int from, Map<String, String> attributes) {
    int at = from;
    while (at < literal.length() && !isName(literal.charAt(at))) {
      at++;
    }
    int start = at;
    while (at < literal.length() && isName(literal.charAt(at))) {
      at++;
    }
    String name = literal.substring(start, at).toLowerCase(Locale.ROOT);
    int value = skipSpace(literal, at);
    if (value >= literal.length() || literal.charAt(value) != '=') {
      return at;
    }
    value = skipSpace(literal, value + 1);
    char quote = value < literal.length() ? literal.charAt(value) : ' ';
    boolean quoted = quote == '"' || quote == '\'';
    int end = quoted ? literal.indexOf(quote, value + 1) : value;
    if (!quoted) {
      while (end < literal.length()
          && literal.charAt(end) != '>'
          && !Character.isWhitespace(literal.charAt(end))) {
        end++;
      }
    }
    end = end < 0 ? literal.length() : end;
    attributes.putIfAbsent(
        name,
        literal.substring(Math.min(quoted ? value + 1 : value, end), end).replace("&amp;", "&"));
    return Math.min(literal.length(), Math.max(at, quoted ? end + 1 : end));
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
  }

  private static int skipSpace(String literal, int from) {
    int at = from;
    while (at < literal.length() && Character.isWhitespace(literal.charAt(at))) {
      at++;
    }
    return at;
  }
}
