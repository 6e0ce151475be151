package dev.supportcheck.evidence.purpose;

import dev.supportcheck.document.Purpose;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.evidence.prose.Stated;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells from the text of a case what it is for. A text that reports failures is for a problem,
 * unless its title wishes for something, or the text does so at least as often.
 */
public final class InferredPurpose {

  private static final int WISH = Lexicon.standard().group("wish stated");
  private static final int OPENING = Lexicon.standard().group("wish opening");
  private static final int FAILURE = Lexicon.standard().group("failure reported");
  private static final int HOW = Lexicon.standard().group("purpose how");
  private static final int DOCUMENTATION = Lexicon.standard().group("purpose documentation");

  /** What stands under headings of these topics is no report in the author's words. */
  private static final Set<Topic> QUOTED =
      EnumSet.of(Topic.EXPECTED, Topic.ERROR, Topic.LOGS, Topic.CODE);

  /** The level of a section whose heading is a mere label. */
  private static final int LABEL = 8;

  private final Prose prose;
  private final Stated stated;
  private final Span title;

  private InferredPurpose(Prose prose) {
    this.prose = prose;
    stated = Stated.in(prose, "wish aside");
    List<Sentence> sentences = prose.sentences();
    title =
        !sentences.isEmpty() && sentences.get(0).kind() == Sentence.Kind.TITLE
            ? sentences.get(0).span()
            : new Span(0, 0);
  }

  /** What a text is for that states {@code wishes}. */
  public static Purpose of(Prose prose, Wishes wishes) {
    return new InferredPurpose(prose).read(wishes);
  }

  private Purpose read(Wishes wishes) {
    boolean failed = stated.has(FAILURE, title);
    if (!failed && stated.has(WISH, title)) {
      return Purpose.FEATURE;
    }
    int failures = failures(wishes);
    int opened = !failed && stated.opens(OPENING, title) ? 1 : 0;
    long wished = wishes.wishes().size() + featureSections() + opened;
    if (wished > 0 && wished >= failures) {
      return Purpose.FEATURE;
    }
    if (!failed && stated.has(DOCUMENTATION, title)) {
      return Purpose.DOCUMENTATION;
    }
    if (failures == 0 && stated.has(HOW, title)) {
      return Purpose.QUESTION;
    }
    return Purpose.PROBLEM;
  }

  /** How many headings of a template for features have something below them. */
  private long featureSections() {
    return prose.sections().stream()
        .filter(section -> section.level() < LABEL && section.meanings().contains("feature"))
        .filter(section -> !prose.words(section.body()).isBlank())
        .count();
  }

  /** How many sentences report a failure and no wish. */
  private int failures(Wishes wishes) {
    List<Span> wished = wishes.wishes().stream().map(Wish::span).toList();
    int count = 0;
    for (Sentence sentence : prose.sentences()) {
      Span span = sentence.span();
      if (sentence.isStatement()
          && sentence.kind() != Sentence.Kind.TITLE
          && stated.has(FAILURE, span)
          && !wished.contains(span)
          && QUOTED.stream().noneMatch(topic -> prose.isUnder(sentence, topic))) {
        count++;
      }
    }
    return count;
  }
}
