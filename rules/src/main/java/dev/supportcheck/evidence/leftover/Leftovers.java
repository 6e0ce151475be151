package dev.supportcheck.evidence.leftover;

import dev.supportcheck.document.Case;
import dev.supportcheck.document.Document;
import dev.supportcheck.evidence.leftover.Leftover.Kind;
import dev.supportcheck.evidence.prose.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What templates in general put into a case, and is left there.
 *
 * @param all in the order of the file
 */
public record Leftovers(List<Leftover> all) {

  public Leftovers {
    all = List.copyOf(all);
  }

  /** Those in {@code document}; none in anything but a case. */
  public static Leftovers of(Document document, Prose prose) {
    if (!(document instanceof Case issue)) {
      return new Leftovers(List.of());
    }
    List<Leftover> found = new ArrayList<>();
    new LeftWords(prose).find(found);
    new LeftBlanks(issue, prose).find(found);
    found.sort(Comparator.comparing(Leftover::span));
    List<Leftover> apart = new ArrayList<>();
    for (Leftover leftover : found) {
      boolean known =
          !apart.isEmpty() && apart.get(apart.size() - 1).span().overlaps(leftover.span());
      if (!known) {
        apart.add(leftover);
      }
    }
    return new Leftovers(apart);
  }

  /** Whether there is one of a kind. */
  public boolean has(Kind kind) {
    return all.stream().anyMatch(leftover -> leftover.kind() == kind);
  }
}
