package dev.supportcheck.evidence.prose;

import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.Arrays;

/**
 * The phrases of a text that its author means: not those between quotation marks, nor those whose
 * end lies in a phrase that takes their meaning away, as "never tried" does with "tried".
 */
public final class Stated {

  /** No phrase that matters for one beside or within it is longer. */
  private static final int LONG = 80;

  /** How many characters, as of a bullet, may stand before the first word. */
  private static final int MARKER = 4;

  private final Prose prose;
  private final Cues cues;
  private final int[] asides;

  private Stated(Prose prose, int[] asides) {
    this.prose = prose;
    this.cues = prose.cues();
    this.asides = asides;
  }

  /**
   * The phrases of {@code prose}.
   *
   * @param asides the groups of phrases that take away the meaning of what ends within them
   * @throws IllegalArgumentException if the lexicon has no such group
   */
  public static Stated in(Prose prose, String... asides) {
    int[] groups = Arrays.stream(asides).mapToInt(Lexicon.standard()::group).toArray();
    return new Stated(prose, groups);
  }

  /** Whether a phrase of a group is stated within {@code place}. */
  public boolean has(int group, Span place) {
    return next(group, place, cues.from(place.start())) >= 0;
  }

  /** The first phrase of a group stated within {@code place}; an empty place for none. */
  public Span first(int group, Span place) {
    int found = next(group, place, cues.from(place.start()));
    return found < 0 ? new Span(place.start(), place.start()) : cues.span(found);
  }

  /** Whether the first phrase of a group stated within {@code place} begins at its start. */
  public boolean opens(int group, Span place) {
    Span phrase = first(group, place);
    return !phrase.isEmpty() && phrase.start() - place.start() <= MARKER;
  }

  /**
   * Whether a phrase of a group is stated within {@code place} and not negated.
   *
   * @param negation the group of words that negate it, within it or before it
   * @param distance how many characters before it such a word may end
   */
  public boolean hasAffirmed(int group, int negation, Span place, int distance) {
    int at = next(group, place, cues.from(place.start()));
    while (at >= 0) {
      if (isAffirmed(cues.start(at), cues.end(at), negation, place, distance)) {
        return true;
      }
      at = next(group, place, at + 1);
    }
    return false;
  }

  /**
   * Whether a phrase of the group {@code second} is stated within {@code place} right after one of
   * {@code first}, and neither is negated.
   */
  public boolean follows(int first, int second, int negation, Span place) {
    int at = next(second, place, cues.from(place.start()));
    while (at >= 0) {
      if (endsRightBefore(first, at, negation, place)) {
        return true;
      }
      at = next(second, place, at + 1);
    }
    return false;
  }

  private boolean endsRightBefore(int group, int cue, int negation, Span place) {
    int offset = cues.start(cue);
    for (int i = cues.from(Math.max(place.start(), offset - LONG)); i < cues.size(); i++) {
      if (cues.start(i) >= offset) {
        return false;
      }
      int end = cues.end(i);
      if (cues.group(i) == group
          && end <= offset
          && prose.words(new Span(end, offset)).isBlank()
          && isAffirmed(cues.start(i), cues.end(cue), negation, place, 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAffirmed(int start, int end, int negation, Span place, int distance) {
    int from = Math.max(place.start(), start - distance);
    return !cues.endsNear(negation, end, end - from);
  }

  private int next(int group, Span place, int from) {
    for (int i = from; i < cues.size() && cues.start(i) < place.end(); i++) {
      if (cues.group(i) == group && cues.end(i) <= place.end() && isMeant(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isMeant(int cue) {
    int start = cues.start(cue);
    if (prose.isQuoted(start)) {
      return false;
    }
    int end = cues.end(cue);
    for (int i = cues.from(start - LONG); i < cues.size() && cues.start(i) < end; i++) {
      if (isAside(cues.group(i)) && cues.end(i) >= end) {
        return false;
      }
    }
    return true;
  }

  private boolean isAside(int group) {
    for (int aside : asides) {
      if (aside == group) {
        return true;
      }
    }
    return false;
  }
}
