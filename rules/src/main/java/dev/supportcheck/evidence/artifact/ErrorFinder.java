package dev.supportcheck.evidence.artifact;

import dev.supportcheck.document.Document;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the errors that a document quotes, and the places where it only speaks of some. */
final class ErrorFinder {

  private static final int ERROR = Lexicon.standard().group("error word");
  private static final int ABSENT = Lexicon.standard().group("error absent");
  private static final int REPORTED = Lexicon.standard().group("error reported");
  private static final int CLAIMED = Lexicon.standard().group("error claimed");
  private static final int SHOWN = Lexicon.standard().group("error shown");

  /** The longest way from a word for an error to the colon before its message. */
  private static final int TO_COLON = 24;

  /** How far words are counted, and up to how many. */
  private static final int FAR = 200;

  private static final int ENOUGH = 4;

  /** Longer sentences are read to here. */
  private static final int LONGEST_SENTENCE = 4000;

  private final String source;
  private final Prose prose;
  private final Cues cues;
  private final Artifacts artifacts;
  private final ErrorNames names;
  private final ErrorNumbers numbers;
  private final QuotedMessages messages;
  private final WishedErrors wishes;
  private final List<ErrorQuote> found = new ArrayList<>();
  private final List<Span> mentions = new ArrayList<>();
  private final List<Span> absences = new ArrayList<>();

  ErrorFinder(Document document, Prose prose, Artifacts artifacts) {
    source = document.source().text();
    this.prose = prose;
    this.artifacts = artifacts;
    cues = prose.cues();
    names = new ErrorNames(source, cues);
    numbers = new ErrorNumbers(source, cues);
    messages = new QuotedMessages(document, prose);
    wishes = new WishedErrors(prose);
  }

  /** All of them, in the order of the file. */
  ErrorQuotes find() {
    for (Artifact artifact : artifacts.all()) {
      if (artifact.failure()) {
        add(ErrorQuote.Kind.MESSAGE, artifact.span());
      }
    }
    for (Span message : messages.find()) {
      add(ErrorQuote.Kind.MESSAGE, message);
    }
    List<Sentence> sentences = prose.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).kind() != Sentence.Kind.TICKED) {
        sentence(sentences.get(i), i + 1 < sentences.size() ? sentences.get(i + 1) : null);
      }
    }
    return new ErrorQuotes(
        found.stream().distinct().sorted((a, b) -> a.span().compareTo(b.span())).toList(),
        mentions.stream().distinct().sorted().toList(),
        absences.stream().distinct().sorted().toList());
  }

  private void sentence(Sentence sentence, @Nullable Sentence next) {
    Span span = sentence.span();
    words(span);
    int end = Math.min(span.end(), span.start() + LONGEST_SENTENCE);
    for (int i = cues.from(span.start()); i < cues.size() && cues.start(i) < end; i++) {
      if (cues.group(i) == ABSENT && !wishes.cover(cues.span(i))) {
        absences.add(cues.span(i));
      } else if (cues.group(i) == ERROR) {
        mention(i, sentence, next);
      } else if (cues.group(i) == SHOWN) {
        announced(cues.end(i), span);
      } else if (cues.group(i) == REPORTED || cues.group(i) == CLAIMED) {
        reported(i, span);
      }
    }
    boolean under = prose.isUnder(sentence, Topic.ERROR) && sentence.kind() == Sentence.Kind.TEXT;
    boolean picture =
        prose.text().charAt(span.start()) == Prose.OBJECT && source.charAt(span.start()) != '`';
    if (under && !picture && plainWords(span.start(), span.end()) > 2 && !cues.has(ABSENT, span)) {
      add(ErrorQuote.Kind.MESSAGE, span);
    }
  }

  /** What an error, or a program by "says that", is reported to say. */
  private void reported(int cue, Span sentence) {
    Span rest = new Span(cues.end(cue), Math.min(sentence.end(), cues.end(cue) + FAR));
    boolean sure = cues.group(cue) == REPORTED || messages.isFailure(rest);
    if (sure && plainWords(rest.start(), rest.end()) > 2) {
      add(ErrorQuote.Kind.MESSAGE, new Span(cues.start(cue), sentence.end()));
    }
  }

  /** A failure behind the colon that follows "says", "answers" and the like. */
  private void announced(int offset, Span sentence) {
    int colon = colon(offset, Math.min(sentence.end(), offset + 2));
    if (colon > 0 && colon < sentence.end()) {
      Span rest = new Span(colon, Math.min(sentence.end(), colon + FAR)).trimmed(source);
      if (plainWords(rest.start(), rest.end()) > 1 && messages.isFailure(rest)) {
        add(ErrorQuote.Kind.MESSAGE, rest);
      }
    }
  }

  private void words(Span sentence) {
    int at = sentence.start();
    while (at < sentence.end()) {
      if (isWordStart(source.charAt(at))) {
        int message = FailureSigns.message(source, at, sentence.end());
        if (message > 0) {
          add(ErrorQuote.Kind.MESSAGE, Span.at(at, message));
        }
        int small = names.afterPlain(at, sentence.end());
        at = small > at ? small : word(at, sentence);
      } else {
        at = isImageTag(at, sentence) ? endOfObject(at, sentence) : at + 1;
      }
    }
  }

  /** Looks at a word that may be a code; where it ends. */
  private int word(int at, Span sentence) {
    int to = Scan.identifier(source, at, sentence.end());
    while (to < sentence.end() && ErrorNames.isJoint(source.charAt(to))) {
      to = Scan.identifier(source, to + 1, sentence.end());
    }
    int end = to;
    while (end > at + 1 && ".-".indexOf(source.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end - at > 2 && end - at < 100 && isCode(new Span(at, end), sentence)) {
      add(ErrorQuote.Kind.CODE, new Span(at, end));
    }
    return to;
  }

  /** Whether a tag for an image begins at {@code at}; the numbers in it are measures. */
  private boolean isImageTag(int at, Span sentence) {
    return source.charAt(at) == '<'
        && prose.text().charAt(at) == Prose.OBJECT
        && (at == sentence.start() || prose.text().charAt(at - 1) != Prose.OBJECT);
  }

  private int endOfObject(int at, Span sentence) {
    int end = at;
    while (end < sentence.end() && prose.text().charAt(end) == Prose.OBJECT) {
      end++;
    }
    return end;
  }

  private boolean isCode(Span word, Span sentence) {
    return Scan.isDigit(source.charAt(word.start()))
        ? numbers.isNumber(word, sentence)
        : names.isName(word, sentence);
  }

  private static boolean isWordStart(char c) {
    return Scan.isLetter(c) || Scan.isDigit(c);
  }

  /** A word for an error; what follows it behind a colon is the message. */
  private void mention(int cue, Sentence sentence, @Nullable Sentence next) {
    Span span = sentence.span();
    mentions.add(cues.span(cue));
    int colon = colon(cues.end(cue), span.end());
    if (colon < 0 || sentence.kind() == Sentence.Kind.HEADING) {
      return;
    }
    int start = Scan.blanks(source, colon, span.end());
    if (start < span.end() && source.charAt(start) != '\n' && source.charAt(start) != '\r') {
      Span rest = new Span(start, span.end());
      boolean object = prose.text().charAt(start) == Prose.OBJECT;
      boolean code = object && source.charAt(start) == '`';
      if (code || (!object && isMessage(rest))) {
        add(ErrorQuote.Kind.MESSAGE, rest);
      }
      return;
    }
    if (next != null && isMessageAfter(span.end(), next)) {
      add(ErrorQuote.Kind.MESSAGE, next.span());
    }
  }

  /** The offset after a colon or an arrow soon after {@code from}; −1 for none. */
  private int colon(int from, int end) {
    int limit = Math.min(end, from + TO_COLON);
    for (int i = from; i < limit; i++) {
      char c = source.charAt(i);
      if (c == ':' || c == '：') {
        int to = i + 1;
        while (to < end && "*_ \"".indexOf(source.charAt(to)) >= 0) {
          to++;
        }
        return to;
      }
      if ((c == '-' || c == '=') && i + 1 < end && source.charAt(i + 1) == '>') {
        return i + 2;
      }
      if (c == '.' || c == ',' || c == '\n' || c == '?' || c == '!') {
        return -1;
      }
    }
    return -1;
  }

  /** How many plain words a text begins with, as far as it matters. */
  private int plainWords(int from, int end) {
    return Scan.plainWords(source, from, Math.min(end, from + FAR), ENOUGH);
  }

  private boolean isMessage(Span span) {
    return plainWords(span.start(), span.end()) > 1 && source.charAt(span.end() - 1) != '?';
  }

  /** Whether the sentence after a colon at the end of another is what the colon announces. */
  private boolean isMessageAfter(int end, Sentence next) {
    Span span = next.span();
    if (next.kind() == Sentence.Kind.HEADING || span.start() - end > 40) {
      return false;
    }
    for (int i = end; i < span.start(); i++) {
      char c = source.charAt(i);
      if (c > ' ' && c != '>' && c != '*' && c != '_' && c != '-') {
        return false;
      }
    }
    return prose.text().charAt(span.start()) == Prose.OBJECT
        ? source.charAt(span.start()) == '`'
        : isMessage(span);
  }

  private void add(ErrorQuote.Kind kind, Span span) {
    if (!wishes.cover(span)) {
      found.add(new ErrorQuote(kind, span));
    }
  }
}
