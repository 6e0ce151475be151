package dev.supportcheck.evidence.artifact;

import java.util.Arrays;
import java.util.List;

/** Pieces of text in small letters, found anywhere in a text in any letter case. */
final class PhraseSet {

  private static final int PLAIN = 128;
  private static final String[] NONE = {};

  /** The phrases by their first character; those of other scripts together in the last place. */
  private final String[][] phrases = new String[PLAIN + 1][];

  /** The second characters of those phrases: for each the bit of its lowest five. */
  private final int[] seconds = new int[PLAIN + 1];

  private PhraseSet(List<String> all) {
    Arrays.fill(phrases, NONE);
    for (String phrase : all) {
      char first = phrase.charAt(0);
      add(Math.min(first, PLAIN), phrase);
      if (first >= 'a' && first <= 'z') {
        add(first - 32, phrase);
      }
    }
  }

  /** The phrases of {@code text}, one a line; {@code _} stands for a blank. */
  static PhraseSet of(String text) {
    return new PhraseSet(
        text.lines().map(String::strip).map(line -> line.replace('_', ' ')).toList());
  }

  private void add(int place, String phrase) {
    String[] longer = Arrays.copyOf(phrases[place], phrases[place].length + 1);
    longer[longer.length - 1] = phrase;
    phrases[place] = longer;
    seconds[place] |= 1 << (phrase.charAt(1) & 31);
  }

  /** The length of the longest phrase at {@code at}; 0 for none. */
  int length(String text, int at, int end) {
    int place = Math.min(text.charAt(at), PLAIN);
    if (at + 1 >= end || !mayFollow(place, text.charAt(at + 1))) {
      return 0;
    }
    int longest = 0;
    for (String phrase : phrases[place]) {
      if (phrase.length() > longest && stands(phrase, text, at, end)) {
        longest = phrase.length();
      }
    }
    return longest;
  }

  /** Where the first of them stands from {@code from} on; −1 for none before {@code end}. */
  int find(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (seconds[c < PLAIN ? c : PLAIN] != 0 && length(text, i, end) > 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean mayFollow(int place, char second) {
    return (seconds[place] >>> (second & 31) & 1) != 0;
  }

  private static boolean stands(String phrase, String text, int at, int end) {
    if (at + phrase.length() > end) {
      return false;
    }
    int from = phrase.charAt(0) < PLAIN ? 1 : 0;
    for (int i = from; i < phrase.length(); i++) {
      if (phrase.charAt(i) != WordSet.fold(text.charAt(at + i))) {
        return false;
      }
    }
    return true;
  }
}
