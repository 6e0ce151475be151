package dev.supportcheck.language;

import java.util.Arrays;

/**
 * The words that phrases are made of, each with a number from 1; 0 is any other word. Words are
 * folded as {@link Words} says.
 */
final class Vocabulary {

  /** How many letters a word has before an ending at least. */
  private static final int STEM = 2;

  private static final int LETTERS = 0x80;

  private char[] pool = new char[1 << 15];
  private int poolEnd;
  private int[] starts = new int[1 << 12];
  private int[] hashes = new int[1 << 12];
  private int[] table = new int[1 << 13];
  private int size;
  private int anyNumber;

  /** The endings by their last letter, longer ones first. */
  private final int[][] endings = new int[LETTERS][0];

  Vocabulary() {}

  /** The vocabulary of an image. */
  Vocabulary(Image.Reader image) {
    pool = image.text().toCharArray();
    poolEnd = pool.length;
    starts = image.ints();
    hashes = image.ints();
    table = image.ints();
    size = image.number();
    anyNumber = image.number();
    for (int i = 0; i < LETTERS; i++) {
      endings[i] = image.ints();
    }
  }

  void write(Image.Writer image) {
    image.text(new String(pool, 0, poolEnd));
    image.ints(starts, size + 2);
    image.ints(hashes, size + 1);
    image.ints(table, table.length);
    image.number(size);
    image.number(anyNumber);
    for (int[] own : endings) {
      image.ints(own, own.length);
    }
  }

  /** The number of a word, a new one where it has none. */
  int add(String text) {
    int start = 0;
    int end = text.length();
    int hash = hash(text, start, end);
    int found = find(text, start, end, hash);
    if (found != 0) {
      return found;
    }
    if (poolEnd + end - start > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(pool.length * 2, poolEnd + end - start));
    }
    size++;
    if (size + 1 >= starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      hashes = Arrays.copyOf(hashes, starts.length);
    }
    starts[size] = poolEnd;
    hashes[size] = hash;
    for (int i = start; i < end; i++) {
      pool[poolEnd++] = Words.fold(text.charAt(i));
    }
    starts[size + 1] = poolEnd;
    if (size * 2 > table.length) {
      table = new int[table.length * 2];
      for (int word = 1; word < size; word++) {
        insert(word);
      }
    }
    insert(size);
    return size;
  }

  /**
   * The number of a word of {@code text} whose hash is known; 0 for one that stands in no phrase.
   */
  int find(String text, int start, int end, int hash) {
    int mask = table.length - 1;
    for (int slot = spread(hash) & mask; table[slot] != 0; slot = (slot + 1) & mask) {
      int word = table[slot];
      if (hashes[word] == hash && same(word, text, start, end)) {
        return word;
      }
    }
    return 0;
  }

  /** The hash of a word, as {@link #step} makes it from character to character. */
  static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = step(hash, Words.fold(text.charAt(i)));
    }
    return hash;
  }

  /** The hash of a word that is one folded character longer. */
  static int step(int hash, char c) {
    return hash * 31 + c;
  }

  /** The number that stands for any number; 0 where no phrase has it. */
  int anyNumber() {
    return anyNumber;
  }

  /** The number that stands for any number. */
  int addAnyNumber() {
    anyNumber = add("\\#");
    return anyNumber;
  }

  /**
   * The number that stands for any word with an ending.
   *
   * @throws IllegalArgumentException if the ending is not of Latin letters
   */
  int addEnding(String ending) {
    int word = add("*" + ending);
    char last = Words.fold(ending.charAt(ending.length() - 1));
    if (last >= LETTERS) {
      throw new IllegalArgumentException("an ending of other than Latin letters: " + ending);
    }
    int[] own = endings[last];
    for (int known : own) {
      if (known == word) {
        return word;
      }
    }
    int at = own.length;
    own = Arrays.copyOf(own, at + 1);
    while (at > 0 && length(own[at - 1]) < length(word)) {
      own[at] = own[at - 1];
      at--;
    }
    own[at] = word;
    endings[last] = own;
    return word;
  }

  /** The number that stands for all words with the longest ending of a word; 0 for none. */
  int ending(String text, int start, int end) {
    char last = Words.fold(text.charAt(end - 1));
    if (last < LETTERS) {
      for (int ending : endings[last]) {
        int length = length(ending);
        if (end - start >= length + STEM && endsWith(text, end - length, ending, length)) {
          return ending;
        }
      }
    }
    return 0;
  }

  private boolean endsWith(String text, int from, int ending, int length) {
    int at = length - 1;
    while (at >= 0 && Words.fold(text.charAt(from + at)) == pool[starts[ending] + 1 + at]) {
      at--;
    }
    return at < 0;
  }

  private int length(int ending) {
    return starts[ending + 1] - starts[ending] - 1;
  }

  private void insert(int word) {
    int mask = table.length - 1;
    int slot = spread(hashes[word]) & mask;
    while (table[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    table[slot] = word;
  }

  private boolean same(int word, String text, int start, int end) {
    int from = starts[word];
    if (starts[word + 1] - from != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (pool[from + i - start] != Words.fold(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int spread(int hash) {
    return (hash * 0x9E3779B9) >>> 7;
  }
}
