package dev.supportcheck.language;

import java.util.Arrays;

/**
 * The automaton of Aho and Corasick over numbered words: finds all phrases in a text in one pass.
 * Filled with {@link #after} and {@link #mark}, then {@link #link}ed once; from then on it does not
 * change.
 */
final class Automaton {

  private static final int ROOT = 0;

  private int nodes = 1;
  private int[] parents = new int[1 << 14];
  private int[] words = new int[1 << 14];
  private int[] depths = new int[1 << 14];
  private int[] outputs = new int[1 << 14];
  private int[] fails = new int[0];
  private int[] nextOutputs = new int[0];
  private long[] keys = new long[1 << 15];
  private int[] targets = new int[1 << 15];
  private int[] values = new int[1 << 13];
  private int[] chains = new int[1 << 13];
  private int valueCount = 1;

  /**
   * The state of the phrase that is one word longer than that of {@code state}; a new one where
   * there is none.
   */
  int after(int state, int word) {
    int child = child(state, word);
    return child < 0 ? create(state, word) : child;
  }

  /**
   * Says that the phrase of state {@code node} stands for {@code value}; the same again changes
   * nothing.
   */
  void mark(int node, int value) {
    for (int at = outputs[node]; at != 0; at = chains[at]) {
      if (values[at] == value) {
        return;
      }
    }
    if (valueCount == values.length) {
      values = Arrays.copyOf(values, valueCount * 2);
      chains = Arrays.copyOf(chains, valueCount * 2);
    }
    values[valueCount] = value;
    chains[valueCount] = outputs[node];
    outputs[node] = valueCount++;
  }

  /** Makes the links by which the search goes on where a phrase breaks off. */
  void link() {
    fails = new int[nodes];
    nextOutputs = new int[nodes];
    int[] order = byDepth();
    for (int i = 1; i < nodes; i++) {
      int node = order[i];
      int parent = parents[node];
      int fail = ROOT;
      if (parent != ROOT) {
        fail = next(fails[parent], words[node]);
      }
      fails[node] = fail;
      nextOutputs[node] = outputs[fail] != 0 ? fail : nextOutputs[fail];
    }
  }

  /** The state before a text. */
  static int start() {
    return ROOT;
  }

  /** The state after one more word. */
  int next(int state, int word) {
    if (word == 0) {
      return ROOT;
    }
    int node = state;
    while (true) {
      int child = child(node, word);
      if (child >= 0) {
        return child;
      }
      if (node == ROOT) {
        return ROOT;
      }
      node = fails[node];
    }
  }

  /** The longest state, this one or one that it ends with, at which phrases end; 0 for none. */
  int ending(int state) {
    return outputs[state] != 0 ? state : nextOutputs[state];
  }

  /** The next shorter state at which phrases end; 0 for none. */
  int shorter(int state) {
    return nextOutputs[state];
  }

  /** The number of words of the phrases that end at a state. */
  int depth(int state) {
    return depths[state];
  }

  /** The first entry of what ends at a state; 0 for nothing. */
  int first(int state) {
    return outputs[state];
  }

  /** The entry after {@code entry}; 0 at the end. */
  int following(int entry) {
    return chains[entry];
  }

  /** What the phrase of an entry stands for. */
  int value(int entry) {
    return values[entry];
  }

  /** How many states there are. */
  int size() {
    return nodes;
  }

  private int[] byDepth() {
    int deepest = 0;
    for (int node = 0; node < nodes; node++) {
      deepest = Math.max(deepest, depths[node]);
    }
    int[] places = new int[deepest + 2];
    for (int node = 0; node < nodes; node++) {
      places[depths[node] + 1]++;
    }
    for (int i = 1; i < places.length; i++) {
      places[i] += places[i - 1];
    }
    int[] order = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      order[places[depths[node]]++] = node;
    }
    return order;
  }

  private int create(int parent, int word) {
    if (nodes == parents.length) {
      parents = Arrays.copyOf(parents, nodes * 2);
      words = Arrays.copyOf(words, nodes * 2);
      depths = Arrays.copyOf(depths, nodes * 2);
      outputs = Arrays.copyOf(outputs, nodes * 2);
    }
    if (nodes * 2 > keys.length) {
      grow();
    }
    int node = nodes++;
    parents[node] = parent;
    words[node] = word;
    depths[node] = depths[parent] + 1;
    insert(key(parent, word), node);
    return node;
  }

  private int child(int node, int word) {
    long key = key(node, word);
    int mask = keys.length - 1;
    for (int slot = slot(key) & mask; targets[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return targets[slot];
      }
    }
    return -1;
  }

  private void insert(long key, int node) {
    int mask = keys.length - 1;
    int slot = slot(key) & mask;
    while (targets[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    targets[slot] = node;
  }

  private void grow() {
    keys = new long[keys.length * 2];
    targets = new int[keys.length];
    for (int node = 1; node < nodes; node++) {
      insert(key(parents[node], words[node]), node);
    }
  }

  private static long key(int node, int word) {
    return (long) node << 32 | word;
  }

  private static int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40);
  }
}
