package dev.supportcheck.document;

import dev.supportcheck.source.MappedText;
import dev.supportcheck.source.Span;
import java.util.Arrays;

/** Collects what a reader sees of a text, with the place of each code unit in the file. */
final class WordBuilder {

  private final MappedText source;
  private final boolean escapes;
  private final StringBuilder words = new StringBuilder();
  private int last;

  /** Whether all that was added stands in the file unbroken and to the letter, from a start. */
  private boolean plain = true;

  private int start;

  /** The places of the code units, where they are not plain. */
  private int[] starts = new int[0];

  private int[] ends = new int[0];

  /**
   * Words of a text.
   *
   * @param escapes whether a backslash before punctuation is an escape, as in Markdown but not in
   *     HTML
   */
  WordBuilder(MappedText source, boolean escapes) {
    this.source = source;
    this.escapes = escapes;
  }

  /**
   * Adds a text that was read from these places of the source: escapes and entities were undone,
   * some white space dropped.
   */
  void aligned(String literal, int[] places) {
    String text = source.text();
    int at = 0;
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      while (at < places.length && !stands(c, text, places, at)) {
        at++;
      }
      if (at == places.length) {
        add(c, last, last);
        continue;
      }
      int length = length(c, text, places, at);
      int start = places[at];
      int end = places[at + length - 1] + 1;
      add(c, start, end);
      at += length;
      if (Character.isHighSurrogate(c) && length > 1 && i + 1 < literal.length()) {
        add(literal.charAt(++i), start, end);
      }
    }
  }

  /** Adds a text that stands to the letter at {@code at} of the source. */
  void same(String literal, int at) {
    if (!source.isPlain()) {
      for (int i = 0; i < literal.length(); i++) {
        add(literal.charAt(i), at + i, at + i + 1);
      }
      return;
    }
    int from = source.toFile(at);
    int length = literal.length();
    if (goesOn(from)) {
      start = from - words.length();
    } else {
      spread(length);
      for (int i = 0; i < length; i++) {
        put(words.length() + i, from + i, from + i + 1);
      }
    }
    words.append(literal);
    last = Math.max(last, at + length);
  }

  /** Whether {@code c} may be what is written at a place. */
  private boolean stands(char c, String text, int[] places, int at) {
    char raw = text.charAt(places[at]);
    return raw == c || c == '\uFFFD' || length(c, text, places, at) > 1;
  }

  /** How many code units at a place make {@code c}: more than one for an escape or an entity. */
  private int length(char c, String text, int[] places, int at) {
    char raw = text.charAt(places[at]);
    if (escapes
        && raw == '\\'
        && at + 1 < places.length
        && text.charAt(places[at + 1]) == c
        && isPunctuation(c)) {
      return 2;
    }
    if (raw != '&') {
      return 1;
    }
    int end = at + 1;
    while (end < places.length
        && end - at < 33
        && (Character.isLetterOrDigit(text.charAt(places[end]))
            || text.charAt(places[end]) == '#')) {
      end++;
    }
    boolean entity = end < places.length && end > at + 1 && text.charAt(places[end]) == ';';
    if (!entity) {
      return 1;
    }
    String name = text.substring(places[at] + 1, places[end]);
    boolean ampersand =
        name.equals("amp") || name.equals("AMP") || name.equals("#38") || name.equals("#x26");
    return c != '&' || ampersand ? end + 1 - at : 1;
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  /** Adds the text of a code span, which stands at these places, line ends left out. */
  void code(String literal, int[] places) {
    int at = 0;
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      while (at < places.length
          && source.text().charAt(places[at]) != c
          && c != ' '
          && c != '\uFFFD') {
        at++;
      }
      if (at < places.length && (source.text().charAt(places[at]) == c || c == '\uFFFD')) {
        add(c, places[at], places[at] + 1);
        at++;
      } else {
        add(c, last, last);
      }
    }
  }

  /** Adds a space that stands at the next line end. */
  void lineEnd() {
    int at = last;
    String text = source.text();
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    int end =
        at < text.length()
                && text.charAt(at) == '\r'
                && at + 1 < text.length()
                && text.charAt(at + 1) == '\n'
            ? at + 2
            : at + 1;
    add(' ', at, Math.min(end, text.length()));
  }

  /** Adds a space that stands for a piece of markup, its place given within the file. */
  void space(Span file) {
    place(' ', file.start(), file.end());
  }

  /** Parts what follows from what was added, by a space where there is none. */
  void gap() {
    if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
      add(' ', last, last);
    }
  }

  private void place(char c, int from, int to) {
    if (to == from + 1 && goesOn(from)) {
      start = from - words.length();
    } else {
      spread(1);
      put(words.length(), from, to);
    }
    words.append(c);
  }

  /** Whether words at {@code from} of the file follow on those added. */
  private boolean goesOn(int from) {
    return plain && (words.isEmpty() || from == start + words.length());
  }

  /** Gives each code unit a place of its own, with room for {@code more}. */
  private void spread(int more) {
    int length = words.length();
    if (length + more > starts.length) {
      int room = Math.max(64, Math.max(starts.length * 2, length + more));
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
    }
    for (int i = 0; plain && i < length; i++) {
      put(i, start + i, start + i + 1);
    }
    plain = false;
  }

  private void put(int index, int from, int to) {
    starts[index] = from;
    ends[index] = to;
  }

  private void add(char c, int start, int end) {
    int from = source.toFile(start);
    place(c, from, end > start ? source.toFile(new Span(start, end)).end() : from);
    last = Math.max(last, end);
  }

  /** The words and their places; {@code end} is where the text ends in the file. */
  MappedText mapped(int end) {
    int length = words.length();
    if (plain && length > 0) {
      return MappedText.plain(words.toString(), start);
    }
    for (int i = 1; i < length; i++) {
      starts[i] = Math.max(starts[i], starts[i - 1]);
      ends[i] = Math.max(Math.max(ends[i], ends[i - 1]), starts[i]);
    }
    return MappedText.of(
        words.toString(),
        Arrays.copyOf(starts, length),
        Arrays.copyOf(ends, length),
        Math.max(end, length == 0 ? 0 : ends[length - 1]));
  }
}
