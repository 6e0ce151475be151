package dev.supportcheck.evidence.artifact;

import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Section;
import dev.supportcheck.source.Span;
import java.util.List;
import java.util.function.Predicate;

/** The places under headings of some meaning. */
final class SectionBodies {

  /** Sections lie within one another no deeper than this. */
  private static final int DEEPEST = 8;

  private final List<Span> bodies;

  SectionBodies(Prose prose, Predicate<Section> meaning) {
    bodies = prose.sections().stream().filter(meaning).map(Section::body).sorted().toList();
  }

  /** Whether {@code offset} lies in one of them. */
  boolean contain(int offset) {
    int low = 0;
    int high = bodies.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bodies.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low - 1; i >= Math.max(0, low - DEEPEST); i--) {
      if (bodies.get(i).contains(offset)) {
        return true;
      }
    }
    return false;
  }
}
