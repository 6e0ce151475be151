package dev.supportcheck.config;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern for paths relative to the root, the same on every platform: parts are separated by
 * {@code /}, letter case counts, and names that begin with a dot are like any other.
 *
 * <ul>
 *   <li>{@code *} stands for any characters of a name, {@code ?} for one
 *   <li>{@code **} stands for any characters, {@code /} too; <code>**&#47;</code> at the start of a
 *       part for any folders, or none
 *   <li>{@code [a-z]} stands for one of these characters, {@code [!a-z]} for any other
 *   <li>{@code {md,yml}} stands for one of these alternatives
 *   <li>a backslash takes its meaning from the character after it
 *   <li>a pattern that ends with {@code /} means all below that folder; one without {@code /} means
 *       paths at the root
 * </ul>
 *
 * Matching takes time in proportion to the path's length times the pattern's. Immutable.
 */
public final class Glob {

  private static final int MOST_ALTERNATIVES = 256;

  private final String pattern;
  private final List<List<Token>> alternatives;

  private Glob(String pattern, List<List<Token>> alternatives) {
    this.pattern = pattern;
    this.alternatives = alternatives;
  }

  /**
   * The glob of this pattern.
   *
   * @throws IllegalArgumentException when a bracket is not closed, or the pattern is blank or has
   *     too many alternatives
   */
  public static Glob of(String pattern) {
    String trimmed =
        pattern.startsWith("./")
            ? pattern.substring(2)
            : pattern.startsWith("/") ? pattern.substring(1) : pattern;
    if (trimmed.isBlank()) {
      throw new IllegalArgumentException("the pattern is empty");
    }
    List<List<Token>> alternatives = new ArrayList<>();
    for (String alternative : expand(trimmed.endsWith("/") ? trimmed + "**" : trimmed)) {
      alternatives.add(tokens(alternative));
    }
    return new Glob(pattern, alternatives);
  }

  /** Whether a path, with {@code /} between its parts, is meant. */
  public boolean matches(String path) {
    for (List<Token> tokens : alternatives) {
      if (matches(tokens, path)) {
        return true;
      }
    }
    return false;
  }

  /** The pattern as written. */
  @Override
  public String toString() {
    return pattern;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Glob glob && glob.pattern.equals(pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }

  /** The patterns without braces that a pattern stands for. */
  private static List<String> expand(String pattern) {
    int open = unescaped(pattern, '{', 0);
    if (open < 0) {
      return List.of(pattern);
    }
    List<String> parts = new ArrayList<>();
    int depth = 1;
    int from = open + 1;
    int at = from;
    for (; at < pattern.length() && depth > 0; at++) {
      char c = pattern.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      }
      if ((c == ',' && depth == 1) || (c == '}' && depth == 0)) {
        parts.add(pattern.substring(from, at));
        from = at + 1;
      }
    }
    if (depth > 0) {
      throw new IllegalArgumentException("the brace { is not closed");
    }
    List<String> all = new ArrayList<>();
    for (String part : parts) {
      all.addAll(expand(pattern.substring(0, open) + part + pattern.substring(at)));
      if (all.size() > MOST_ALTERNATIVES) {
        throw new IllegalArgumentException(
            "it has more than " + MOST_ALTERNATIVES + " alternatives");
      }
    }
    return all;
  }

  private static int unescaped(String pattern, char wanted, int from) {
    for (int i = from; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '\\') {
        i++;
      } else if (pattern.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static List<Token> tokens(String pattern) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\' && i + 1 < pattern.length()) {
        tokens.add(new Token(Type.CHARACTER, pattern.substring(++i, i + 1)));
      } else if (c == '*' && pattern.startsWith("**", i)) {
        boolean folders =
            (i == 0 || pattern.charAt(i - 1) == '/') && pattern.startsWith("/", i + 2);
        tokens.add(new Token(folders ? Type.FOLDERS : Type.ANYTHING, ""));
        i += folders ? 2 : 1;
      } else if (c == '*') {
        tokens.add(new Token(Type.NAME, ""));
      } else if (c == '?') {
        tokens.add(new Token(Type.ONE, ""));
      } else if (c == '[') {
        int close = pattern.indexOf(']', i + 2);
        if (close < 0) {
          throw new IllegalArgumentException("the bracket [ is not closed");
        }
        tokens.add(new Token(Type.CLASS, pattern.substring(i + 1, close)));
        i = close;
      } else {
        tokens.add(new Token(Type.CHARACTER, String.valueOf(c)));
      }
    }
    return tokens;
  }

  /**
   * Follows all ways through the tokens at once: {@code within} marks those inside a folder that
   * {@code **} stands for.
   */
  private static boolean matches(List<Token> tokens, String path) {
    boolean[] at = new boolean[tokens.size() + 1];
    boolean[] within = new boolean[tokens.size() + 1];
    enter(tokens, at, 0);
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean[] next = new boolean[at.length];
      boolean[] nextWithin = new boolean[at.length];
      for (int t = 0; t < tokens.size(); t++) {
        if (!at[t] && !within[t]) {
          continue;
        }
        Token token = tokens.get(t);
        if (token.type == Type.FOLDERS) {
          if (c == '/') {
            enter(tokens, next, t);
          } else {
            nextWithin[t] = true;
          }
        } else if (token.takes(c)) {
          enter(tokens, next, token.repeats() ? t : t + 1);
        }
      }
      at = next;
      within = nextWithin;
    }
    return at[tokens.size()];
  }

  /** Marks a token, and those after it that may stand for nothing. */
  private static void enter(List<Token> tokens, boolean[] at, int token) {
    int t = token;
    at[t] = true;
    while (t < tokens.size() && (tokens.get(t).repeats() || tokens.get(t).type == Type.FOLDERS)) {
      at[++t] = true;
    }
  }

  private enum Type {
    CHARACTER,
    ONE,
    CLASS,
    NAME,
    ANYTHING,
    FOLDERS
  }

  private record Token(Type type, String text) {

    boolean repeats() {
      return type == Type.NAME || type == Type.ANYTHING;
    }

    boolean takes(char c) {
      return switch (type) {
        case CHARACTER -> text.charAt(0) == c;
        case ONE, NAME -> c != '/';
        case ANYTHING -> true;
        case CLASS -> c != '/' && inClass(c);
        case FOLDERS -> false;
      };
    }

    private boolean inClass(char c) {
      boolean negated = text.startsWith("!") || text.startsWith("^");
      for (int i = negated ? 1 : 0; i < text.length(); i++) {
        boolean range = i + 2 < text.length() && text.charAt(i + 1) == '-';
        char last = range ? text.charAt(i + 2) : text.charAt(i);
        if (text.charAt(i) <= c && c <= last) {
          return !negated;
        }
        i += range ? 2 : 0;
      }
      return negated;
    }
  }
}
