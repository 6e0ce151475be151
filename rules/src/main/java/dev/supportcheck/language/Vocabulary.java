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

  /** The number of the kind of each word. */
  private int[] kinds = new int[0];

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
    kinds = image.ints();
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
    image.ints(kinds, kinds.length);
    for (int[] own : endings) {
      image.ints(own, own.length);
    }
  }

  /** The number of a word, a new one where it has none. */
  int add(String text) {
    char[] word = folded(text);
    int hash = 0;
    for (char c : word) {
      hash = step(hash, c);
    }
    int found = find(word, word.length, hash);
    if (found != 0) {
      return found;
    }
    if (poolEnd + word.length > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(pool.length * 2, poolEnd + word.length));
    }
    size++;
    if (size + 1 >= starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      hashes = Arrays.copyOf(hashes, starts.length);
    }
    starts[size] = poolEnd;
    hashes[size] = hash;
    System.arraycopy(word, 0, pool, poolEnd, word.length);
    poolEnd += word.length;
    starts[size + 1] = poolEnd;
    if (size * 2 > table.length) {
      table = new int[table.length * 2];
      for (int known = 1; known < size; known++) {
        insert(known);
      }
    }
    insert(size);
    return size;
  }

  /**
   * The number of the word that the first characters of {@code word} are, folded, whose hash is
   * known; 0 for one that stands in no phrase.
   */
  int find(char[] word, int length, int hash) {
    int[] table = this.table;
    int mask = table.length - 1;
    int slot = spread(hash) & mask;
    int number = table[slot];
    while (number != 0 && !(hashes[number] == hash && is(number, word, length))) {
      slot = (slot + 1) & mask;
      number = table[slot];
    }
    return number;
  }

  /** The hash of a word that is one folded character longer; that of none is 0. */
  static int step(int hash, char c) {
    return hash * 31 + c;
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

  /** Looks up the kinds of all words, once there are no more to come. */
  void seal() {
    kinds = new int[size + 1];
    for (int word = 1; word <= size; word++) {
      char[] own = Arrays.copyOfRange(pool, starts[word], starts[word + 1]);
      kinds[word] = Words.letter(own[0]) == 0 ? 0 : kind(own, own.length);
    }
  }

  /** How many words there are, and how high their numbers go. */
  int size() {
    return size;
  }

  /**
   * The number that stands for any number, or for all words with the word's ending; 0 for neither,
   * and for such a number itself.
   */
  int kind(int word) {
    return kinds[word];
  }

  /** The same of the folded word that the first characters of {@code word} are. */
  int kind(char[] word, int length) {
    char last = word[length - 1];
    if (isDigit(last) && isNumber(word, length)) {
      return anyNumber;
    }
    if (last < LETTERS) {
      for (int ending : endings[last]) {
        int own = length(ending);
        if (length >= own + STEM && endsWith(word, length - own, ending, own)) {
          return ending;
        }
      }
    }
    return 0;
  }

  private static boolean isNumber(char[] word, int length) {
    int at = 0;
    while (at < length && isDigit(word[at])) {
      at++;
    }
    return at == length;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean endsWith(char[] word, int from, int ending, int length) {
    int at = length - 1;
    while (at >= 0 && word[from + at] == pool[starts[ending] + 1 + at]) {
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

  private boolean is(int number, char[] word, int length) {
    int from = starts[number];
    if (starts[number + 1] - from != length) {
      return false;
    }
    int at = 0;
    while (at < length && pool[from + at] == word[at]) {
      at++;
    }
    return at == length;
  }

  private static char[] folded(String text) {
    char[] word = text.toCharArray();
    for (int i = 0; i < word.length; i++) {
      word[i] = Words.fold(word[i]);
    }
    return word;
  }

  private static int spread(int hash) {
    return (hash * 0x9E3779B9) >>> 7;
  }
}
