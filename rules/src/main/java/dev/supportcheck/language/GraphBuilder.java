package dev.supportcheck.language;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes a graph of a tree: a node for each set of the tree's nodes at which phrases go on together,
 * because they begin alike, share a branch, or have a word and its kind in the same place.
 */
final class GraphBuilder {

  private final PhraseTree tree;
  private final Vocabulary vocabulary;
  private final Map<Set<Integer>, Integer> built = new HashMap<>();

  /** The nodes by what they consist of: what goes on alike is there once. */
  private final Map<IntBuffer, Integer> known = new HashMap<>();

  private int[] nodes = new int[1 << 19];
  private int size = PhraseGraph.HEADER;

  private GraphBuilder(PhraseTree tree, Vocabulary vocabulary) {
    this.tree = tree;
    this.vocabulary = vocabulary;
  }

  /** The graph of a tree whose words are those of {@code vocabulary}. */
  static PhraseGraph graph(PhraseTree tree, Vocabulary vocabulary) {
    GraphBuilder builder = new GraphBuilder(tree, vocabulary);
    Map<Integer, Set<Integer>> steps = builder.steps(Set.of(PhraseTree.ROOT));
    int[] starts = new int[vocabulary.size() + 1];
    for (int word = 1; word < starts.length; word++) {
      Set<Integer> own = steps.getOrDefault(word, steps.get(vocabulary.kind(word)));
      starts[word] = own == null ? PhraseGraph.NONE : builder.node(own);
    }
    return new PhraseGraph(Arrays.copyOf(builder.nodes, builder.size), starts);
  }

  /** The node at which the phrases down to some nodes of the tree go on. */
  private int node(Set<Integer> origins) {
    Integer known = built.get(origins);
    if (known == null) {
      known = create(origins);
      built.put(origins, known);
    }
    return known;
  }

  private int create(Set<Integer> origins) {
    Map<Integer, Set<Integer>> steps = steps(origins);
    Set<Integer> any = steps.remove(PhraseTree.ANY);
    int[] values = values(origins);
    IntBuffer node = IntBuffer.allocate(PhraseGraph.HEADER + values.length + steps.size() * 2);
    int bits = 0;
    for (int word : steps.keySet()) {
      bits |= PhraseGraph.bit(word);
    }
    node.put(bits).put(any == null ? PhraseGraph.NONE : node(any));
    node.put(values.length).put(steps.size()).put(values);
    steps.keySet().forEach(node::put);
    steps.values().forEach(targets -> node.put(node(targets)));
    return known.computeIfAbsent(node.flip(), this::append);
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

  private int[] values(Set<Integer> origins) {
    Set<Integer> values = new LinkedHashSet<>();
    for (int origin : origins) {
      for (int entry = tree.entry(origin); entry != 0; entry = tree.following(entry)) {
        values.add(tree.value(entry));
      }
    }
    return values.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Where each word leads to, what follows its kind included; and where any word does. */
  private Map<Integer, Set<Integer>> steps(Set<Integer> origins) {
    Map<Integer, Set<Integer>> steps = new TreeMap<>();
    for (int origin : origins) {
      for (int child = tree.child(origin); child != 0; child = tree.sibling(child)) {
        reach(child, steps.computeIfAbsent(tree.word(child), word -> new LinkedHashSet<>()));
      }
    }
    steps.forEach(
        (word, targets) -> {
          if (word != PhraseTree.ANY) {
            targets.addAll(steps.getOrDefault(vocabulary.kind(word), Set.of()));
          }
        });
    return steps;
  }

  /** Adds a node of the tree and the branches at which phrases go on as well. */
  private void reach(int node, Set<Integer> reached) {
    if (reached.add(node)) {
      for (int link = tree.link(node); link != 0; link = tree.linkAfter(link)) {
        reach(tree.branchOf(link), reached);
      }
    }
  }
}
