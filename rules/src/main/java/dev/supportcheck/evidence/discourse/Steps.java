package dev.supportcheck.evidence.discourse;

import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds how a problem came about: a section of steps, or enough in the running text that tells of
 * acts and what followed.
 */
final class Steps {

  private static final int ENOUGH = 4;

  private Steps() {}

  /** Where it is told how the problem came about; empty where too little is. */
  static List<Span> of(Prose prose, List<Statement> statements, Filled filled) {
    List<Span> found = new ArrayList<>(filled.sections(Topic.STEPS));
    int points = found.isEmpty() ? 0 : ENOUGH;
    for (Statement statement : statements) {
      int own = points(statement);
      if (own > 0) {
        points += own;
        found.add(statement.span());
      }
    }
    return points >= ENOUGH ? found : List.of();
  }

  private static int points(Statement statement) {
    int points = 0;
    points += statement.has(Sign.REPRODUCE) ? 3 : 0;
    points += statement.has(Sign.TRIGGER) ? 2 : 0;
    points += statement.has(Sign.DOING) ? 1 : 0;
    points += statement.has(Sign.ACT) ? 1 : 0;
    points += statement.has(Sign.SEQUENCE) ? 1 : 0;
    points += statement.has(Sign.SAMPLE) ? 1 : 0;
    points += statement.opens(Sign.IMPERATIVE) && statement.kind() != Sentence.Kind.TITLE ? 2 : 0;
    return points;
  }
}
