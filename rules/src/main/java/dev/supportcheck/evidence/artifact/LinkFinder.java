package dev.supportcheck.evidence.artifact;

import dev.supportcheck.document.Block;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.Text;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects the links of a document. */
final class LinkFinder {

  private final Document document;
  private final String source;
  private final List<Link> found = new ArrayList<>();

  LinkFinder(Document document) {
    this.document = document;
    source = document.source().text();
  }

  List<Link> find() {
    document.blocks().forEach(this::block);
    if (source.contains("]:")) {
      definitions();
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  private void block(Block block) {
    if (block instanceof Block.Html html && !html.comment()) {
      text(html.text());
    }
    block.texts().forEach(this::text);
    block.children().forEach(this::block);
  }

  private void text(Text text) {
    for (Text.Inline inline : text.inlines()) {
      if (inline instanceof Text.Inline.Link link) {
        add(Link.Kind.LINK, link.span(), link.content(), link.destination());
      } else if (inline instanceof Text.Inline.Image image) {
        add(Link.Kind.IMAGE, image.span(), image.content(), image.destination());
      }
    }
  }

  private void add(Link.Kind kind, Span span, Span content, String destination) {
    int from = content.length() < span.length() ? content.end() : span.start();
    if (from <= span.start() || content.equals(span)) {
      from = span.start();
    }
    int at = destination.isEmpty() ? -1 : Scan.find(source, from, span.end(), destination);
    boolean here = at >= 0;
    found.add(new Link(kind, span, here ? Span.at(at, destination.length()) : span, destination));
  }

  /** The lines {@code [name]: address}, which the parser takes out of the text. */
  private void definitions() {
    BodyLines lines = BodyLines.of(document);
    for (int line = 1; line <= lines.count(); line++) {
      BodyLines.Region region = lines.region(line);
      boolean free = region == BodyLines.Region.NONE || region == BodyLines.Region.TEXT;
      Span words = lines.words(line);
      if (free && words.length() > 4 && source.charAt(words.start()) == '[') {
        definition(words);
      }
    }
  }

  private void definition(Span line) {
    int close = Scan.find(source, line.start(), line.end(), "]:");
    if (close < 0 || close == line.start() + 1) {
      return;
    }
    int start = Scan.blanks(source, close + 2, line.end());
    boolean angle = start < line.end() && source.charAt(start) == '<';
    int from = angle ? start + 1 : start;
    int to = from;
    while (to < line.end() && (angle ? source.charAt(to) != '>' : source.charAt(to) > ' ')) {
      to++;
    }
    if (to > from && source.charAt(line.start() + 1) != '^') {
      Span address = new Span(from, to);
      found.add(new Link(Link.Kind.DEFINITION, line, address, address.in(source)));
    }
  }
}
