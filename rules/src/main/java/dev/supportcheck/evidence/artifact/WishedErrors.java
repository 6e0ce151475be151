package dev.supportcheck.evidence.artifact;

import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Section;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.Optional;

/** Tells errors that an author expects to see from those that were seen. */
final class WishedErrors {

  private static final int WANTED = Lexicon.standard().group("error wanted");
  private static final int CONTRAST = Lexicon.standard().group("contrast");

  private static final int FAR = 400;

  private final Prose prose;
  private final SectionBodies wishes;

  WishedErrors(Prose prose) {
    this.prose = prose;
    wishes = new SectionBodies(prose, WishedErrors::isWish);
  }

  private static boolean isWish(Section section) {
    return section.is(Topic.EXPECTED) && !section.is(Topic.ACTUAL) && !section.is(Topic.ERROR);
  }

  /** Whether what stands at {@code place} is what should happen. */
  boolean cover(Span place) {
    if (wishes.contain(place.start())) {
      return true;
    }
    Optional<Sentence> sentence = prose.sentenceAt(place.start());
    return sentence.isPresent() && isWanted(sentence.get().span(), place.start());
  }

  /** Whether words before say that it should be so, and none between that it is otherwise. */
  private boolean isWanted(Span sentence, int offset) {
    Cues cues = prose.cues();
    boolean wanted = false;
    int from = Math.max(sentence.start(), offset - FAR);
    for (int i = cues.from(from); i < cues.size() && cues.start(i) < offset; i++) {
      if (cues.group(i) == WANTED) {
        wanted = true;
      } else if (cues.group(i) == CONTRAST) {
        wanted = false;
      }
    }
    return wanted;
  }
}
