package dev.supportcheck.config;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Patterns of paths from the root: {@code *} for any part of a name, {@code **} for any folders,
 * {@code ?} for one character, <code>{a,b}</code> for either, a slash at the end for all within.
 * The same on every system, upper and lower case told apart.
 */
public final class Globs {

  /** No pattern, and no file. */
  public static final Globs NONE = new Globs(List.of());

  private final List<String> globs;
  private final List<Pattern> patterns;

  private Globs(List<String> globs) {
    this.globs = List.copyOf(globs);
    this.patterns = globs.stream().map(Globs::pattern).toList();
  }

  /** These patterns. */
  public static Globs of(List<String> globs) {
    return globs.isEmpty() ? NONE : new Globs(globs);
  }

  /** Whether a path matches one of them. */
  public boolean match(String path) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }

  /** Whether there is no pattern. */
  public boolean isEmpty() {
    return globs.isEmpty();
  }

  private static Pattern pattern(String written) {
    String glob = written.startsWith("./") ? written.substring(2) : written;
    glob = glob.endsWith("/") ? glob + "**" : glob;
    StringBuilder regex = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (c == '*' && i + 1 < glob.length() && glob.charAt(i + 1) == '*') {
        boolean folders = i + 2 < glob.length() && glob.charAt(i + 2) == '/';
        regex.append(folders ? "(?:[^/]++/)*" : ".*");
        i += folders ? 2 : 1;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else if (c == '{') {
        braces++;
        regex.append("(?:");
      } else if (c == '}' && braces > 0) {
        braces--;
        regex.append(')');
      } else if (c == ',' && braces > 0) {
        regex.append('|');
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    regex.append(")".repeat(braces));
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  @Override
  public String toString() {
    return globs.toString();
  }
}
