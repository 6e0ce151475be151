package dev.supportcheck.language;

import dev.supportcheck.source.Span;
import java.util.Arrays;

/** A part of a text as numbered words and marks of punctuation, each with its place. */
final class Tokens {

  private final String text;
  private final Vocabulary vocabulary;
  private int size;
  private int[] words = new int[32];
  private int[] kinds = new int[32];
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private boolean[] marks = new boolean[32];

  Tokens(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  /** Reads the tokens of {@code place} in the stead of those before. */
  void read(Span place) {
    size = 0;
    int end = place.end();
    int at = place.start();
    while (at < end) {
      char c = text.charAt(at);
      byte kind = Words.kind(c);
      if (kind == Words.SEPARATOR) {
        at++;
        continue;
      }
      int from = at;
      int hash = 0;
      boolean digits = true;
      do {
        char folded = Words.fold(c);
        digits &= folded >= '0' && folded <= '9';
        hash = Vocabulary.step(hash, folded);
        at++;
        c = at < end ? text.charAt(at) : ' ';
      } while (kind == Words.LETTER && Words.kind(c) == Words.LETTER);
      add(from, at, hash, kind, digits);
    }
  }

  private void add(int from, int to, int hash, byte kind, boolean digits) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      marks = Arrays.copyOf(marks, size * 2);
    }
    words[size] = vocabulary.find(text, from, to, hash);
    if (kind == Words.SINGLE) {
      kinds[size] = 0;
      marks[size] = !Character.isLetterOrDigit(text.charAt(from));
    } else {
      kinds[size] = digits ? vocabulary.anyNumber() : vocabulary.ending(text, from, to);
      marks[size] = false;
    }
    starts[size] = from;
    ends[size++] = to;
  }

  int size() {
    return size;
  }

  /** The number of a token's word; 0 for one that stands in no phrase. */
  int word(int index) {
    return words[index];
  }

  /** The number that stands for any number, or for all words with the token's ending; or 0. */
  int kind(int index) {
    return kinds[index];
  }

  /** Whether a token is a mark of punctuation. */
  boolean isMark(int index) {
    return marks[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }
}
