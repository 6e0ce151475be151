package dev.supportcheck.evidence.attempts;

import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.evidence.prose.Stated;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The attempts that a text tells of, in the order of the file.
 *
 * @param attempts one for each sentence that tells of any
 */
public record Attempts(List<Attempt> attempts) {

  /** How many sentences after an attempt may say what came of it. */
  private static final int REACH = 2;

  /** How many characters before a word its negation may end. */
  private static final int NEGATED = 8;

  private static final int TRIED = group("tried");
  private static final int REMEDY = group("remedy");
  private static final int AUTHOR = group("author");
  private static final int ACT = group("act");
  private static final int WORKS = group("works");
  private static final int CONTRAST = group("contrast");
  private static final int OPENING = group("opening");
  private static final int SAME = group("same");
  private static final int HELP = group("help");
  private static final int OUTCOME = group("outcome");
  private static final int VAGUE = group("vague");
  private static final int SUPPORT = group("support");
  private static final int DOCS = group("docs");
  private static final int NOT = group("not");
  private static final int NOTHING = group("nothing");

  public Attempts {
    attempts = List.copyOf(attempts);
  }

  /** The attempts in {@code prose}. */
  public static Attempts of(Prose prose) {
    Stated stated = Stated.in(prose, "attempt aside");
    Stated acts = Stated.in(prose, "attempt aside", "attempt goal");
    List<Sentence> said = prose.sentences().stream().filter(Sentence::isStatement).toList();
    List<Attempt> found = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      Span span = said.get(i).span();
      boolean under = prose.isUnder(said.get(i), Topic.ATTEMPTS) && !isNothing(stated, span);
      boolean particular = isParticular(stated, span);
      boolean general = isGeneral(acts, span);
      boolean vague = stated.has(VAGUE, span) || stated.has(DOCS, span);
      boolean concrete = particular || ((general || under) && !vague);
      if (concrete || general || under || stated.has(SUPPORT, span) || stated.has(DOCS, span)) {
        boolean outcome = hasOutcome(stated, span);
        for (int next = i + 1; next <= i + REACH && next < said.size(); next++) {
          outcome |= hasOutcome(stated, said.get(next).span());
        }
        found.add(new Attempt(span, concrete, outcome));
      }
    }
    return new Attempts(found);
  }

  /** Whether any is told of. */
  public boolean isEmpty() {
    return attempts.isEmpty();
  }

  /** Those that say what was done. */
  public List<Attempt> concrete() {
    return attempts.stream().filter(Attempt::concrete).toList();
  }

  /** Whether a sentence names a remedy or compares with what works otherwise. */
  private static boolean isParticular(Stated stated, Span span) {
    return stated.has(REMEDY, span)
        || (works(stated, span) && (stated.has(CONTRAST, span) || stated.opens(OPENING, span)));
  }

  /** Whether a sentence says that something was tried. */
  private static boolean isGeneral(Stated stated, Span span) {
    return stated.hasAffirmed(TRIED, NOT, span, NEGATED)
        || stated.has(HELP, span)
        || stated.has(SAME, span)
        || stated.opens(ACT, span)
        || stated.follows(AUTHOR, ACT, NOT, span);
  }

  private static boolean hasOutcome(Stated stated, Span span) {
    return stated.has(HELP, span)
        || stated.has(OUTCOME, span)
        || stated.has(SAME, span)
        || works(stated, span);
  }

  private static boolean works(Stated stated, Span span) {
    return stated.hasAffirmed(WORKS, NOT, span, NEGATED);
  }

  private static boolean isNothing(Stated stated, Span span) {
    return stated.first(NOTHING, span).length() * 2 > span.length();
  }

  private static int group(String name) {
    return Lexicon.standard().group("attempt " + name);
  }
}
