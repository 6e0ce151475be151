package dev.supportcheck.evidence.request;

import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The matters that a text speaks of, with the words that do.
 *
 * <p>A phrase of the lexicon's group {@code matter …} is enough; one of {@code … thing} needs one
 * of {@code … sign} in its sentence. A phrase of {@code … not} voids those of its sentence.
 *
 * @param places the words by matter, in the order of the text
 */
public record Matters(Map<Matter, List<Span>> places) {

  /** What a phrase is for its matter. */
  private enum Part {
    ENOUGH,
    THING,
    SIGN,
    NOT
  }

  /** The matters without things: their phrases are enough. */
  private static final List<Matter> PLAIN = List.of(Matter.ACCOUNTS, Matter.CALL);

  private static final Map<Integer, Phrase> PHRASES = phrases();

  private record Phrase(Matter matter, Part part) {}

  public Matters {
    Map<Matter, List<Span>> copy = new EnumMap<>(Matter.class);
    places.forEach((matter, spans) -> copy.put(matter, List.copyOf(spans)));
    places = Collections.unmodifiableMap(copy);
  }

  /** The matters of a text. */
  public static Matters of(Prose prose) {
    Map<Matter, List<Span>> places = new EnumMap<>(Matter.class);
    for (Sentence sentence : prose.sentences()) {
      if (sentence.isStatement()) {
        read(prose, sentence.span(), places);
      }
    }
    return new Matters(places);
  }

  /** The first place that speaks of a matter. */
  public Optional<Span> first(Matter matter) {
    return places.getOrDefault(matter, List.of()).stream().findFirst();
  }

  private static void read(Prose prose, Span sentence, Map<Matter, List<Span>> places) {
    Map<Matter, Map<Part, Span>> found = new EnumMap<>(Matter.class);
    Cues cues = prose.cues();
    for (int i = cues.from(sentence.start());
        i < cues.size() && cues.start(i) < sentence.end();
        i++) {
      Phrase phrase = PHRASES.get(cues.group(i));
      if (phrase != null && !prose.isQuoted(cues.start(i))) {
        found
            .computeIfAbsent(phrase.matter(), matter -> new EnumMap<>(Part.class))
            .merge(phrase.part(), cues.span(i), Matters::longer);
      }
    }
    found.forEach(
        (matter, parts) ->
            words(parts)
                .ifPresent(
                    span -> places.computeIfAbsent(matter, key -> new ArrayList<>()).add(span)));
  }

  /** The longer of two that start together, else the first. */
  private static Span longer(Span first, Span second) {
    return second.start() == first.start() && second.end() > first.end() ? second : first;
  }

  private static Optional<Span> words(Map<Part, Span> parts) {
    Span enough = parts.get(Part.ENOUGH);
    Span thing = parts.get(Part.THING);
    Span sign = parts.get(Part.SIGN);
    if (parts.containsKey(Part.NOT)) {
      return Optional.empty();
    }
    if (enough != null) {
      return Optional.of(enough);
    }
    return thing == null || sign == null ? Optional.empty() : Optional.of(thing.cover(sign));
  }

  private static Map<Integer, Phrase> phrases() {
    Map<Integer, Phrase> phrases = new HashMap<>();
    Lexicon lexicon = Lexicon.standard();
    for (Matter matter : Matter.values()) {
      String name = "matter " + matter.name().toLowerCase(Locale.ROOT);
      phrases.put(lexicon.group(name), new Phrase(matter, Part.ENOUGH));
      phrases.put(lexicon.group(name + " not"), new Phrase(matter, Part.NOT));
      if (!PLAIN.contains(matter)) {
        phrases.put(lexicon.group(name + " thing"), new Phrase(matter, Part.THING));
        phrases.put(lexicon.group(name + " sign"), new Phrase(matter, Part.SIGN));
      }
    }
    return phrases;
  }
}
