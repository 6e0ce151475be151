package dev.supportcheck.language;

/**
 * Phrases as a graph that finds them: each step is a word or a kind of words, and leads to the one
 * node at which all phrases go on that begin so. Immutable and thread-safe.
 *
 * <p>All nodes stand in one array, and are known by where they begin there: a set of bits for the
 * words of the steps, the node at which phrases go on after any one word, how many values and steps
 * there are, and those themselves: what phrases that end here stand for, the words of the steps in
 * rising order, and the nodes that these lead to.
 */
final class PhraseGraph {

  /** The node that is none; nothing follows it. */
  static final int NONE = 0;

  static final int ANY = 1;
  static final int VALUES = 2;
  static final int STEPS = 3;
  static final int HEADER = 4;

  private final int[] nodes;

  /** The node after each word or kind as a first one. */
  private final int[] starts;

  PhraseGraph(int[] nodes, int[] starts) {
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

  /** Adds the phrases in {@code tokens} to {@code cues}. */
  void find(Tokens tokens, Cues cues) {
    for (int first = 0; first < tokens.size(); first++) {
      int word = tokens.word(first);
      follow(starts[word == 0 ? tokens.kind(first) : word], tokens, first, first, cues);
    }
  }

  /** Adds the phrases that begin with token {@code first} and come to a node with the last one. */
  private void follow(int from, Tokens tokens, int first, int last, Cues cues) {
    int[] nodes = this.nodes;
    int node = from;
    int at = last;
    while (node != NONE) {
      int value = node + HEADER;
      for (int end = value + nodes[node + VALUES]; value < end; value++) {
        cues.add(nodes[value], tokens.start(first), tokens.end(at));
      }
      at++;
      int any = tokens.isMark(at) ? NONE : nodes[node + ANY];
      int next = (nodes[node] & tokens.bits(at)) == 0 ? NONE : next(node, tokens, at);
      if (any != NONE) {
        follow(next, tokens, first, at, cues);
        next = any;
      }
      node = next;
    }
  }

  /** The node that the step from {@code node} by a token's word, else by its kind, leads to. */
  private int next(int node, Tokens tokens, int at) {
    int next = step(node, tokens.word(at));
    return next == NONE ? step(node, tokens.kind(at)) : next;
  }

  private int step(int node, int word) {
    int[] nodes = this.nodes;
    int steps = nodes[node + STEPS];
    int low = node + HEADER + nodes[node + VALUES];
    int high = low + steps - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = nodes[middle];
      if (found < word) {
        low = middle + 1;
      } else if (found > word) {
        high = middle - 1;
      } else {
        return nodes[middle + steps];
      }
    }
    return NONE;
  }

  /** The bit of a word among those of a node. */
  static int bit(int word) {
    return 1 << word;
  }
}
