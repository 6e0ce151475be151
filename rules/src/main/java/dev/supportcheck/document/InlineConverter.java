package dev.supportcheck.document;

import dev.supportcheck.document.Text.Inline;
import dev.supportcheck.source.MappedText;
import dev.supportcheck.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;

/** Turns commonmark's inline nodes into running text. */
final class InlineConverter {

  private final MappedText source;
  private final int cellStart;
  private final int[] cellUnits;
  private final WordBuilder words;
  private final List<Inline> inlines = new ArrayList<>();
  private final Deque<OpenAnchor> anchors = new ArrayDeque<>();

  private record OpenAnchor(Span tag, String destination) {}

  InlineConverter(MappedText source) {
    this(source, 0, new int[0]);
  }

  private InlineConverter(MappedText source, int cellStart, int[] cellUnits) {
    this.source = source;
    this.cellStart = cellStart;
    this.cellUnits = cellUnits;
    this.words = new WordBuilder(source, true);
  }

  /**
   * A converter for a cell of a table, in which a bar is written with a backslash that the parser
   * does not count.
   */
  static InlineConverter ofCell(MappedText source, Span cell) {
    String text = source.text();
    if (!cell.in(text).contains("\\|")) {
      return new InlineConverter(source);
    }
    int[] units = new int[cell.length()];
    int count = 0;
    for (int i = cell.start(); i < cell.end(); i++) {
      i += text.startsWith("\\|", i) && i + 1 < cell.end() ? 1 : 0;
      units[count++] = i;
    }
    return new InlineConverter(source, cell.start(), Arrays.copyOf(units, count));
  }

  /**
   * The text of a block whose inline nodes are below {@code block}; {@code end} is where an empty
   * one stands.
   */
  Text text(Node block, int end) {
    children(block);
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      if (!node.getSourceSpans().isEmpty()) {
        Span span = local(node);
        first = Math.min(first, span.start());
        last = Math.max(last, span.end());
      }
    }
    if (last < 0) {
      return Text.empty(source.toFile(end));
    }
    Span span = source.toFile(new Span(first, last).trimmed(source.text()));
    MappedText mapped = words.mapped(source.toFile(last));
    AutoLinks.add(mapped, inlines);
    inlines.sort(
        (a, b) ->
            a.span().start() != b.span().start()
                ? Integer.compare(a.span().start(), b.span().start())
                : Integer.compare(b.span().end(), a.span().end()));
    return new Text(span, mapped, inlines);
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node);
    }
  }

  private void add(Node node) {
    if (node instanceof org.commonmark.node.Text text) {
      text(text);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      words.lineEnd();
    } else if (node instanceof Code code) {
      code(code);
    } else if (node instanceof StrongEmphasis) {
      Span span = local(node);
      Span inner = span.length() >= 4 ? new Span(span.start() + 2, span.end() - 2) : span;
      inlines.add(new Inline.Strong(source.toFile(span), source.toFile(inner)));
      children(node);
    } else if (node instanceof Link link) {
      inlines.add(new Inline.Link(file(node), content(node), link.getDestination()));
      children(node);
    } else if (node instanceof Image image) {
      inlines.add(new Inline.Image(file(node), content(node), image.getDestination()));
      words.gap();
    } else if (node instanceof HtmlInline html) {
      html(html.getLiteral(), file(node));
    } else {
      if (node instanceof Strikethrough) {
        inlines.add(new Inline.Struck(file(node)));
      }
      children(node);
    }
  }

  private void text(org.commonmark.node.Text node) {
    String literal = node.getLiteral();
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.size() == 1
        && cellUnits.length == 0
        && spans.get(0).getLength() == literal.length()
        && source.text().startsWith(literal, spans.get(0).getInputIndex())) {
      words.same(literal, spans.get(0).getInputIndex());
    } else {
      words.aligned(literal, places(node));
    }
  }

  private void code(Code code) {
    int[] places = places(code);
    int lines = code.getSourceSpans().size();
    int most = lines == 0 ? 0 : code.getSourceSpans().get(0).getLength();
    int ticks = 0;
    while (ticks < most && source.text().charAt(places[ticks]) == '`') {
      ticks++;
    }
    int to = places.length - ticks;
    if (ticks == 0 || to < ticks) {
      return;
    }
    Span content = new Span(places[ticks - 1] + 1, places[to]);
    boolean padded = to - ticks + lines - 1 > code.getLiteral().length();
    if (padded && content.length() >= 2) {
      content = new Span(content.start() + 1, content.end() - 1);
    }
    inlines.add(new Inline.Code(file(code), source.toFile(content)));
    words.code(code.getLiteral(), Arrays.copyOfRange(places, ticks, to));
  }

  private void html(String literal, Span span) {
    HtmlTag tag = HtmlTag.of(literal);
    inlines.add(new Inline.Html(span, literal.startsWith("<!--")));
    if (tag.name().equals("img")) {
      inlines.add(new Inline.Image(span, span, tag.attribute("src")));
      words.gap();
    } else if (tag.name().equals("br")) {
      words.space(span);
    } else if (tag.name().equals("a") && !tag.closing() && !tag.attribute("href").isEmpty()) {
      anchors.push(new OpenAnchor(span, tag.attribute("href")));
    } else if (tag.name().equals("a") && tag.closing() && !anchors.isEmpty()) {
      OpenAnchor anchor = anchors.pop();
      Span content = new Span(anchor.tag().end(), Math.max(anchor.tag().end(), span.start()));
      inlines.add(new Inline.Link(anchor.tag().cover(span), content, anchor.destination()));
    }
  }

  private Span content(Node node) {
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    if (first == null
        || last == null
        || first.getSourceSpans().isEmpty()
        || last.getSourceSpans().isEmpty()) {
      Span span = file(node);
      return new Span(span.start(), span.start());
    }
    return source.toFile(local(first).cover(local(last)));
  }

  private Span file(Node node) {
    return source.toFile(local(node));
  }

  private Span local(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return new Span(0, 0);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int end = last.getInputIndex() + last.getLength();
    return new Span(unescaped(spans.get(0).getInputIndex()), unescaped(end));
  }

  /** The offsets in the parsed text of all code units that a node stands on, line ends left out. */
  private int[] places(Node node) {
    int length = 0;
    for (SourceSpan span : node.getSourceSpans()) {
      length += span.getLength();
    }
    int[] places = new int[length];
    int at = 0;
    for (SourceSpan span : node.getSourceSpans()) {
      for (int i = 0; i < span.getLength(); i++) {
        places[at++] = place(span.getInputIndex() + i);
      }
    }
    return places;
  }

  /** The place of a boundary between two code units that the parser counts. */
  private int unescaped(int offset) {
    int unit = offset - cellStart;
    return cellUnits.length == 0 || unit <= 0
        ? offset
        : cellUnits[Math.min(unit, cellUnits.length) - 1] + 1;
  }

  /** The place of a code unit that the parser counts. */
  private int place(int offset) {
    int unit = offset - cellStart;
    return unit >= 0 && unit < cellUnits.length ? cellUnits[unit] : unescaped(offset);
  }
}
