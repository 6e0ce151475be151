package dev.supportcheck.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Phrases as a tree that grows: each step down is a word, and what a phrase stands for hangs at its
 * end. Where many alternatives go on alike, what follows them is a branch that they share, so that
 * it need not be written out for each. Nodes are numbered as they come, so that what follows one
 * has a higher number.
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
  private int[] anyWord = new int[1 << 14];
  private int[] links = new int[1 << 14];

  private int[] children = new int[1 << 15];
  private int[] firstWords = new int[1 << 12];
  private int[] values = new int[1 << 13];
  private int[] chains = new int[1 << 13];
  private int valueCount = 1;
  private int[] branches = new int[1 << 12];
  private int[] linkChains = new int[1 << 12];
  private int linkCount = 1;

  /** The node one word below {@code node}; a new one where there is none. */
  int grow(int node, int word) {
    int child = word == ANY ? anyWord[node] : child(node, word);
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
    if (node == ROOT) {
      return word < firstWords.length ? firstWords[word] : NONE;
    }
    int mask = children.length - 1;
    for (int slot = slot(node, word) & mask; children[slot] != NONE; slot = (slot + 1) & mask) {
      int child = children[slot];
      if (parents[child] == node && words[child] == word) {
        return child;
      }
    }
    return NONE;
  }

  /** The node below {@code node} by any word; {@link #NONE} where no phrase goes on so. */
  int childByAnyWord(int node) {
    return anyWord[node];
  }

  /** The number of words down to {@code node}. */
  int depth(int node) {
    return depths[node];
  }

  /** The tree as a graph in which what goes on alike is there once. */
  PhraseGraph graph() {
    PhraseGraph.Builder graph = new PhraseGraph.Builder();
    List<TreeMap<Integer, Integer>> steps = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      steps.add(new TreeMap<>());
    }
    int[] built = new int[nodes];
    for (int node = nodes - 1; node > ROOT; node--) {
      TreeMap<Integer, Integer> own = steps.get(node);
      built[node] =
          graph.node(
              built[anyWord[node]],
              chain(entries[node], chains, values),
              Arrays.stream(chain(links[node], linkChains, branches)).map(i -> built[i]).toArray(),
              own.keySet().stream().mapToInt(Integer::intValue).toArray(),
              own.values().stream().mapToInt(Integer::intValue).toArray());
      if (words[node] > 0) {
        steps.get(parents[node]).put(words[node], built[node]);
      }
    }
    return graph.graph(Arrays.stream(firstWords).map(node -> built[node]).toArray());
  }

  private static int[] chain(int first, int[] next, int[] items) {
    return IntStream.iterate(first, i -> i != 0, i -> next[i]).map(i -> items[i]).toArray();
  }

  private int add() {
    if (nodes == parents.length) {
      parents = Arrays.copyOf(parents, nodes * 2);
      words = Arrays.copyOf(words, nodes * 2);
      depths = Arrays.copyOf(depths, nodes * 2);
      entries = Arrays.copyOf(entries, nodes * 2);
      anyWord = Arrays.copyOf(anyWord, nodes * 2);
      links = Arrays.copyOf(links, nodes * 2);
    }
    return nodes++;
  }

  private int create(int parent, int word) {
    int node = add();
    parents[node] = parent;
    words[node] = word;
    depths[node] = (byte) (depths[parent] + 1);
    if (word == ANY) {
      anyWord[parent] = node;
    } else if (parent == ROOT) {
      if (word >= firstWords.length) {
        firstWords = Arrays.copyOf(firstWords, Math.max(word + 1, firstWords.length * 2));
      }
      firstWords[word] = node;
    } else {
      if (nodes * 2 > children.length) {
        enlarge();
      }
      insert(node);
    }
    return node;
  }

  private void enlarge() {
    children = new int[children.length * 4];
    for (int node = ROOT + 1; node < nodes - 1; node++) {
      if (words[node] > 0 && parents[node] != ROOT) {
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
