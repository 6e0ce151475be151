package dev.supportcheck.yaml;

import dev.supportcheck.source.MappedText;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode.Entry;
import dev.supportcheck.yaml.YamlNode.Mapping;
import dev.supportcheck.yaml.YamlNode.Scalar;
import dev.supportcheck.yaml.YamlNode.Sequence;
import dev.supportcheck.yaml.YamlProblem.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts nodes together as the parser meets them, within bounds. */
final class NodeBuilder {

  /** How deep collections may be nested. */
  static final int MAX_DEPTH = 64;

  /** How many nodes all aliases together may stand for. */
  static final int MAX_ALIASED_NODES = 10_000;

  private final List<YamlProblem> problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Anchored> anchors = new HashMap<>();
  private final Set<String> refused = new HashSet<>();
  private @Nullable YamlNode root;
  private int lastEnd;
  private int aliasedNodes;

  NodeBuilder(List<YamlProblem> problems) {
    this.problems = problems;
  }

  /**
   * A node that has an anchor, and of how many nodes it consists, those behind aliases included.
   */
  private record Anchored(YamlNode node, int size) {}

  /** A collection whose end is not yet read. */
  private static final class Open {
    final boolean mapping;
    final boolean flow;
    final int start;
    final int column;
    final @Nullable String anchor;
    final List<YamlNode> children = new ArrayList<>();
    int end;
    int size = 1;

    Open(boolean mapping, boolean flow, int start, int column, @Nullable String anchor) {
      this.mapping = mapping;
      this.flow = flow;
      this.start = start;
      this.column = column;
      this.anchor = anchor;
      this.end = start;
    }
  }

  /** The root of what was read; null where there is none. */
  @Nullable YamlNode root() {
    return root;
  }

  /** Where the last node read ends. */
  int lastEnd() {
    return lastEnd;
  }

  /** The column of the innermost collection in block style, from 0; −1 outside of any. */
  int indent() {
    for (Open collection : open) {
      if (!collection.flow) {
        return collection.column;
      }
    }
    return -1;
  }

  /** Begins a collection; false where it would be nested too deep. */
  boolean open(boolean mapping, boolean flow, int start, int column, @Nullable String anchor) {
    if (open.size() >= MAX_DEPTH) {
      return false;
    }
    if (anchor != null) {
      anchors.remove(anchor);
    }
    open.push(new Open(mapping, flow, start, column, anchor));
    return true;
  }

  /**
   * Ends the innermost collection; one in flow style ends at {@code end}, one in block style with
   * its last node.
   */
  void close(int end) {
    Open collection = open.pop();
    Span span =
        new Span(
            collection.start, Math.max(collection.start, collection.flow ? end : collection.end));
    YamlNode node =
        collection.mapping
            ? new Mapping(span, entries(collection))
            : new Sequence(span, collection.children);
    place(node, collection.anchor, collection.size);
  }

  /** Adds a scalar. */
  void add(Scalar scalar, @Nullable String anchor) {
    place(scalar, anchor, 1);
  }

  /**
   * Adds what an alias stands for, with the alias's own place; false where nothing has this anchor.
   */
  boolean alias(String anchor, Span span) {
    Anchored target = anchors.get(anchor);
    if (target == null) {
      boolean inside = open.stream().anyMatch(collection -> anchor.equals(collection.anchor));
      if (inside) {
        refuse(anchor, span);
      }
      return inside;
    }
    aliasedNodes += target.size;
    if (aliasedNodes > MAX_ALIASED_NODES) {
      aliasedNodes -= target.size;
      refuse(anchor, span);
      return true;
    }
    place(at(span, target.node), null, target.size);
    return true;
  }

  /** Does not follow an alias; says so at the first of those of its name. */
  private void refuse(String anchor, Span span) {
    if (refused.add(anchor)) {
      problems.add(new YamlProblem(Kind.TOO_MANY_ALIASES, span, anchor));
    }
    place(absent(span), null, 1);
  }

  private static YamlNode at(Span span, YamlNode node) {
    if (node instanceof Mapping mapping) {
      return new Mapping(span, mapping.entries());
    }
    if (node instanceof Sequence sequence) {
      return new Sequence(span, sequence.items());
    }
    Scalar scalar = (Scalar) node;
    return new Scalar(span, scalar.text(), scalar.style(), scalar.type());
  }

  private static Scalar absent(Span span) {
    return new Scalar(
        span, MappedText.plain("", span.start()), YamlNode.Style.PLAIN, YamlNode.Type.NULL);
  }

  private void place(YamlNode node, @Nullable String anchor, int size) {
    lastEnd = Math.max(lastEnd, node.span().end());
    if (anchor != null) {
      anchors.put(anchor, new Anchored(node, size));
    }
    Open parent = open.peek();
    if (parent == null) {
      root = root == null ? node : root;
      return;
    }
    parent.children.add(node);
    parent.end = Math.max(parent.end, node.span().end());
    parent.size = Math.min(MAX_ALIASED_NODES + 1, parent.size + size);
  }

  private List<Entry> entries(Open collection) {
    List<Entry> entries = new ArrayList<>();
    List<Mapping> merged = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (int i = 0; i + 1 < collection.children.size(); i += 2) {
      YamlNode value = collection.children.get(i + 1);
      if (!(collection.children.get(i) instanceof Scalar key)) {
        problems.add(new YamlProblem(Kind.COMPLEX_KEY, collection.children.get(i).span(), ""));
      } else if (!key.value().equals("<<")
          || key.style() != YamlNode.Style.PLAIN
          || !merge(value, merged)) {
        if (!keys.add(key.value())) {
          problems.add(new YamlProblem(Kind.DUPLICATE_KEY, key.span(), key.value()));
        }
        entries.add(new Entry(key, value));
      }
    }
    for (Mapping mapping : merged) {
      for (Entry entry : mapping.entries()) {
        if (keys.add(entry.key().value())) {
          entries.add(entry);
        }
      }
    }
    return entries;
  }

  /** Adds the mappings that a merge key names; false where it names something else. */
  private static boolean merge(YamlNode value, List<Mapping> merged) {
    List<YamlNode> items = value instanceof Sequence sequence ? sequence.items() : List.of(value);
    for (YamlNode item : items) {
      if (!(item instanceof Mapping mapping)) {
        return false;
      }
      merged.add(mapping);
    }
    return true;
  }
}
