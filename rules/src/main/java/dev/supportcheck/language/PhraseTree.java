package dev.supportcheck.language;

import java.util.Arrays;

/**
 * Phrases as a tree: each step down is a word, and what a phrase stands for hangs at its end. Where
 * many alternatives go on alike, what follows them is a branch that they share, so that it need not
 * be written out for each. It is filled as phrases are read; a graph made of it finds them.
 */
final class PhraseTree {

  /** The node that is none. */
  static final int NONE = 0;

  /** The node before the first word. */
  static final int ROOT = 1;

  /** The step by any one word. */
  static final int ANY = -1;

  private int nodes = 2;
  private int[] parents = new int[1 << 14];
  private int[] words = new int[1 << 14];
  private byte[] depths = new byte[1 << 14];
  private int[] entries = new int[1 << 14];
  private int[] links = new int[1 << 14];
  private int[] firsts = new int[1 << 14];
  private int[] siblings = new int[1 << 14];
  private int[] children = new int[1 << 15];
  private int[] values = new int[1 << 13];
  private int[] chains = new int[1 << 13];
  private int valueCount = 1;
  private int[] branches = new int[1 << 12];
  private int[] linkChains = new int[1 << 12];
  private int linkCount = 1;

  /** The node one word below {@code node}; a new one where there is none. */
  int grow(int node, int word) {
    int child = child(node, word);
    return child == NONE ? create(node, word) : child;
  }

  /** A branch that hangs nowhere yet, below {@code depth} words. */
  int branch(int depth) {
    int node = add();
    depths[node] = (byte) depth;
    return node;
  }

  /** Lets the phrases down to {@code node} go on as those down to a branch. */
  void link(int node, int branch) {
    if (linkCount == branches.length) {
      branches = Arrays.copyOf(branches, linkCount * 2);
      linkChains = Arrays.copyOf(linkChains, linkCount * 2);
    }
    branches[linkCount] = branch;
    linkChains[linkCount] = links[node];
    links[node] = linkCount++;
  }

  /** The first link of a node to a branch; 0 for none. */
  int link(int node) {
    return links[node];
  }

  /** The link after {@code link}; 0 at the end. */
  int linkAfter(int link) {
    return linkChains[link];
  }

  /** The branch that a link leads to. */
  int branchOf(int link) {
    return branches[link];
  }

  /** Says that the phrase down to {@code node} stands for {@code value}. */
  void mark(int node, int value) {
    for (int at = entries[node]; at != 0; at = chains[at]) {
      if (values[at] == value) {
        return;
      }
    }
    if (valueCount == values.length) {
      values = Arrays.copyOf(values, valueCount * 2);
      chains = Arrays.copyOf(chains, valueCount * 2);
    }
    values[valueCount] = value;
    chains[valueCount] = entries[node];
    entries[node] = valueCount++;
  }

  /** The node one word below {@code node}; {@link #NONE} where no phrase goes on so. */
  int child(int node, int word) {
    int mask = children.length - 1;
    for (int slot = slot(node, word) & mask; children[slot] != NONE; slot = (slot + 1) & mask) {
      int child = children[slot];
      if (parents[child] == node && words[child] == word) {
        return child;
      }
    }
    return NONE;
  }

  /** The first of the nodes one word below {@code node}; {@link #NONE} where there are none. */
  int child(int node) {
    return firsts[node];
  }

  /** The one after {@code node} of the nodes below the same node; {@link #NONE} at the end. */
  int sibling(int node) {
    return siblings[node];
  }

  /** The word of the step down to {@code node}. */
  int word(int node) {
    return words[node];
  }

  /** The number of words down to {@code node}. */
  int depth(int node) {
    return depths[node];
  }

  /** The first entry of what the phrases that end at {@code node} stand for; 0 for nothing. */
  int entry(int node) {
    return entries[node];
  }

  /** The entry after {@code entry}; 0 at the end. */
  int following(int entry) {
    return chains[entry];
  }

  /** What the phrase of an entry stands for. */
  int value(int entry) {
    return values[entry];
  }

  private int add() {
    if (nodes == parents.length) {
      parents = Arrays.copyOf(parents, nodes * 2);
      words = Arrays.copyOf(words, nodes * 2);
      depths = Arrays.copyOf(depths, nodes * 2);
      entries = Arrays.copyOf(entries, nodes * 2);
      firsts = Arrays.copyOf(firsts, nodes * 2);
      siblings = Arrays.copyOf(siblings, nodes * 2);
      links = Arrays.copyOf(links, nodes * 2);
    }
    return nodes++;
  }

  private int create(int parent, int word) {
    int node = add();
    parents[node] = parent;
    words[node] = word;
    depths[node] = (byte) (depths[parent] + 1);
    siblings[node] = firsts[parent];
    firsts[parent] = node;
    if (nodes * 2 > children.length) {
      enlarge();
    }
    insert(node);
    return node;
  }

  private void enlarge() {
    children = new int[children.length * 4];
    for (int node = ROOT + 1; node < nodes - 1; node++) {
      if (parents[node] != NONE) {
        insert(node);
      }
    }
  }

  private void insert(int node) {
    int mask = children.length - 1;
    int slot = slot(parents[node], words[node]) & mask;
    while (children[slot] != NONE) {
      slot = (slot + 1) & mask;
    }
    children[slot] = node;
  }

  private static int slot(int node, int word) {
    return ((node * 0x9E3779B9) ^ (word * 0x85EBCA6B)) >>> 9;
  }
}
