package dev.supportcheck.evidence.desk;

import dev.supportcheck.profile.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** What people write into a field that they have no value for; the words stand in answers.txt. */
final class Phrasing {

  private static final int LONGEST = 60;

  private static final Set<String> NOTHING = new HashSet<>();
  private static final Set<String> DECLINED = new HashSet<>();

  static {
    load();
  }

  private Phrasing() {}

  private static void load() {
    String text;
    try (InputStream in = Phrasing.class.getResourceAsStream("answers.txt")) {
      text =
          new String(
              Objects.requireNonNull(in, "answers.txt").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("answers.txt is in this jar", e);
    }
    Set<String> group = NOTHING;
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        group = line.equals("[nothing]") ? NOTHING : DECLINED;
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        group.add(Spelling.fold(line));
      }
    }
  }

  /** Whether a value stands for none: marks only, a row of one letter, a word to be replaced. */
  static boolean isNothing(String value) {
    if (value.length() > LONGEST) {
      return false;
    }
    String folded = Spelling.fold(value);
    return folded.isEmpty()
        || NOTHING.contains(folded)
        || (folded.length() >= 2
            && folded.chars().allMatch(c -> c == folded.charAt(0))
            && "xyz0".indexOf(folded.charAt(0)) >= 0);
  }

  /** Whether a value says that there is none, or that all are meant. */
  static boolean isDeclined(String value) {
    return value.length() <= LONGEST && DECLINED.contains(Spelling.fold(value));
  }
}
