package dev.supportcheck.evidence.closure;

import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Section;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.evidence.prose.Stated;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What a text says of the solution of its problem.
 *
 * @param solved the sentences that say that it is solved, with nothing after them that says that it
 *     came back, in the order of the file
 * @param explained whether it says how it was solved, or what did not help
 */
public record Resolution(List<Span> solved, boolean explained) {

  private static final int SOLVED = Lexicon.standard().group("solved stated");
  private static final int WORD = Lexicon.standard().group("solved word");
  private static final int RELAPSE = Lexicon.standard().group("solved relapse");
  private static final int HOW = Lexicon.standard().group("solved how");
  private static final int BECAUSE = Lexicon.standard().group("solved because");
  private static final int HELP = Lexicon.standard().group("attempt help");

  public Resolution {
    solved = List.copyOf(solved);
  }

  /** What {@code prose} says of it. */
  public static Resolution of(Prose prose) {
    Stated stated = Stated.in(prose, "solved aside");
    List<Sentence> said = prose.sentences().stream().filter(Sentence::isStatement).toList();
    List<Span> solved = new ArrayList<>();
    boolean explained = prose.sections().stream().anyMatch(one -> isSolution(prose, one));
    for (int i = 0; i < said.size(); i++) {
      Span span = said.get(i).span();
      if (stated.has(RELAPSE, span)) {
        solved.clear();
      } else if (!isAsked(prose, span) && (stated.has(SOLVED, span) || stated.opens(WORD, span))) {
        solved.add(span);
        Span around =
            said.get(Math.max(0, i - 1))
                .span()
                .cover(said.get(Math.min(said.size() - 1, i + 1)).span());
        explained |= stated.has(BECAUSE, around);
      }
      explained |= stated.has(HOW, span) || stated.has(HELP, span);
    }
    return new Resolution(solved, explained);
  }

  private static boolean isAsked(Prose prose, Span sentence) {
    String words = prose.words(sentence);
    return words.endsWith("?") || words.endsWith("？");
  }

  private static boolean isSolution(Prose prose, Section section) {
    return section.meanings().contains("solution") && !prose.words(section.body()).isBlank();
  }
}
