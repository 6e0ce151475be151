package dev.supportcheck.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody may have meant, by edit distance. */
public final class Nearest {

  /** Longer words are no mistyped names, and would cost time. */
  private static final int LONGEST = 200;

  private Nearest() {}

  /**
   * The one of {@code names} that is most like {@code word}: other letter case and other separators
   * count as nothing, a transposition as one edit, a word that stops short as one. Empty where none
   * is near: more than one edit in three characters. Of equally near ones the first by code units,
   * so that the answer does not depend on the order of the names.
   */
  public static Optional<String> of(String word, Collection<String> names) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = folded(word);
    String best = null;
    int least = Math.max(1, wanted.length() / 3) + 1;
    for (String name : names) {
      String folded = folded(name);
      boolean begun = wanted.length() >= 3 && folded.startsWith(wanted);
      if (Math.abs(folded.length() - wanted.length()) > least && !begun) {
        continue;
      }
      int distance = begun ? Math.min(1, distance(wanted, folded)) : distance(wanted, folded);
      if (distance < least || (best != null && distance == least && name.compareTo(best) < 0)) {
        best = name;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '-' && c != '_' && c != ' ' && c != '.') {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * The number of insertions, deletions, replacements and transpositions of neighbours that make
   * one word of the other.
   */
  public static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          least = Math.min(least, before[j - 2] + 1);
        }
        row[j] = least;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[other.length()];
  }
}
