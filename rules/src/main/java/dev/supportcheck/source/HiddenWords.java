package dev.supportcheck.source;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words that must not be shown, found in a time that does not grow with their number. */
final class HiddenWords {

  private static final int LEAST = 4;

  private final Map<String, String> shown = new HashMap<>();

  /** Words too short to be hidden, which stand in too much else. */
  private final Set<String> few = new HashSet<>();

  /** The lengths of words, the longest first, by how they begin. */
  private final Map<String, TreeSet<Integer>> lengths = new HashMap<>();

  /** The words at the places of {@code text} that are hidden. */
  HiddenWords(CharSequence text, Iterable<Masks.Mask> masks) {
    for (Masks.Mask mask : masks) {
      String word = mask.span().in(text);
      if (word.length() < LEAST) {
        few.add(word);
      } else if (shown.putIfAbsent(word, mask.shown()) == null) {
        lengths
            .computeIfAbsent(
                word.substring(0, LEAST), start -> new TreeSet<>(Comparator.reverseOrder()))
            .add(word.length());
      }
    }
    few.remove("");
  }

  /** Whether a word, however short, is in what was written. */
  boolean areIn(String written) {
    return few.stream().anyMatch(written::contains) || !hideIn(written).equals(written);
  }

  /** What was written, with what stands for a word wherever that is in it. */
  String hideIn(String written) {
    StringBuilder hidden = new StringBuilder(written.length());
    int at = 0;
    while (at < written.length()) {
      int end = wordEnd(written, at);
      if (end > at) {
        hidden.append(shown.get(written.substring(at, end)));
        at = end;
      } else {
        hidden.append(written.charAt(at++));
      }
    }
    return hidden.toString();
  }

  /** Where the longest word that begins at {@code at} ends; {@code at} itself where none does. */
  private int wordEnd(String written, int at) {
    if (at + LEAST <= written.length()) {
      TreeSet<Integer> possible = lengths.get(written.substring(at, at + LEAST));
      if (possible != null) {
        for (int length : possible) {
          if (at + length <= written.length()
              && shown.containsKey(written.substring(at, at + length))) {
            return at + length;
          }
        }
      }
    }
    return at;
  }
}
