package dev.supportcheck.evidence.artifact;

import dev.supportcheck.document.Block;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.Text;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a document's Markdown: what part of it each belongs to, and where its words begin.
 */
final class BodyLines {

  /** What a line belongs to. */
  enum Region {
    /** Nothing: a blank line, front matter, a key of YAML. */
    NONE,
    /** A paragraph, wherever it stands. */
    TEXT,
    /** A block of HTML that is no comment. */
    HTML,
    /** A heading. */
    HEADING,
    /** A table. */
    TABLE,
    /** Code between fences or in {@code pre}. */
    FENCED,
    /** Code set off by its indentation. */
    INDENTED,
    /** A comment. */
    COMMENT
  }

  private final SourceFile source;
  private final String text;
  private final Region[] regions;
  private final Signs[] signs;
  private final int[] starts;
  private final int[] quotes;
  private final int[] indents;

  private BodyLines(Document document) {
    source = document.source();
    regions = new Region[source.lineCount() + 2];
    Arrays.fill(regions, Region.NONE);
    signs = new Signs[regions.length];
    starts = new int[regions.length];
    quotes = new int[regions.length];
    indents = new int[regions.length];
    List<Span> objects = new ArrayList<>();
    blocks(document.blocks(), 0, 0, objects);
    text = objects.isEmpty() ? source.text() : masked(objects);
  }

  /** The lines of {@code document}. */
  static BodyLines of(Document document) {
    return new BodyLines(document);
  }

  /** The file. */
  SourceFile source() {
    return source;
  }

  /** The number of lines. */
  int count() {
    return source.lineCount();
  }

  /**
   * The file's text, with U+009F in place of code between backticks, images and comments within
   * running text.
   */
  String text() {
    return text;
  }

  /** What a line, from 1, belongs to. */
  Region region(int line) {
    return regions[line];
  }

  /** A line's words: without the marks of quotations and lists, and without white space. */
  Span words(int line) {
    Span whole = source.line(line);
    int start = Math.max(whole.start(), Math.min(starts[line], whole.end()));
    return new Span(start, whole.end()).trimmed(source.text());
  }

  /** The signs of a line's words. */
  Signs signs(int line) {
    if (signs[line] == null) {
      Span words = words(line);
      signs[line] = Signs.of(text, words.start(), words.end());
    }
    return signs[line];
  }

  /**
   * By how many characters a line that goes on with a block is indented, beyond the marks of
   * quotations and the text of the list item that it belongs to; 0 for a block's first line.
   */
  int indentation(int line) {
    int mark = quotes[line] > 0 ? 1 : 0;
    return Math.max(0, words(line).start() - starts[line] - indents[line] - mark);
  }

  /** How many quotations a line stands in. */
  int quotes(int line) {
    return quotes[line];
  }

  /** The columns by which the text of the list item that a line belongs to is indented. */
  int indent(int line) {
    return indents[line];
  }

  private void blocks(List<Block> blocks, int depth, int indent, List<Span> objects) {
    for (Block block : blocks) {
      block(block, depth, indent, objects);
    }
  }

  private void block(Block block, int depth, int indent, List<Span> objects) {
    if (block instanceof Block.Paragraph paragraph) {
      mark(block.span(), Region.TEXT, depth, indent);
      objects(paragraph.text(), objects);
    } else if (block instanceof Block.Heading) {
      mark(block.span(), Region.HEADING, depth, indent);
    } else if (block instanceof Block.Table) {
      mark(block.span(), Region.TABLE, depth, indent);
    } else if (block instanceof Block.Code code) {
      mark(block.span(), code.fenced() ? Region.FENCED : Region.INDENTED, depth, indent);
    } else if (block instanceof Block.Html html) {
      mark(block.span(), html.comment() ? Region.COMMENT : Region.HTML, depth, indent);
    } else if (block instanceof Block.Quote quote) {
      blocks(quote.blocks(), depth + 1, indent, objects);
    } else if (block instanceof Block.BulletList list) {
      for (Block.Item item : list.items()) {
        blocks(item.blocks(), depth, indent(item, indent), objects);
      }
    }
  }

  /** The column, from 0, where the text of an item begins. */
  private int indent(Block.Item item, int outer) {
    if (item.blocks().isEmpty()) {
      return outer;
    }
    int line = source.lineOf(item.span().start());
    int first = item.blocks().get(0).span().start();
    if (source.lineOf(first) != line) {
      return outer;
    }
    int start = source.line(line).start();
    if (item.checked() != null) {
      first = item.span().start();
      while (first < item.span().end() && source.text().charAt(first) != '[') {
        first++;
      }
    }
    return Math.max(outer, first - start);
  }

  private void mark(Span span, Region region, int depth, int indent) {
    int first = source.lineOf(span.start());
    int last = source.lineOf(Math.max(span.start(), span.end() - 1));
    for (int line = first; line <= last; line++) {
      if (regions[line] != Region.NONE && line == first) {
        continue;
      }
      regions[line] = region;
      quotes[line] = depth;
      indents[line] = indent;
      starts[line] = line == first ? span.start() : afterQuotes(line, depth);
    }
  }

  private int afterQuotes(int line, int depth) {
    Span span = source.line(line);
    int at = span.start();
    for (int i = 0; i < depth; i++) {
      int mark = Scan.blanks(source.text(), at, span.end());
      if (mark >= span.end() || source.text().charAt(mark) != '>') {
        return at;
      }
      at = mark + 1;
    }
    return at;
  }

  private static void objects(Text words, List<Span> found) {
    for (Text.Inline inline : words.inlines()) {
      boolean object =
          inline instanceof Text.Inline.Code
              || inline instanceof Text.Inline.Image
              || (inline instanceof Text.Inline.Html html && html.comment());
      if (object) {
        found.add(inline.span());
      }
    }
  }

  private String masked(List<Span> objects) {
    char[] masked = source.text().toCharArray();
    for (Span object : objects) {
      for (int i = object.start(); i < object.end(); i++) {
        masked[i] = masked[i] == '\n' || masked[i] == '\r' ? masked[i] : Prose.OBJECT;
      }
    }
    return new String(masked);
  }
}
