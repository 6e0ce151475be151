package dev.supportcheck.language;

import dev.supportcheck.source.Span;
import java.util.Arrays;

/** A part of a text as numbered words and marks of punctuation, each with its place. */
final class Tokens {

  private final String text;
  private final Vocabulary vocabulary;
  private int size;

  /** The word that is being read, folded. */
  private char[] word = new char[32];

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
    if (word.length < place.length()) {
      word = new char[place.length()];
    }
    int end = place.end();
    int at = place.start();
    while (at < end) {
      char c = text.charAt(at);
      char letter = Words.letter(c);
      if (letter != 0) {
        at = word(at, end, letter);
      } else {
        if (Words.kind(c) == Words.SINGLE) {
          single(at, c);
        }
        at++;
      }
    }
    add(end, end, 0, 0, true);
    size--;
  }

  /** Reads a word that starts with {@code letter}; its end. */
  private int word(int from, int limit, char first) {
    char[] word = this.word;
    char letter = first;
    int hash = 0;
    int length = 0;
    int at = from;
    do {
      word[length++] = letter;
      hash = Vocabulary.step(hash, letter);
      at++;
      letter = at < limit ? Words.letter(text.charAt(at)) : 0;
    } while (letter != 0);
    int number = vocabulary.find(word, length, hash);
    add(
        from,
        at,
        number,
        number == 0 ? vocabulary.kind(word, length) : vocabulary.kind(number),
        false);
    return at;
  }

  private void single(int at, char c) {
    word[0] = Words.fold(c);
    int number = vocabulary.find(word, 1, Vocabulary.step(0, word[0]));
    add(at, at + 1, number, 0, !Character.isLetterOrDigit(c));
  }

  private void add(int from, int to, int word, int kind, boolean mark) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      marks = Arrays.copyOf(marks, size * 2);
    }
    words[size] = word;
    kinds[size] = kind;
    marks[size] = mark;
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

  /** The bits of a token's word and kind; some bit for the end of the tokens. */
  int bits(int index) {
    return PhraseGraph.bit(words[index]) | PhraseGraph.bit(kinds[index]);
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
