package dev.supportcheck.evidence.leftover;

import dev.supportcheck.evidence.leftover.Leftover.Kind;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Letters;
import dev.supportcheck.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the sentences of templates in general, and examples in brackets. */
final class LeftWords {

  private static final int START = Lexicon.standard().group("leftover start");
  private static final int WHOLE = Lexicon.standard().group("leftover whole");
  private static final int EXAMPLE = Lexicon.standard().group("example mark");
  private static final Set<String> MARKERS =
      Set.of("todo", "tbd", "fixme", "tba", "xxx", "xxxx", "xxxxx", "lorem ipsum", "x.x.x");

  /** What a marker begins with: most sentences begin otherwise. */
  private static final String FIRSTS = "tfxlTFXL";

  private final Prose prose;
  private final String text;

  LeftWords(Prose prose) {
    this.prose = prose;
    this.text = prose.text();
  }

  void find(List<Leftover> found) {
    List<Sentence> sentences = prose.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.quoted() || sentence.kind() == Sentence.Kind.CODE) {
        continue;
      }
      Span span = sentence.span();
      boolean says =
          sentence.kind() != Sentence.Kind.HEADING && sentence.kind() != Sentence.Kind.TITLE;
      if (isMarker(span)) {
        found.add(new Leftover(Kind.MARKER, span));
      } else if (says && isPrompt(span, sentence.kind())) {
        found.add(new Leftover(Kind.PROMPT, span));
      } else if (sentence.kind() != Sentence.Kind.TICKED) {
        boolean alone = i > 0 && isHeading(sentences, i - 1) && isHeading(sentences, i + 1);
        details(span, says, alone, found);
      }
    }
  }

  private static boolean isHeading(List<Sentence> sentences, int index) {
    return index == sentences.size() || sentences.get(index).kind() == Sentence.Kind.HEADING;
  }

  private boolean isMarker(Span sentence) {
    Span place = sentence.trimmed(text);
    if (place.isEmpty() || FIRSTS.indexOf(text.charAt(place.start())) < 0) {
      return false;
    }
    String words = place.in(text).toLowerCase(Locale.ROOT);
    int end = words.length();
    while (end > 0 && ".:!?… ".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    String plain = words.substring(0, end);
    return MARKERS.contains(plain)
        || plain.startsWith("lorem ipsum")
        || words.startsWith("todo:")
        || words.startsWith("fixme:");
  }

  private boolean isPrompt(Span sentence, Sentence.Kind kind) {
    char last = text.charAt(sentence.end() - 1);
    if ((last == ':' || last == '：') && kind != Sentence.Kind.ITEM) {
      return false;
    }
    Cues cues = prose.cues();
    int first = firstLetter(sentence);
    for (int i = cues.from(sentence.start());
        i < cues.size() && cues.start(i) < sentence.end();
        i++) {
      if ((cues.group(i) != START && cues.group(i) != WHOLE)
          || cues.start(i) < sentence.start()
          || cues.end(i) > sentence.end()) {
        continue;
      }
      int share = letters(cues.span(i)) * 100 / Math.max(1, letters(sentence));
      boolean anywhere = cues.language(i).equals("ja") || cues.language(i).equals("zh");
      if (cues.group(i) == START && (anywhere || cues.start(i) == first || share >= 50)) {
        return true;
      }
      if (cues.group(i) == WHOLE && share >= 80) {
        return true;
      }
    }
    return false;
  }

  /** Examples in brackets, dots in quotes. */
  private void details(Span sentence, boolean says, boolean alone, List<Leftover> found) {
    for (int at = sentence.start(); at < sentence.end(); at++) {
      char c = text.charAt(at);
      int end = -1;
      if (c == '[' || c == '【') {
        end = example(at, sentence.end(), c == '[' ? ']' : '】');
      } else if (says && (c == '\'' || c == '"' || c == '‘' || c == '“' || c == '’')) {
        end = dots(at, sentence.start(), sentence.end());
      }
      if (end > 0) {
        found.add(new Leftover(Kind.EXAMPLE, new Span(at, end)));
        at = end - 1;
      }
    }
    if (says && alone && isExample(sentence)) {
      found.add(new Leftover(Kind.EXAMPLE, sentence));
    }
  }

  /** The end of brackets that begin as an example does, or that say what to write; −1 for none. */
  private int example(int open, int limit, char closing) {
    int close = text.indexOf(closing, open);
    if (close < 0 || close >= limit || close - open > 120) {
      return -1;
    }
    Span inner = new Span(open + 1, close);
    int first = firstLetter(inner);
    Cues cues = prose.cues();
    for (int i = cues.from(open); i < cues.size() && cues.start(i) < close; i++) {
      int group = cues.group(i);
      boolean begins = cues.start(i) == first && isMark(cues.end(i), cues.language(i));
      boolean prompt = group == START && cues.start(i) == first;
      int share = letters(cues.span(i)) * 100 / Math.max(1, letters(inner));
      if ((group == EXAMPLE && begins) || prompt || (group == WHOLE && share >= 80)) {
        return close + 1;
      }
    }
    return -1;
  }

  /** Whether a word that may mean an example does: a mark or more words follow. */
  private boolean isMark(int end, String language) {
    return end < text.length()
        && (" .:,：，".indexOf(text.charAt(end)) >= 0
            || language.equals("zh")
            || language.equals("ja"));
  }

  /** Whether a sentence begins as an example does. */
  private boolean isExample(Span sentence) {
    int first = firstLetter(sentence);
    Cues cues = prose.cues();
    for (int i = cues.from(sentence.start()); i < cues.size() && cues.start(i) <= first; i++) {
      if (cues.group(i) == EXAMPLE && cues.start(i) == first) {
        return true;
      }
    }
    return false;
  }

  /** The end of quotes around dots alone, after a word; −1 for others. */
  private int dots(int open, int start, int limit) {
    int before = open - 1;
    while (before > start && text.charAt(before) == ' ') {
      before--;
    }
    int at = open + 1;
    while (at < limit && (text.charAt(at) == '.' || text.charAt(at) == '…')) {
      at++;
    }
    boolean word = before >= start && before < open - 1 && Character.isLetter(text.charAt(before));
    boolean enough = at - open > 2 || (at - open == 2 && text.charAt(open + 1) == '…');
    return word && enough && at < limit && "'\"’”".indexOf(text.charAt(at)) >= 0 ? at + 1 : -1;
  }

  private int firstLetter(Span span) {
    int at = span.start();
    while (at < span.end() && !Letters.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int letters(Span span) {
    int count = 0;
    for (int i = span.start(); i < span.end(); i++) {
      count += Letters.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }
}
