package dev.supportcheck.evidence.artifact;

/** A set of words in small letters, looked up within a text in any letter case. */
final class WordSet {

  private static final int LONGEST = Long.SIZE - 1;

  private final String[] table;

  /** The lengths of the words, as bits, by their first characters modulo the table's size. */
  private final long[] lengths = new long[64];

  private WordSet(String[] words) {
    table = new String[Integer.highestOneBit(words.length) * 4];
    for (String word : words) {
      if (word.length() > LONGEST) {
        throw new IllegalArgumentException(word);
      }
      lengths[word.charAt(0) & 63] |= 1L << word.length();
      table[slot(word, 0, word.length())] = word;
    }
  }

  /** The words of {@code text}, which white space separates. */
  static WordSet of(String text) {
    return new WordSet(text.strip().split("\\s+"));
  }

  /** Whether {@code word} is one of them. */
  boolean contains(String word) {
    return contains(word, 0, word.length());
  }

  /** Whether the part of {@code text} from {@code from} to {@code end} is one of them. */
  boolean contains(String text, int from, int end) {
    int length = end - from;
    return length > 0
        && length <= LONGEST
        && (lengths[fold(text.charAt(from)) & 63] >>> length & 1) != 0
        && table[slot(text, from, end)] != null;
  }

  /** Where a word stands in the table, or would stand. */
  private int slot(String text, int from, int end) {
    int hash = 0;
    for (int i = from; i < end; i++) {
      hash = hash * 31 + fold(text.charAt(i));
    }
    int slot = (hash ^ (hash >>> 15)) & (table.length - 1);
    while (table[slot] != null && !matches(table[slot], text, from, end)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private static boolean matches(String word, String text, int from, int end) {
    if (word.length() != end - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != fold(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  /** A letter of ASCII as a small one. */
  static char fold(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
