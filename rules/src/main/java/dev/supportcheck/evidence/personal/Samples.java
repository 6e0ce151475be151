package dev.supportcheck.evidence.personal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What stands for nobody: the people, streets, numbers and addresses of documentation, the
 * addresses of roles. They stand in {@code samples.txt}, by group.
 */
final class Samples {

  private static final Map<String, Set<String>> GROUPS = load();

  private Samples() {}

  /** Whether a group has {@code text}, whatever its case. */
  static boolean has(String group, String text) {
    return GROUPS.getOrDefault(group, Set.of()).contains(text.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code text}, in lower case, holds a phrase of a group. */
  static boolean isPartOf(String group, String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    return GROUPS.getOrDefault(group, Set.of()).stream().anyMatch(folded::contains);
  }

  /** Whether {@code text} is blotted out: one sign again and again, or stars and crosses in it. */
  static boolean isBlotted(String text) {
    int real = 0;
    int run = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = i > 0 && text.charAt(i - 1) == c ? run + 1 : 1;
      if (c == '*' || c == '…' || c == '█' || (run >= 3 && (c == 'x' || c == 'X' || c == '.'))) {
        return true;
      }
      real += Character.isLetterOrDigit(c) && c != 'x' && c != 'X' ? 1 : 0;
    }
    return real == 0
        || (text.indexOf('<') >= 0 && text.indexOf('>') >= 0)
        || text.contains("{{")
        || text.contains("${");
  }

  private static Map<String, Set<String>> load() {
    String text;
    try (InputStream in = Samples.class.getResourceAsStream("samples.txt")) {
      text =
          new String(
              Objects.requireNonNull(in, "samples.txt").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("samples.txt is in this jar", e);
    }
    Map<String, Set<String>> groups = new HashMap<>();
    Set<String> group = new HashSet<>();
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        group = groups.computeIfAbsent(line.substring(1, line.length() - 1), n -> new HashSet<>());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        group.add(line.toLowerCase(Locale.ROOT));
      }
    }
    return groups;
  }
}
