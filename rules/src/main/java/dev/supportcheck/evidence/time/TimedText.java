package dev.supportcheck.evidence.time;

import dev.supportcheck.document.Block;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.Text;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.source.Letters;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text in which times are looked for: the author's words, and the code as well, each where it
 * stands, blanks elsewhere. Full-width forms are read as the plain ones.
 */
final class TimedText {

  /** What stands in no code block and no sentence. */
  static final int NONE = -1;

  /** The longest run of digits or letters that can matter. */
  private static final int LONGEST = 40;

  private final char[] text;
  private final List<Span> places = new ArrayList<>();
  private final List<Moment.Place> kinds = new ArrayList<>();
  private final int[] groups;
  private int wordStart = -1;
  private int wordEnd = -1;

  private TimedText(String source) {
    text = new char[source.length()];
    groups = new int[source.length()];
    Arrays.fill(groups, NONE);
  }

  static TimedText of(Document document, Prose prose) {
    String source = document.source().text();
    TimedText timed = new TimedText(source);
    timed.copy(new Span(0, source.length()), prose.text());
    for (Sentence sentence : prose.sentences()) {
      boolean code = sentence.kind() == Sentence.Kind.CODE;
      timed.place(sentence.span(), code ? Moment.Place.LINE : Moment.Place.PROSE);
    }
    document.blocks().forEach(block -> timed.code(block, source));
    return timed;
  }

  /** A text that is no document's, without places. */
  static TimedText of(String source) {
    TimedText timed = new TimedText(source);
    timed.copy(new Span(0, source.length()), source);
    return timed;
  }

  int length() {
    return text.length;
  }

  /** The character at {@code at}; a blank outside the text. */
  char at(int at) {
    return at >= 0 && at < text.length ? text[at] : ' ';
  }

  String words(int from, int to) {
    return new String(text, from, to - from);
  }

  /** The number of the code block or sentence at {@code at}. */
  int group(int at) {
    return groups[at];
  }

  Span span(int group) {
    return places.get(group);
  }

  Moment.Place place(int group) {
    return kinds.get(group);
  }

  /** The offset where the line at {@code at} starts, at most 120 characters before. */
  int lineStart(int at) {
    int start = at;
    while (start > 0 && at - start < 120 && text[start - 1] != '\n' && text[start - 1] != '\r') {
      start--;
    }
    return start;
  }

  private void place(Span span, Moment.Place kind) {
    Arrays.fill(groups, span.start(), span.end(), places.size());
    places.add(span);
    kinds.add(kind);
  }

  private void code(Block block, String source) {
    if (block instanceof Block.Code code && code.literal().text().length() > 0) {
      Span span =
          new Span(code.literal().toFile(0), code.literal().toFile(code.literal().text().length()));
      copy(span, source);
      place(span, Moment.Place.BLOCK);
    }
    block.texts().forEach(text -> code(text, source));
    block.children().forEach(inner -> code(inner, source));
  }

  private void code(Text words, String source) {
    for (Text.Inline inline : words.inlines()) {
      if (inline instanceof Text.Inline.Code code && !code.content().isEmpty()) {
        copy(code.content(), source);
        for (int i = code.span().start(); i < code.content().start(); i++) {
          text[i] = ' ';
        }
        for (int i = code.content().end(); i < code.span().end(); i++) {
          text[i] = ' ';
        }
        place(code.content(), Moment.Place.INLINE);
      }
    }
  }

  private void copy(Span span, String source) {
    source.getChars(span.start(), span.end(), text, span.start());
    for (int i = span.start(); i < span.end(); i++) {
      if (text[i] >= 0x80) {
        text[i] = plain(text[i]);
      }
    }
  }

  private static char plain(char c) {
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '\u00A0', '\u2007', '\u2009', '\u202F', '\u3000' -> ' ';
      case '\u2212' -> '-';
      default -> c;
    };
  }

  // ---- reading

  boolean isDigit(int at) {
    char c = at(at);
    return c >= '0' && c <= '9';
  }

  /** Whether a letter of a script with spaces, a digit or an underscore stands at {@code at}. */
  boolean isWord(int at) {
    char c = at(at);
    return c == '_' || (c < 0x2E80 && Letters.isLetterOrDigit(c));
  }

  boolean isLetter(int at) {
    char c = at(at);
    return c < 0x2E80 && Letters.isLetter(c);
  }

  /** The end of the digits from {@code at}. */
  int digits(int at) {
    int end = at;
    while (end - at < LONGEST && isDigit(end)) {
      end++;
    }
    return end;
  }

  /** The value of at most nine digits. */
  int value(int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + text[i] - '0';
    }
    return value;
  }

  /** The end of the letters from {@code at}; readers ask for those of one word in turn. */
  int letters(int at) {
    if (at != wordStart) {
      int limit = Math.min(text.length, at + LONGEST);
      int end = at;
      while (end < limit && isLetter(end)) {
        end++;
      }
      wordStart = at;
      wordEnd = end;
    }
    return wordEnd;
  }

  /** The start of the letters that end at {@code at}. */
  int lettersBefore(int at) {
    int start = at;
    while (at - start < LONGEST && isLetter(start - 1)) {
      start--;
    }
    return start;
  }

  /** The end of at most {@code most} blanks from {@code at}; in prose a line end is one. */
  int blanks(int at, int most) {
    int end = at;
    while (end - at < most && end < text.length && isBlank(text[end], at)) {
      end++;
    }
    return end;
  }

  private boolean isBlank(char c, int near) {
    if (c == '\n' || c == '\r') {
      int group = groups[Math.max(0, near - 1)];
      return group == NONE || kinds.get(group) == Moment.Place.PROSE;
    }
    return c == ' ' || c == '\t';
  }

  boolean startsWith(String prefix, int at) {
    if (at < 0 || at + prefix.length() > text.length) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (text[at + i] != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
