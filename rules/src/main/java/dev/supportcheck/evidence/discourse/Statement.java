package dev.supportcheck.evidence.discourse;

import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.language.Cues;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence in which the author says something, and the signs in it.
 *
 * @param begin where its first word begins, after the marker of an item
 * @param signs the signs in it, as bits; those in quotations and asides are none
 * @param opening those of the signs with which it begins
 */
record Statement(Sentence sentence, int begin, long signs, long opening) {

  private static final int MARKER = 4;

  /** No tag, and no phrase that takes the meaning from another, is longer. */
  private static final int LONG = 100;

  private static final long QUOTABLE = Sign.FAILURE.bit();
  private static final long OBSERVED = Sign.FAILURE.bit() | Sign.RESULT.bit() | Sign.NEGATION.bit();

  /** Whether it has a sign. */
  boolean has(Sign sign) {
    return (signs & sign.bit()) != 0;
  }

  /** Whether it begins with a sign. */
  boolean opens(Sign sign) {
    return (opening & sign.bit()) != 0;
  }

  /** Whether it tells of something seen: a failure, a result, or that something is not. */
  boolean tells() {
    return (signs & OBSERVED) != 0;
  }

  Span span() {
    return sentence.span();
  }

  Sentence.Kind kind() {
    return sentence.kind();
  }

  /** The statements of a text, in its order; no prompts of templates, no empty places. */
  static List<Statement> of(Prose prose) {
    List<Statement> statements = new ArrayList<>();
    for (Sentence sentence : prose.sentences()) {
      if (sentence.isStatement()) {
        Statement statement = of(prose, sentence);
        boolean title = sentence.kind() == Sentence.Kind.TITLE;
        if (title || !isUnfilled(prose, statement)) {
          statements.add(statement);
        }
      }
    }
    return statements;
  }

  /** Whether a sentence is no prompt of a template and no empty place. */
  static boolean isFilled(Prose prose, Sentence sentence) {
    return !isUnfilled(prose, of(prose, sentence));
  }

  private static Statement of(Prose prose, Sentence sentence) {
    Span span = sentence.span();
    Cues cues = prose.cues();
    int begin = begin(prose.text(), span);
    int from = cues.from(span.start());
    int to = cues.from(span.end());
    long voided = 0;
    for (int i = from; i < to; i++) {
      voided |= Sign.voids(cues.group(i));
    }
    boolean quotation = endsQuotation(prose.text(), span);
    long signs = 0;
    long opening = 0;
    for (int i = from; i < to; i++) {
      long bits = Sign.bits(cues.group(i));
      if (bits == 0 || ((signs & bits) == bits && cues.start(i) > begin)) {
        continue;
      }
      if (bits == Sign.FAILURE.bit() && isTag(prose.text(), cues.span(i))) {
        continue;
      }
      if ((bits & QUOTABLE) == 0 && (quotation || prose.isQuoted(cues.start(i)))) {
        continue;
      }
      if ((voided & bits) != 0 && isAside(cues, i, to, bits)) {
        continue;
      }
      signs |= bits;
      opening |= cues.start(i) <= begin ? bits : 0;
    }
    return new Statement(sentence, begin, signs, opening);
  }

  /** Whether a sentence ends a quotation that began in one before. */
  private static boolean endsQuotation(String text, Span span) {
    int kind = "」』”»".indexOf(text.charAt(span.end() - 1));
    return kind >= 0 && text.lastIndexOf("「『“«".charAt(kind), span.end() - 1) < span.start();
  }

  /** Whether words stand alone in brackets, as [Bug] does, and only say of what kind a case is. */
  private static boolean isTag(String text, Span words) {
    return words.start() > 0
        && text.charAt(words.start() - 1) == '['
        && words.end() < text.length()
        && text.charAt(words.end()) == ']';
  }

  private static boolean isAside(Cues cues, int cue, int to, long bits) {
    for (int i = cues.from(cues.start(cue) - LONG); i < to && cues.start(i) < cues.end(cue); i++) {
      if ((Sign.voids(cues.group(i)) & bits) != 0 && cues.end(i) > cues.start(cue)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnfilled(Prose prose, Statement statement) {
    Span said = statement.afterLabel(prose);
    return statement.opens(Sign.PROMPT)
        || (statement.has(Sign.PROMPT) && covers(prose, said, Sign.PROMPT, 50))
        || (statement.has(Sign.NOTHING) && covers(prose, said, Sign.NOTHING, 90))
        || !hasWord(prose.text(), said);
  }

  /** The statement without the label that it begins with; all of it where it has none. */
  private Span afterLabel(Prose prose) {
    int answer = prose.sectionOf(sentence).map(section -> section.body().start()).orElse(-1);
    return answer > span().start() && answer < span().end()
        ? new Span(answer, span().end())
        : span();
  }

  /** Whether phrases of a sign make up {@code percent} of the letters of a place, digits apart. */
  static boolean covers(Prose prose, Span span, Sign sign, int percent) {
    Cues cues = prose.cues();
    String text = prose.text();
    if (!sign.begins(cues, span)) {
      return !hasLetter(text, span);
    }
    int letters = 0;
    int bare = 0;
    int most = span.length() * (100 - percent);
    int end = span.start();
    int next = cues.from(span.start());
    for (int at = span.start(); at < span.end() && bare * 100 <= most; at++) {
      while (next < cues.size() && cues.start(next) <= at) {
        if ((Sign.bits(cues.group(next)) & sign.bit()) != 0 && cues.end(next) <= span.end()) {
          end = Math.max(end, cues.end(next));
        }
        next++;
      }
      if (isLetter(text.charAt(at))) {
        letters++;
        bare += at < end ? 0 : 1;
      }
    }
    return bare * 100 <= letters * (100 - percent);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == Prose.OBJECT;
  }

  private static boolean hasLetter(String text, Span span) {
    int at = span.start();
    while (at < span.end() && !isLetter(text.charAt(at))) {
      at++;
    }
    return at < span.end();
  }

  private static boolean hasWord(String text, Span span) {
    for (int at = span.start(); at < span.end(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == Prose.OBJECT) {
        return true;
      }
    }
    return false;
  }

  /** The end of a short tag in brackets; −1 where none is. */
  private static int tagEnd(String text, int at, int end) {
    for (int to = at; to < end && to < at + LONG; to++) {
      if (text.charAt(to) == ']') {
        return to;
      }
    }
    return -1;
  }

  /** Where the first word of a sentence begins: after bullets, numbers of items and tags. */
  private static int begin(String text, Span span) {
    int at = span.start();
    int word = at;
    while (at < span.end()) {
      char c = text.charAt(at);
      int tag = c == '[' ? tagEnd(text, at, span.end()) : -1;
      if (tag > 0 && tag < span.end() - 1) {
        at = tag + 1;
        word = at;
      } else if (Character.isDigit(c) && at - word < MARKER) {
        at++;
      } else if (isLetter(c)) {
        boolean letter =
            at + 1 < span.end() && (text.charAt(at + 1) == ')' || text.charAt(at + 1) == '.');
        if (!letter || c >= 0x80) {
          return at;
        }
        at += 2;
        word = at;
      } else {
        at++;
        word = at;
      }
    }
    return span.start();
  }
}
