package dev.supportcheck.evidence.discourse;

import dev.supportcheck.document.Case;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Sentence;
import java.util.Locale;

/** Judges titles. */
final class Titles {

  private Titles() {}

  /** Whether a case has a title and it says nothing of what the case is about. */
  static boolean isVague(Case issue, Prose prose) {
    String title = issue.title().strip();
    if (title.isEmpty()) {
      return issue.metadata().mapping().entry("title").isPresent();
    }
    boolean address = title.toLowerCase(Locale.ROOT).startsWith("http") && title.indexOf(' ') < 0;
    return address
        || prose.sentences().stream()
            .filter(sentence -> sentence.kind() == Sentence.Kind.TITLE)
            .anyMatch(sentence -> Statement.covers(prose, sentence.span(), Sign.EMPTY, 100));
  }
}
