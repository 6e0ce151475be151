package dev.supportcheck.evidence.prose;

import dev.supportcheck.document.Block;
import dev.supportcheck.document.Case;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.Text;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the author's words out of a document: a text as long as the file's that holds them where
 * they stand and blanks everywhere else, and the pieces that they come in.
 */
final class RunningText {

  /**
   * A piece of running text.
   *
   * @param level the level of a heading, 7 for a line all bold, else 0
   */
  record Piece(Span span, Sentence.Kind kind, boolean quoted, int list, int level) {}

  /** The level of a line all bold. */
  private static final int BOLD = 7;

  private final String source;
  private final char[] written;
  private final char[] text;
  private final List<Piece> pieces = new ArrayList<>();
  private int lists;

  private RunningText(Document document) {
    source = document.source().text();
    written = source.toCharArray();
    text = new char[written.length];
    for (int i = 0; i < text.length; i++) {
      char c = written[i];
      text[i] = c == '\n' || c == '\r' ? c : ' ';
    }
  }

  /** The author's words in {@code document}; that of a case with its title first. */
  static RunningText of(Document document) {
    RunningText running = new RunningText(document);
    Span title = new Span(0, 0);
    if (document instanceof Case issue && !issue.heading().isBlank()) {
      title = issue.heading().span();
      running.title(title);
    }
    for (Block block : document.blocks()) {
      if (title.isEmpty()
          || !(block instanceof Block.Heading heading)
          || !heading.span().overlaps(title)) {
        running.block(block, Sentence.Kind.TEXT, false, -1);
      }
    }
    return running;
  }

  /** The text, as long as the file's. */
  String text() {
    return new String(text);
  }

  /** The pieces, in the order of the file. */
  List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  private void title(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      char c = source.charAt(i);
      boolean edge = i == span.start() || i == span.end() - 1;
      if (c != '\\' && c != '\n' && c != '\r' && !(edge && (c == '"' || c == '\''))) {
        text[i] = c == '`' ? ' ' : c;
      }
    }
    pieces.add(new Piece(span.trimmed(source), Sentence.Kind.TITLE, false, -1, 0));
  }

  private void block(Block block, Sentence.Kind kind, boolean quoted, int list) {
    if (block instanceof Block.Heading heading) {
      text(heading.text(), quoted, Sentence.Kind.HEADING, -1, heading.level());
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph.text(), kind, quoted, list);
    } else if (block instanceof Block.BulletList items) {
      int number = lists++;
      for (Block.Item item : items.items()) {
        item(item, quoted, number);
      }
    } else if (block instanceof Block.Quote quote) {
      for (Block inner : quote.blocks()) {
        block(inner, kind, true, list);
      }
    } else if (block instanceof Block.Html html
        && !html.comment()
        && Formatting.isIn(html, source)) {
      paragraph(html.text(), kind, quoted, list);
    } else if (block instanceof Block.Table table) {
      for (List<Text> row : table.rows()) {
        for (Text cell : row) {
          text(cell, quoted, Sentence.Kind.CELL, -1, 0);
        }
      }
    }
  }

  private void item(Block.Item item, boolean quoted, int list) {
    Boolean checked = item.checked();
    if (checked != null && !checked) {
      return;
    }
    Sentence.Kind kind = checked != null ? Sentence.Kind.TICKED : Sentence.Kind.ITEM;
    for (Block inner : item.blocks()) {
      block(inner, kind, quoted, list);
      if (kind == Sentence.Kind.ITEM) {
        kind = Sentence.Kind.TEXT;
      }
    }
  }

  /** Reads a paragraph; a line that is all bold is a heading in all but name, outside lists. */
  private void paragraph(Text words, Sentence.Kind kind, boolean quoted, int list) {
    write(words, quoted);
    int from = words.span().start();
    for (Text.Inline inline : words.inlines()) {
      if (list >= 0 || !(inline instanceof Text.Inline.Strong strong)) {
        continue;
      }
      Span bold = strong.span();
      int end = endOfBold(bold.end(), words.span().end());
      if (end >= 0 && startsLine(bold.start(), words.span().start())) {
        add(new Span(from, bold.start()), kind, quoted, list, 0);
        add(new Span(bold.start(), end), Sentence.Kind.HEADING, quoted, list, BOLD);
        from = end;
      }
    }
    add(new Span(from, words.span().end()), kind, quoted, list, 0);
  }

  private boolean startsLine(int offset, int limit) {
    int at = offset;
    while (at > limit && (source.charAt(at - 1) == ' ' || source.charAt(at - 1) == '\t')) {
      at--;
    }
    return at == limit || source.charAt(at - 1) == '\n' || source.charAt(at - 1) == '\r';
  }

  /** The end of a line after what is bold in it and perhaps a colon; −1 where more follows. */
  private int endOfBold(int offset, int limit) {
    int end = offset;
    while (end < limit && " \t:：".indexOf(source.charAt(end)) >= 0) {
      end++;
    }
    boolean ends = end == limit || source.charAt(end) == '\n' || source.charAt(end) == '\r';
    return ends ? end : -1;
  }

  private void add(Span place, Sentence.Kind kind, boolean quoted, int list, int level) {
    Span span = place.trimmed(source);
    if (!span.isEmpty()) {
      pieces.add(new Piece(span, kind, quoted, list, level));
    }
  }

  private void text(Text words, boolean quoted, Sentence.Kind kind, int list, int level) {
    write(words, quoted);
    pieces.add(new Piece(words.span().trimmed(source), kind, quoted, list, level));
  }

  private void write(Text words, boolean quoted) {
    Span span = words.span();
    boolean lineStart = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = written[i];
      if (c == '\n' || c == '\r') {
        lineStart = true;
        continue;
      }
      if (lineStart && (c == ' ' || c == '\t' || (c == '>' && quoted))) {
        continue;
      }
      lineStart = false;
      text[i] = isMarkup(i, span) ? ' ' : c;
    }
    for (Text.Inline inline : words.inlines()) {
      inline(inline);
    }
    addresses(span);
    BrokenComments.blank(text, span);
  }

  /** Whether the character marks emphasis or an escape, and is not read. */
  private boolean isMarkup(int at, Span span) {
    char c = written[at];
    if (c == '\\') {
      return at + 1 < span.end() && isPunctuation(written[at + 1]);
    }
    if (c == '_') {
      boolean before = at > span.start() && Character.isLetterOrDigit(written[at - 1]);
      boolean after = at + 1 < span.end() && Character.isLetterOrDigit(written[at + 1]);
      return before != after;
    }
    return c == '*' || c == '`';
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  private void inline(Text.Inline inline) {
    if (inline instanceof Text.Inline.Code code) {
      object(code.span());
    } else if (inline instanceof Text.Inline.Image image) {
      object(image.span());
    } else if (inline instanceof Text.Inline.Link link) {
      if (link.content().isEmpty() || isAddress(link.content())) {
        object(link.span());
      } else {
        blank(new Span(link.span().start(), link.content().start()));
        blank(new Span(link.content().end(), link.span().end()));
      }
    } else if (inline instanceof Text.Inline.Html html) {
      blank(html.span());
    } else if (inline instanceof Text.Inline.Struck struck) {
      blank(struck.span());
    }
  }

  private boolean isAddress(Span span) {
    String words = span.in(source);
    return words.contains("://") || words.startsWith("www.") || words.startsWith("mailto:");
  }

  private void object(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (text[i] != '\n' && text[i] != '\r') {
        text[i] = Prose.OBJECT;
      }
    }
  }

  private void blank(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (text[i] != '\n' && text[i] != '\r') {
        text[i] = ' ';
      }
    }
  }

  /** Puts objects for bare addresses that the parser did not take for links. */
  private void addresses(Span span) {
    for (int at = span.start(); at + 3 < span.end(); at++) {
      if (text[at] == ':' && text[at + 1] == '/' && text[at + 2] == '/') {
        int from = at;
        while (from > span.start() && isSchemeLetter(text[from - 1])) {
          from--;
        }
        int to = at;
        while (to < span.end()
            && text[to] > ' '
            && text[to] < 0x80
            && "\"<>)".indexOf(text[to]) < 0) {
          to++;
        }
        while (to > at && ".,;:!?'".indexOf(text[to - 1]) >= 0) {
          to--;
        }
        object(new Span(from, to));
        at = to;
      }
    }
  }

  private static boolean isSchemeLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '+'
        || c == '.';
  }
}
