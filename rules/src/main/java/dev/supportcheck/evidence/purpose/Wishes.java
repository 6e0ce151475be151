package dev.supportcheck.evidence.purpose;

import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.evidence.prose.Stated;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.language.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * The wishes of a text for features, without those of its title.
 *
 * @param wishes one for each sentence that states any, in the order of the file
 * @param besideFailure whether the title reports a failure and wishes for nothing
 */
public record Wishes(List<Wish> wishes, boolean besideFailure) {

  private static final int STATED = Lexicon.standard().group("wish stated");
  private static final int FAILURE = Lexicon.standard().group("failure reported");
  private static final int MARK = Lexicon.standard().group("wish mark");

  public Wishes {
    wishes = List.copyOf(wishes);
  }

  /** The wishes in {@code prose}. What is expected in place of a fault is none. */
  public static Wishes of(Prose prose) {
    Stated stated = Stated.in(prose, "wish aside");
    List<Wish> wishes = new ArrayList<>();
    boolean besideFailure = false;
    for (Sentence sentence : prose.sentences()) {
      boolean wish = stated.has(STATED, sentence.span());
      if (sentence.kind() == Sentence.Kind.TITLE) {
        besideFailure = !wish && stated.has(FAILURE, sentence.span());
      } else if (wish && sentence.isStatement() && !prose.isUnder(sentence, Topic.EXPECTED)) {
        boolean marked = stated.has(MARK, sentence.span()) || isUnderFeature(prose, sentence);
        wishes.add(new Wish(sentence.span(), marked));
      }
    }
    return new Wishes(wishes, besideFailure);
  }

  private static boolean isUnderFeature(Prose prose, Sentence sentence) {
    return prose
        .sectionOf(sentence)
        .filter(section -> section.meanings().contains("feature"))
        .isPresent();
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return wishes.isEmpty();
  }
}
