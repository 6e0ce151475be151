package dev.supportcheck.document;

import dev.supportcheck.source.MappedText;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * Turns commonmark's nodes, whose places are lines of the parsed text, into blocks with places in
 * the file.
 */
final class BlockConverter {

  private final MappedText source;
  private @Nullable SourceFile lines;

  BlockConverter(MappedText source) {
    this.source = source;
  }

  /** The blocks below a container. */
  List<Block> blocks(Node container) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = container.getFirstChild(); node != null; node = node.getNext()) {
      add(node, blocks);
    }
    return blocks;
  }

  private void add(Node node, List<Block> blocks) {
    Span local = local(node);
    Span span = source.toFile(local);
    if (node instanceof Heading heading) {
      blocks.add(new Block.Heading(span, heading.getLevel(), inlines().text(node, local.end())));
    } else if (node instanceof Paragraph) {
      blocks.add(new Block.Paragraph(span, inlines().text(node, local.end())));
    } else if (node instanceof ListBlock) {
      blocks.add(new Block.BulletList(span, node instanceof OrderedList, items(node)));
    } else if (node instanceof FencedCodeBlock code) {
      boolean closed = code.getClosingFenceLength() != null;
      String info = code.getInfo() == null ? "" : code.getInfo();
      blocks.add(new Block.Code(span, true, closed, info, literal(code.getLiteral(), node, 1)));
    } else if (node instanceof IndentedCodeBlock code) {
      blocks.add(new Block.Code(span, false, true, "", literal(code.getLiteral(), node, 0)));
    } else if (node instanceof HtmlBlock html) {
      HtmlBlocks.add(literal(html.getLiteral(), node, 0), blocks);
    } else if (node instanceof BlockQuote) {
      blocks.add(new Block.Quote(span, blocks(node)));
    } else if (node instanceof TableBlock) {
      blocks.add(new Block.Table(span, rows(node)));
    } else if (node instanceof ThematicBreak) {
      blocks.add(new Block.Rule(span));
    }
  }

  private InlineConverter inlines() {
    return new InlineConverter(source);
  }

  private List<Block.Item> items(Node list) {
    List<Block.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      List<Block> blocks = blocks(item);
      Boolean checked = null;
      if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph paragraph) {
        checked = checked(paragraph.text());
        if (checked != null) {
          blocks.set(0, new Block.Paragraph(paragraph.span(), withoutBox(paragraph.text())));
        }
      }
      items.add(new Block.Item(source.toFile(local(item)), checked, blocks));
    }
    return items;
  }

  private static @Nullable Boolean checked(Text text) {
    String plain = text.plain();
    boolean box =
        plain.length() > 3
            && plain.charAt(0) == '['
            && plain.charAt(2) == ']'
            && plain.charAt(3) == ' ';
    char state = box ? plain.charAt(1) : '?';
    return state == ' ' ? Boolean.FALSE : (state == 'x' || state == 'X') ? Boolean.TRUE : null;
  }

  private static Text withoutBox(Text text) {
    int from = 4;
    while (from < text.plain().length() && text.plain().charAt(from) == ' ') {
      from++;
    }
    MappedText words = text.words().part(from, text.plain().length());
    return new Text(
        new Span(Math.min(words.toFile(0), text.span().end()), text.span().end()),
        words,
        text.inlines());
  }

  private List<List<Text>> rows(Node table) {
    List<List<Text>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
        List<Text> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
          Span local = local(cell);
          cells.add(InlineConverter.ofCell(source, local).text(cell, local.end()));
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  private Span local(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      Node parent = node.getParent();
      return parent == null || parent.getSourceSpans().isEmpty() ? new Span(0, 0) : local(parent);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength())
        .trimmed(source.text());
  }

  private static int firstLine(Node node) {
    return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getLineIndex();
  }

  /** The literal of a node, which begins on the line {@code skipped} after its first. */
  private MappedText literal(String literal, Node node, int skipped) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (source.isPlain() && spans.size() > skipped && !literal.isEmpty()) {
      int at = spans.get(skipped).getInputIndex();
      if (source.text().startsWith(literal, at)) {
        return MappedText.plain(literal, source.toFile(at));
      }
    }
    return literal(literal, firstLine(node) + skipped);
  }

  /** A literal whose lines stand at the ends of the lines from {@code line}, counted from 0. */
  private MappedText literal(String literal, int line) {
    int[] offsets = new int[literal.length()];
    int[] ends = new int[literal.length()];
    int at = 0;
    int lineIndex = line;
    SourceFile lines = lines();
    while (at < literal.length()) {
      int lineEnd = literal.indexOf('\n', at);
      int end = lineEnd < 0 ? literal.length() : lineEnd;
      Span place = lines.line(Math.min(lineIndex + 1, lines.lineCount()));
      for (int i = at; i < end; i++) {
        int offset = Math.max(place.start(), place.end() - (end - i));
        offsets[i] = source.toFile(offset);
        ends[i] = source.toFile(new Span(offset, Math.min(offset + 1, place.end()))).end();
      }
      if (lineEnd >= 0) {
        offsets[end] = source.toFile(place.end());
        ends[end] = Math.max(offsets[end], source.toFile(afterLine(lineIndex)));
      }
      at = end + 1;
      lineIndex++;
    }
    int end = literal.isEmpty() ? source.toFile(afterLine(line - 1)) : ends[literal.length() - 1];
    return MappedText.of(literal, offsets, ends, end);
  }

  /** The lines of the parsed text; only code and HTML ask for them. */
  private SourceFile lines() {
    SourceFile known = lines;
    if (known == null) {
      known = SourceFile.of("", source.text());
      lines = known;
    }
    return known;
  }

  private int afterLine(int lineIndex) {
    SourceFile lines = lines();
    return lineIndex + 2 <= lines.lineCount()
        ? lines.line(lineIndex + 2).start()
        : source.text().length();
  }
}
