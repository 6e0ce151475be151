package dev.supportcheck.language;

import java.util.Arrays;

/**
 * Puts phrases into a vocabulary and a tree. {@code (a|b|)} in a phrase stands for a, b or nothing
 * there, within a word too; {@code \#} stands for any number, {@code *} for any one word, {@code
 * *ing} for any word that ends so. A phrase does not begin with {@code *} alone.
 */
final class Phrases {

  /** The most words of a phrase. */
  static final int LONGEST = 32;

  /** How many alternatives that go on alike are too many to be written out. */
  private static final int MANY = 2;

  private static final int MOST_ALTERNATIVES = 1000;
  private static final String ANY_NUMBER = "\\#";

  private final Vocabulary vocabulary;
  private final PhraseTree tree;
  private String place = "";
  private String pattern = "";
  private int at;

  /**
   * What has been read of a phrase, in all its alternatives: a node of the tree each, and the
   * beginning of a word after it.
   */
  private static final class Heads {
    int size;
    int[] states;
    String[] words;

    Heads(int capacity) {
      states = new int[capacity];
      words = new String[capacity];
    }

    /** Adds a head, unless it is there: optional words come to the same place in several ways. */
    void add(int state, String word) {
      for (int i = 0; i < size; i++) {
        if (states[i] == state && words[i].equals(word)) {
          return;
        }
      }
      if (size == states.length) {
        states = Arrays.copyOf(states, size * 2);
        words = Arrays.copyOf(words, size * 2);
      }
      states[size] = state;
      words[size++] = word;
    }
  }

  Phrases(Vocabulary vocabulary, PhraseTree tree) {
    this.vocabulary = vocabulary;
    this.tree = tree;
  }

  /**
   * Adds a phrase.
   *
   * @param from the file and line, for messages
   * @throws IllegalArgumentException for parentheses that do not match, too many alternatives or
   *     words, or no word at all
   */
  void add(String from, String phrase, int value) {
    place = from;
    pattern = phrase;
    at = 0;
    Heads start = new Heads(1);
    start.add(PhraseTree.ROOT, "");
    Heads ends = sequence(start);
    if (at < pattern.length()) {
      throw wrong("unexpected " + pattern.charAt(at));
    }
    for (int i = 0; i < ends.size; i++) {
      int state = complete(ends.states[i], ends.words[i]);
      if (state == PhraseTree.ROOT) {
        throw wrong("no word");
      }
      if (tree.depth(state) > LONGEST) {
        throw wrong("more than " + LONGEST + " words");
      }
      tree.mark(state, value);
    }
    if (tree.child(PhraseTree.ROOT, PhraseTree.ANY) != PhraseTree.NONE) {
      throw wrong("begins with any word");
    }
  }

  private Heads sequence(Heads start) {
    Heads heads = start;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '|' || c == ')') {
        break;
      }
      heads = c == '(' ? alternatives(heads) : words(heads);
      heads = heads.size > MANY && at < pattern.length() ? shared(heads) : heads;
      if (heads.size > MOST_ALTERNATIVES) {
        throw wrong("more than " + MOST_ALTERNATIVES + " alternatives");
      }
    }
    return heads;
  }

  private Heads alternatives(Heads heads) {
    Heads all = new Heads(heads.size * 4);
    do {
      at++;
      Heads option = sequence(heads);
      for (int i = 0; i < option.size; i++) {
        all.add(option.states[i], option.words[i]);
      }
    } while (at < pattern.length() && pattern.charAt(at) == '|');
    if (at == pattern.length()) {
      throw wrong("a parenthesis is not closed");
    }
    at++;
    return all;
  }

  /** Reads on to the next parenthesis or bar. */
  private Heads words(Heads heads) {
    Heads all = heads;
    while (at < pattern.length() && "(|)".indexOf(pattern.charAt(at)) < 0) {
      int from = at;
      byte kind = Words.kind(pattern.charAt(at));
      if (pattern.startsWith(ANY_NUMBER, at)) {
        at += ANY_NUMBER.length();
        all = completed(all, vocabulary.addAnyNumber());
      } else if (pattern.charAt(at) == '*') {
        at++;
        int end = wordEnd();
        int word = end > at ? vocabulary.addEnding(pattern.substring(at, end)) : PhraseTree.ANY;
        at = end;
        all = completed(all, word);
      } else if (kind == Words.LETTER) {
        at = wordEnd();
        String word = pattern.substring(from, at);
        Heads longer = new Heads(all.size);
        for (int i = 0; i < all.size; i++) {
          longer.add(all.states[i], all.words[i].concat(word));
        }
        all = longer;
      } else {
        at++;
        all =
            completed(all, kind == Words.SINGLE ? vocabulary.add(pattern.substring(from, at)) : 0);
      }
    }
    return all;
  }

  private int wordEnd() {
    int end = at;
    while (end < pattern.length() && Words.kind(pattern.charAt(end)) == Words.LETTER) {
      end++;
    }
    return end;
  }

  /** The heads as one, if all of them stand between words. */
  private Heads shared(Heads heads) {
    int depth = 0;
    for (int i = 0; i < heads.size; i++) {
      if (!heads.words[i].isEmpty() || heads.states[i] == PhraseTree.ROOT) {
        return heads;
      }
      depth = Math.max(depth, tree.depth(heads.states[i]));
    }
    int branch = tree.branch(depth);
    for (int i = 0; i < heads.size; i++) {
      tree.link(heads.states[i], branch);
    }
    Heads one = new Heads(1);
    one.add(branch, "");
    return one;
  }

  /** The heads with their last words complete, and one more word where it is not 0. */
  private Heads completed(Heads heads, int word) {
    Heads all = new Heads(heads.size);
    for (int i = 0; i < heads.size; i++) {
      int state = complete(heads.states[i], heads.words[i]);
      all.add(word == 0 ? state : tree.grow(state, word), "");
    }
    return all;
  }

  private int complete(int state, String word) {
    return word.isEmpty() ? state : tree.grow(state, vocabulary.add(word));
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(place + ": " + what + ": " + pattern);
  }
}
