package dev.supportcheck.document;

import dev.supportcheck.source.MappedText;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the labels that people write at the start of a line: {@code Label: value}, {@code **Label**
 * value}.
 */
final class LabelLines {

  private static final int MAX_LENGTH = 60;
  private static final int MAX_HEADING = 150;

  private LabelLines() {}

  /**
   * A line of running text.
   *
   * @param label the label at its start; null where it has none
   * @param words the text that it is a line of
   * @param from where what follows the label starts, or the whole line
   * @param to where the line ends
   * @param heading whether the line is all bold, and so a heading to those who read it
   */
  record Line(@Nullable Located label, MappedText words, int from, int to, boolean heading) {

    /** What follows the label, or the whole line. */
    MappedText rest() {
      return words.part(from, to);
    }
  }

  /** Whether a paragraph is one line that is all bold, and so a heading to those who read it. */
  static boolean isBold(Text text) {
    String plain = text.plain().strip();
    if (plain.isEmpty() || plain.length() > 120) {
      return false;
    }
    for (Text.Inline inline : text.inlines()) {
      if (inline instanceof Text.Inline.Strong strong) {
        int from = strong.span().start();
        int to = strong.span().end();
        return from <= text.words().toFile(first(text)) && isRestEmpty(text, to);
      }
    }
    return false;
  }

  private static int first(Text text) {
    int at = 0;
    while (at < text.plain().length() && !Character.isLetterOrDigit(text.plain().charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether after {@code offset} of the file there is only a colon or the like. */
  private static boolean isRestEmpty(Text text, int offset) {
    String plain = text.plain();
    for (int i = plain.length() - 1; i >= 0 && text.words().toFile(i) >= offset; i--) {
      if (" :：*.?".indexOf(plain.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text can hold a label: a quick look that spares most the rest. */
  static boolean mayLabel(Text text) {
    return text.plain().indexOf(':') >= 0
        || text.plain().indexOf('：') >= 0
        || text.inlines().stream().anyMatch(Text.Inline.Strong.class::isInstance);
  }

  /** The lines of a text of a file. */
  static List<Line> of(Text text, String fileText) {
    List<Line> lines = new ArrayList<>();
    String plain = text.plain();
    MappedText words = text.words();
    int start = 0;
    int bold = 0;
    List<Span> strong = new ArrayList<>();
    for (Text.Inline inline : text.inlines()) {
      if (inline instanceof Text.Inline.Strong it) {
        strong.add(it.span());
      }
    }
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || isLineEnd(words, i, fileText)) {
        int from = words.toFile(start);
        while (bold < strong.size() && strong.get(bold).end() <= from) {
          bold++;
        }
        Span mark =
            bold < strong.size() && strong.get(bold).start() <= from ? strong.get(bold) : null;
        lines.add(line(words, start, i, mark));
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLineEnd(MappedText words, int index, String fileText) {
    if (words.text().charAt(index) != ' ') {
      return false;
    }
    int place = words.toFile(index);
    char c = place < fileText.length() ? fileText.charAt(place) : ' ';
    return c == '\n' || c == '\r';
  }

  private static Line line(MappedText words, int start, int end, @Nullable Span strong) {
    String text = words.text();
    int boldEnd = start;
    while (strong != null && boldEnd < end && words.toFile(boldEnd) < strong.end()) {
      boldEnd++;
    }
    if (boldEnd > start && boldEnd - start <= MAX_HEADING && isOnlyColon(text, boldEnd, end)) {
      return new Line(located(words, start, boldEnd), words, end, end, true);
    }
    int colon = start;
    while (colon < end && colon - start <= MAX_LENGTH && !isColon(text, colon, end)) {
      colon++;
    }
    if (colon < end && colon - start <= MAX_LENGTH && isLabel(text, start, colon)) {
      return new Line(located(words, start, colon), words, colon + 1, end, false);
    }
    if (boldEnd > start && boldEnd - start <= MAX_LENGTH && isLabel(text, start, boldEnd)) {
      return new Line(located(words, start, boldEnd), words, boldEnd, end, false);
    }
    return new Line(null, words, start, end, false);
  }

  private static boolean isOnlyColon(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (" :：".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isColon(String text, int at, int end) {
    char c = text.charAt(at);
    return c == '：' || (c == ':' && (at + 1 == end || text.charAt(at + 1) == ' '));
  }

  /** Whether a part of a line may be a label: some words, no sentence. */
  private static boolean isLabel(String text, int start, int end) {
    boolean letters = false;
    int words = 1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      letters |= Character.isLetter(c);
      words += c == ' ' ? 1 : 0;
      boolean sentence =
          (c == '.' || c == '!' || c == ',') && i + 1 < end && text.charAt(i + 1) == ' ';
      if (sentence || c == '。' || c == '、' || c == '=' || c == '{' || c == '"') {
        return false;
      }
    }
    return letters && words <= 9;
  }

  private static Located located(MappedText words, int start, int end) {
    int last = end;
    while (last > start && " :：".indexOf(words.text().charAt(last - 1)) >= 0) {
      last--;
    }
    Span span = new Span(start, last).trimmed(words.text());
    return new Located(words.toFile(span), span.in(words.text()));
  }
}
