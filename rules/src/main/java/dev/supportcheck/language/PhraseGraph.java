package dev.supportcheck.language;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Phrases as a graph that finds them: each step is a word, and what a phrase stands for is at the
 * node after its last. What goes on alike is there once. Immutable and thread-safe.
 *
 * <p>All nodes stand in one array, and are known by where they begin there: a set of bits for what
 * may come next, the node after any one word, how many values, branches and steps follow, and those
 * themselves: what phrases that end here stand for, the nodes at which phrases go on as well, the
 * words of the steps in rising order, and the nodes that these lead to.
 */
final class PhraseGraph {

  /** The node that is none. */
  static final int NONE = 0;

  private static final int ANY = 1;
  private static final int VALUES = 2;
  private static final int BRANCHES = 3;
  private static final int STEPS = 4;
  private static final int HEADER = 5;

  /** The bits of a node at which something is always to be done. */
  private static final int ALL = -1;

  private final int[] nodes;

  /** The node after each word as a first one. */
  private final int[] starts;

  private PhraseGraph(int[] nodes, int[] starts) {
    this.nodes = nodes;
    this.starts = starts;
  }

  /** The graph of an image. */
  PhraseGraph(Image.Reader image) {
    this(image.ints(), image.ints());
  }

  void write(Image.Writer image) {
    image.ints(nodes, nodes.length);
    image.ints(starts, starts.length);
  }

  /** Adds the phrases in {@code tokens} to {@code cues}, by where they begin. */
  void find(Tokens tokens, Cues cues) {
    for (int at = 0; at < tokens.size(); at++) {
      descend(start(tokens.word(at)), tokens, at, at + 1, cues);
      descend(start(tokens.kind(at)), tokens, at, at + 1, cues);
    }
  }

  private int start(int word) {
    return word < starts.length ? starts[word] : NONE;
  }

  /** Adds the phrases that begin with token {@code first} and go on at {@code node}. */
  private void descend(int node, Tokens tokens, int first, int at, Cues cues) {
    int[] nodes = this.nodes;
    if ((nodes[node] & tokens.bits(at)) == 0) {
      return;
    }
    int i = node + HEADER;
    for (int end = i + nodes[node + VALUES]; i < end; i++) {
      cues.add(nodes[i], tokens.start(first), tokens.end(at - 1));
    }
    for (int end = i + nodes[node + BRANCHES]; i < end; i++) {
      descend(nodes[i], tokens, first, at, cues);
    }
    if (at == tokens.size()) {
      return;
    }
    int steps = nodes[node + STEPS];
    descend(step(i, steps, tokens.word(at)), tokens, first, at + 1, cues);
    descend(step(i, steps, tokens.kind(at)), tokens, first, at + 1, cues);
    if (!tokens.isMark(at)) {
      descend(nodes[node + ANY], tokens, first, at + 1, cues);
    }
  }

  /** The node that one of the steps from {@code from} leads to by a word. */
  private int step(int from, int steps, int word) {
    int low = from;
    int high = from + steps;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (nodes[middle] < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < from + steps && nodes[low] == word ? nodes[low + steps] : NONE;
  }

  /** The bit of a word among those of a node. */
  static int bit(int word) {
    return 1 << word;
  }

  /** Puts a graph together, from its ends to its beginnings. */
  static final class Builder {
    private final Map<IntBuffer, Integer> known = new HashMap<>();
    private int[] nodes = new int[1 << 18];
    private int size = HEADER;

    /**
     * The node with these values, branches and steps.
     *
     * @param any the node after any one word
     * @param words those of the steps, in rising order
     * @param targets the nodes that these lead to
     */
    int node(int any, int[] values, int[] branches, int[] words, int[] targets) {
      int length = HEADER + values.length + branches.length + words.length + targets.length;
      IntBuffer node = IntBuffer.allocate(length);
      node.put(bits(any, values, branches, words)).put(any);
      node.put(values.length).put(branches.length).put(words.length);
      node.put(values).put(branches).put(words).put(targets).flip();
      return known.computeIfAbsent(node, this::append);
    }

    private int bits(int any, int[] values, int[] branches, int[] words) {
      int bits = any != NONE || values.length > 0 ? ALL : 0;
      for (int branch : branches) {
        bits |= nodes[branch];
      }
      for (int word : words) {
        bits |= bit(word);
      }
      return bits;
    }

    private int append(IntBuffer node) {
      int at = size;
      size += node.limit();
      if (size > nodes.length) {
        nodes = Arrays.copyOf(nodes, size * 2);
      }
      node.duplicate().get(nodes, at, node.limit());
      return at;
    }

    /**
     * The graph.
     *
     * @param starts the node after each word as a first one
     */
    PhraseGraph graph(int[] starts) {
      return new PhraseGraph(Arrays.copyOf(nodes, size), starts);
    }
  }
}
