package dev.supportcheck.document.filled;

import dev.supportcheck.document.Block;
import dev.supportcheck.document.Case;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the lines of a case that may be headings of fields. */
final class Headings {

  private Headings() {}

  /**
   * A line of three number signs and words.
   *
   * @param line the line, without its end
   * @param label the words
   * @param framed whether blank lines or the ends of the text stand before and after it
   * @param within the block that it is a part of, so that no reader sees a heading; null for a
   *     heading
   */
  record Heading(Span line, Span label, boolean framed, @Nullable Block within) {}

  /** All such lines from {@code start} on, those in code and HTML too. */
  static List<Heading> of(Case issue, int start) {
    SourceFile file = issue.source();
    List<Heading> headings = new ArrayList<>();
    List<Block> blocks = issue.blocks();
    int next = 0;
    int first = file.lineOf(start);
    for (int number = first; number <= file.lineCount(); number++) {
      Span line = file.line(number);
      Span label = label(file.text(), line);
      if (label == null) {
        continue;
      }
      while (next < blocks.size() && blocks.get(next).span().end() <= label.start()) {
        next++;
      }
      Block block =
          next < blocks.size() && blocks.get(next).span().start() <= label.start()
              ? blocks.get(next)
              : null;
      boolean before = number == first || file.line(number - 1).trimmed(file.text()).isEmpty();
      boolean after =
          number == file.lineCount() || file.line(number + 1).trimmed(file.text()).isEmpty();
      headings.add(
          new Heading(line, label, before && after, block instanceof Block.Heading ? null : block));
    }
    return headings;
  }

  /** The words of a line that is a heading of level 3 by its characters; null for another. */
  private static @Nullable Span label(String text, Span line) {
    int at = line.start();
    while (at < line.end() && text.charAt(at) == ' ') {
      at++;
    }
    if (at - line.start() > 3 || !text.startsWith("###", at)) {
      return null;
    }
    Span words = new Span(at + 3, line.end()).trimmed(text);
    boolean apart = !words.isEmpty() && words.start() > at + 3;
    return apart ? words : null;
  }

  /** A label without differences in white space and composition. */
  static String plain(String label) {
    String composed = isAscii(label) ? label : Normalizer.normalize(label, Normalizer.Form.NFC);
    StringBuilder plain = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank) {
        plain.append(c);
      } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    int end = plain.length();
    return plain.substring(0, end > 0 && plain.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** A label without differences in letter case either. */
  static String folded(String label) {
    return plain(label).toLowerCase(Locale.ROOT);
  }

  /** A heading's words without number signs that close it. */
  static String withoutClosing(String words) {
    int end = words.length();
    while (end > 0 && words.charAt(end - 1) == '#') {
      end--;
    }
    boolean closing = end < words.length() && end > 0 && words.charAt(end - 1) == ' ';
    return closing ? words.substring(0, end).strip() : words;
  }
}
