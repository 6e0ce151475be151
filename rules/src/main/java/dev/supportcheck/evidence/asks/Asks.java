package dev.supportcheck.evidence.asks;

import dev.supportcheck.document.Document;
import dev.supportcheck.document.Template;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.source.Span;
import java.util.List;

/**
 * What a template asks for, in whatever way it does: by a label, an explanation, a hint, a
 * prefilled text or an option. Other documents ask for nothing. Immutable.
 *
 * @param places each thing with each place where it is asked for, in the order of the file
 */
public record Asks(List<Ask> places) {

  private static final Asks NOTHING = new Asks(List.of());

  public Asks {
    places = List.copyOf(places);
  }

  /**
   * A thing that is asked for.
   *
   * @param span the words that ask for it; the whole prompt where they cannot be told from it
   * @param field the number of the field or section, from 0; −1 outside of any
   */
  public record Ask(Topic topic, Span span, int field) {}

  /** What {@code document} asks for. */
  public static Asks of(Document document) {
    return document instanceof Template template ? new Asks(AskFinder.find(template)) : NOTHING;
  }

  /** Whether it asks for a thing. */
  public boolean asks(Topic topic) {
    return places.stream().anyMatch(ask -> ask.topic() == topic);
  }

  /** Where it asks for a thing. */
  public List<Span> places(Topic topic) {
    return places.stream().filter(ask -> ask.topic() == topic).map(Ask::span).toList();
  }
}
