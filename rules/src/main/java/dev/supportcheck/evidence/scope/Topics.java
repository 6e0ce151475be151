package dev.supportcheck.evidence.scope;

import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.evidence.prose.Stated;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a text turns to something else than it began with, and what it asks in running text.
 *
 * @param further the sentences that turn to another problem, in the order of the file
 * @param questions the sentences with a question mark that stand in running text, in no list
 */
public record Topics(List<Span> further, List<Span> questions) {

  private static final int ANOTHER = group("topics another");
  private static final int BESIDES = group("topics besides");
  private static final int PART = group("topics part");
  private static final int SAME = group("topics same");
  private static final int FAILURE = group("failure reported");

  private static final String MARKS = "?？";
  private static final String CLOSING = ")\"'”’»」』）*";

  /** How many characters the shortest question has. */
  private static final int SHORTEST = 4;

  public Topics {
    further = List.copyOf(further);
    questions = List.copyOf(questions);
  }

  /** The topics of {@code prose}. */
  public static Topics of(Prose prose) {
    Stated stated = Stated.in(prose, "topics aside");
    List<Span> further = new ArrayList<>();
    List<Span> questions = new ArrayList<>();
    int parts = 0;
    for (Sentence sentence : prose.sentences()) {
      Span span = sentence.span();
      boolean heading = sentence.kind() == Sentence.Kind.HEADING && !sentence.quoted();
      if (!heading && !sentence.isStatement()) {
        continue;
      }
      boolean asks = !heading && isQuestion(prose, span);
      boolean part = stated.opens(PART, span);
      parts += part ? 1 : 0;
      if ((part && parts > 1) || isFurther(stated, span, asks)) {
        further.add(span);
      }
      if (asks && sentence.kind() == Sentence.Kind.TEXT && sentence.list() < 0) {
        questions.add(span);
      }
    }
    return new Topics(further, questions);
  }

  private static boolean isFurther(Stated stated, Span span, boolean asks) {
    if (stated.has(SAME, span)) {
      return false;
    }
    return stated.has(ANOTHER, span)
        || (stated.opens(BESIDES, span) && (asks || stated.has(FAILURE, span)));
  }

  /** Whether a sentence of some words ends with a question mark right after a word. */
  private static boolean isQuestion(Prose prose, Span span) {
    String text = prose.text();
    int last = span.end() - 1;
    while (last > span.start() && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    boolean marked = MARKS.indexOf(text.charAt(last)) >= 0 && !prose.isQuoted(last);
    while (last > span.start() && isMarkOrSpace(text.charAt(last))) {
      last--;
    }
    char before = text.charAt(last);
    boolean afterWord = Character.isLetterOrDigit(before) || CLOSING.indexOf(before) >= 0;
    return marked && afterWord && last - span.start() >= SHORTEST;
  }

  private static boolean isMarkOrSpace(char c) {
    return MARKS.indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int group(String name) {
    return Lexicon.standard().group(name);
  }
}
