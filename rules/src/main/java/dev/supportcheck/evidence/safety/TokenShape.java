package dev.supportcheck.evidence.safety;

import java.util.ArrayList;
import java.util.List;

/**
 * The shape of a credential that is known by its looks: literal texts and runs of an alphabet, in
 * turn. Matching never goes back, so it costs no more than the length of what it looks at.
 *
 * @param kind the kind of credential
 * @param parts the parts in order
 * @param second the second character of all credentials of this shape; 0 where they differ
 */
record TokenShape(String kind, List<Part> parts, char second) {

  TokenShape {
    parts = List.copyOf(parts);
  }

  private static char second(Part first) {
    return first instanceof Literal literal && literal.text().length() > 1
        ? literal.text().charAt(1)
        : 0;
  }

  /** Whether a credential of this shape can have {@code c} for its second character. */
  boolean mayGoOn(char c) {
    return second == c || second == 0;
  }

  /** A part of a shape. */
  sealed interface Part {}

  /** A text that stands there to the letter. */
  record Literal(String text) implements Part {}

  /** So many characters of an alphabet, as many as there are. */
  record Run(CharClass charClass, int least, int most) implements Part {}

  /**
   * Reads {@code ghp_{a:36..255}}: literals, and runs of a class, with their exact length or its
   * limits.
   */
  static TokenShape parse(String kind, String pattern) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < pattern.length()) {
      int open = pattern.indexOf('{', at);
      if (open != at) {
        parts.add(new Literal(pattern.substring(at, open < 0 ? pattern.length() : open)));
        at = open < 0 ? pattern.length() : open;
      } else {
        int close = pattern.indexOf('}', open);
        String limits = pattern.substring(open + 3, close);
        int dots = limits.indexOf("..");
        int least = Integer.parseInt(dots < 0 ? limits : limits.substring(0, dots));
        String most = dots < 0 ? limits : limits.substring(dots + 2);
        CharClass charClass = CharClass.of(pattern.charAt(open + 1));
        parts.add(
            new Run(charClass, least, most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most)));
        at = close + 1;
      }
    }
    return new TokenShape(kind, parts, second(parts.get(0)));
  }

  /** Whether a credential of this shape can begin with {@code c}. */
  boolean startsWith(char c) {
    return parts.get(0) instanceof Literal literal
        ? literal.text().charAt(0) == c
        : ((Run) parts.get(0)).charClass().has(c);
  }

  /** The number of characters by which every credential of this shape begins alike. */
  int prefixLength() {
    return parts.get(0) instanceof Literal literal ? literal.text().length() : 0;
  }

  /** The number of characters that a credential of this shape has at least. */
  int leastLength() {
    return parts.stream()
        .mapToInt(
            part ->
                part instanceof Literal literal ? literal.text().length() : ((Run) part).least())
        .sum();
  }

  /** Whether the end of this shape is open, so that a longer value is one of its kind too. */
  boolean isOpen() {
    return parts.get(parts.size() - 1) instanceof Run run && run.most() == Integer.MAX_VALUE;
  }

  /** The alphabet at the end; null where the shape ends with a literal. */
  @org.jspecify.annotations.Nullable
  CharClass lastClass() {
    return parts.get(parts.size() - 1) instanceof Run run ? run.charClass() : null;
  }

  /** Where a credential of this shape that starts at {@code start} ends; −1 where there is none. */
  int match(Runs runs, int start) {
    String text = runs.text();
    int at = start;
    for (Part part : parts) {
      if (part instanceof Literal literal) {
        if (!text.startsWith(literal.text(), at)) {
          return -1;
        }
        at += literal.text().length();
      } else {
        Run run = (Run) part;
        int length = runs.end(run.charClass(), at) - at;
        if (length < run.least()) {
          return -1;
        }
        at += Math.min(length, run.most());
      }
    }
    CharClass last = lastClass();
    return last != null && at < text.length() && last.has(text.charAt(at)) ? -1 : at;
  }
}
