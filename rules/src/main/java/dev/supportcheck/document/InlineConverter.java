package dev.supportcheck.document;

import dev.supportcheck.document.Text.Inline;
import dev.supportcheck.source.MappedText;
import dev.supportcheck.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
  private final int cellEnd;
  private final WordBuilder words;
  private final List<Inline> inlines = new ArrayList<>();
  private final Deque<OpenAnchor> anchors = new ArrayDeque<>();

  private record OpenAnchor(Span tag, String destination) {}

  InlineConverter(MappedText source) {
    this(source, 0, 0);
  }

  private InlineConverter(MappedText source, int cellStart, int cellEnd) {
    this.source = source;
    this.cellStart = cellStart;
    this.cellEnd = cellEnd;
    this.words = new WordBuilder(source);
  }

  /**
   * A converter for a cell of a table, in which a bar is written with a backslash that the parser
   * does not count.
   */
  static InlineConverter ofCell(MappedText source, Span cell) {
    boolean escapes = cell.in(source.text()).contains("\\|");
    return new InlineConverter(source, escapes ? cell.start() : 0, escapes ? cell.end() : 0);
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
      words.aligned(text.getLiteral(), places(node));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      words.lineEnd();
    } else if (node instanceof Code code) {
      int[] places = places(node);
      int ticks = 0;
      while (ticks < places.length && source.text().charAt(places[ticks]) == '`') {
        ticks++;
      }
      int to = Math.max(ticks, places.length - ticks);
      boolean padded = to - ticks > code.getLiteral().length();
      Span content =
          ticks < to ? new Span(places[ticks], places[to - 1] + 1) : new Span(places[0], places[0]);
      if (padded && content.length() >= 2) {
        content = new Span(content.start() + 1, content.end() - 1);
      }
      inlines.add(new Inline.Code(file(node), source.toFile(content)));
      words.code(code.getLiteral(), java.util.Arrays.copyOfRange(places, ticks, to));
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
        places[at++] = unescaped(span.getInputIndex() + i);
      }
    }
    return places;
  }

  private int unescaped(int offset) {
    if (cellStart == cellEnd) {
      return offset;
    }
    int left = offset - cellStart;
    int at = cellStart;
    while (left > 0 && at < cellEnd) {
      at +=
          source.text().charAt(at) == '\\'
                  && at + 1 < cellEnd
                  && source.text().charAt(at + 1) == '|'
              ? 2
              : 1;
      left--;
    }
    return at;
  }
}
