package dev.supportcheck.evidence.prose;

import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what headings and labels mean. */
public final class HeadingMeanings {

  /**
   * How much of a heading, a label before a colon, and a bare line the known phrases must make up.
   */
  static final int HEADING = 33;

  static final int LABEL = 50;
  static final int LINE = 85;

  private static final int LONGEST_HEADING = 400;
  private static final int LONGEST_LABEL = 80;
  private static final String[] NAMES =
      Lexicon.standard().groups().stream().map(SectionFinder::meaning).toArray(String[]::new);

  private HeadingMeanings() {}

  /**
   * The topics among the meanings of the label at {@code place}.
   *
   * @param percent how much of it the known phrases must make up at least, in percent of its
   *     characters
   */
  public static Set<Topic> topics(String text, Cues cues, Span place, int percent) {
    return SectionFinder.topics(of(text, cues, place, percent));
  }

  /**
   * The meanings of the heading or label at {@code place}: those of the phrases in it that lie in
   * no longer one. They must make up a good part of it.
   *
   * @param percent how much of it they must make up at least, in percent of its characters
   */
  static Set<String> of(String text, Cues cues, Span place, int percent) {
    if (place.length() > LONGEST_HEADING) {
      return Set.of();
    }
    int from = cues.from(place.start());
    int to = cues.from(place.end());
    Set<String> meanings = new HashSet<>();
    int covered = 0;
    int end = place.start();
    for (int i = from; i < to; i++) {
      if (isMeaning(cues, i, place) && isLongest(cues, i, from, to, place)) {
        meanings.add(NAMES[cues.group(i)]);
        covered += Math.max(0, cues.end(i) - Math.max(end, cues.start(i)));
        end = Math.max(end, cues.end(i));
      }
    }
    return !meanings.isEmpty() && covered * 100 >= length(text, place) * percent
        ? meanings
        : Set.of();
  }

  private static boolean isMeaning(Cues cues, int cue, Span place) {
    return !NAMES[cues.group(cue)].isEmpty() && cues.end(cue) <= place.end();
  }

  /** Whether a phrase lies in no longer one that means something. */
  private static boolean isLongest(Cues cues, int cue, int from, int to, Span place) {
    for (int other = from; other < to; other++) {
      if (isMeaning(cues, other, place) && isWithin(cues, cue, other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWithin(Cues cues, int one, int other) {
    int length = cues.end(one) - cues.start(one);
    return cues.start(other) <= cues.start(one)
        && cues.end(one) <= cues.end(other)
        && length < cues.end(other) - cues.start(other);
  }

  /** The length of a heading without what stands in parentheses. */
  private static int length(String text, Span place) {
    int length = 0;
    int depth = 0;
    for (int i = place.start(); i < place.end(); i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '（' ? 1 : 0;
      length += depth == 0 && Character.isLetterOrDigit(c) ? 1 : 0;
      length += depth == 0 && c == ' ' && text.charAt(i - 1) != ' ' ? 1 : 0;
      depth -= (c == ')' || c == '）') && depth > 0 ? 1 : 0;
    }
    return length;
  }

  /**
   * The part of a sentence that may be a label: what stands before a first colon, or all of a short
   * line; null for none.
   */
  static @Nullable Span label(String text, Span sentence) {
    int start = sentence.start();
    while (start < sentence.end() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (start < sentence.end()
        && (Character.isDigit(text.charAt(start)) || ".)".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    int words = 1;
    for (int at = start; at < sentence.end(); at++) {
      char c = text.charAt(at);
      words += c == ' ' ? 1 : 0;
      if (c == ':' || c == '：') {
        return at > start ? new Span(start, at).trimmed(text) : null;
      }
      if (words > 12 || at - start > LONGEST_LABEL || c == '\n') {
        return null;
      }
    }
    return start < sentence.end() && words <= 7 ? new Span(start, sentence.end()) : null;
  }
}
