package dev.supportcheck.evidence.closure;

import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.evidence.prose.Stated;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a text says whether its problem lasts: that it happens still, always, never, sometimes or
 * again, since when, or that it is over.
 *
 * @param places the words that say so, in the order of the file
 */
public record Persistence(List<Span> places) {

  private static final int STATED = Lexicon.standard().group("persistence stated");
  private static final int SINCE = Lexicon.standard().group("persistence since");

  public Persistence {
    places = List.copyOf(places);
  }

  /** What {@code prose} says of it. */
  public static Persistence of(Prose prose) {
    Stated stated = Stated.in(prose, "persistence aside");
    List<Span> places = new ArrayList<>();
    for (Sentence sentence : prose.sentences()) {
      Span span = sentence.span();
      if (!sentence.isStatement() || prose.isUnder(sentence, Topic.EXPECTED)) {
        continue;
      }
      for (int group : new int[] {STATED, SINCE}) {
        Span place = stated.first(group, span);
        if (!place.isEmpty()) {
          places.add(place);
        }
      }
      if (prose.isUnder(sentence, Topic.PERSISTENCE)) {
        places.add(span);
      }
    }
    return new Persistence(places);
  }

  /** Whether nothing is said of it. */
  public boolean isEmpty() {
    return places.isEmpty();
  }
}
