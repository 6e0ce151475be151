package dev.supportcheck.evidence.artifact;

import java.util.EnumMap;
import java.util.Map;

/** How many lines of each kind there are. */
final class LineCounts {

  private final Map<LineKind, Integer> counts = new EnumMap<>(LineKind.class);

  void add(LineKind kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  void clear() {
    counts.clear();
  }

  boolean has(LineKind kind) {
    return counts.containsKey(kind);
  }

  int of(LineKind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** What all of them say together. */
  int weight() {
    int sum = 0;
    for (Map.Entry<LineKind, Integer> entry : counts.entrySet()) {
      sum += entry.getKey().weight() * entry.getValue();
    }
    return sum;
  }

  /** What the most telling of them says. */
  int best() {
    int best = 0;
    for (LineKind kind : counts.keySet()) {
      best = Math.max(best, kind.weight());
    }
    return best;
  }
}
