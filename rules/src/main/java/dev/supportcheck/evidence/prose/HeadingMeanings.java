package dev.supportcheck.evidence.prose;

import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    List<Integer> found = new ArrayList<>(0);
    for (int i = cues.from(place.start()); i < cues.size() && cues.start(i) < place.end(); i++) {
      if (!NAMES[cues.group(i)].isEmpty() && cues.end(i) <= place.end()) {
        found.add(i);
      }
    }
    if (found.isEmpty()) {
      return Set.of();
    }
    Set<String> meanings = new TreeSet<>();
    int covered = 0;
    int end = place.start();
    for (int one : found) {
      if (found.size() == 1 || found.stream().noneMatch(other -> isWithin(cues, one, other))) {
        meanings.add(NAMES[cues.group(one)]);
        covered += Math.max(0, cues.end(one) - Math.max(end, cues.start(one)));
        end = Math.max(end, cues.end(one));
      }
    }
    int length = length(text, place);
    return covered * 100 >= length * percent ? meanings : Set.of();
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
