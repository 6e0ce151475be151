package dev.supportcheck.rule;

import dev.supportcheck.source.Span;
import java.util.List;

/**
 * A safe mend: edits of one file that leave what its author says as it is.
 *
 * @param description what it does, in an imperative sentence
 * @param edits the edits, in the order of the file, none overlapping another
 */
public record Fix(Message description, List<Edit> edits) {

  public Fix {
    edits = edits.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).span().start() < edits.get(i - 1).span().end()) {
        throw new IllegalArgumentException("edits overlap at " + edits.get(i).span().start());
      }
    }
  }

  /**
   * One replacement.
   *
   * @param span what is replaced; empty to insert
   * @param text what stands there afterwards; empty to delete
   */
  public record Edit(Span span, String text) {}
}
