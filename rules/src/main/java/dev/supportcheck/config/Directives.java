package dev.supportcheck.config;

import dev.supportcheck.document.Block;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.Text;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the comments of a document that speak to this program: of HTML in its Markdown, of YAML in
 * its metadata.
 */
final class Directives {

  private final String text;
  private final List<Directive> directives = new ArrayList<>();

  private Directives(String text) {
    this.text = text;
  }

  /** The directives of a document, in the order of the file. */
  static List<Directive> of(Document document) {
    String text = document.source().text();
    if (!text.contains(Directive.PREFIX)) {
      return List.of();
    }
    Directives found = new Directives(text);
    for (Span comment : document.metadata().comments()) {
      found.addYaml(comment);
    }
    document.blocks().forEach(found::addBlock);
    return found.directives.stream()
        .sorted(Comparator.comparing(Directive::comment))
        .distinct()
        .toList();
  }

  private void addYaml(Span comment) {
    Directive.of(text, comment, new Span(comment.start() + 1, comment.end()))
        .ifPresent(directives::add);
  }

  private void addBlock(Block block) {
    if (block instanceof Block.Html html) {
      addHtml(html.span());
    }
    block.texts().forEach(this::addText);
    block.children().forEach(this::addBlock);
  }

  private void addText(Text running) {
    for (Text.Inline inline : running.inlines()) {
      if (inline instanceof Text.Inline.Html html) {
        addHtml(html.span());
      }
    }
  }

  /** Adds the comments within a piece of HTML. */
  private void addHtml(Span html) {
    int at = html.start();
    while (at < html.end()) {
      int start = text.indexOf("<!--", at);
      int end = start < 0 ? -1 : text.indexOf("-->", start + 4);
      if (start < 0 || start >= html.end() || end < 0 || end >= html.end()) {
        return;
      }
      Directive.of(text, new Span(start, end + 3), new Span(start + 4, end))
          .ifPresent(directives::add);
      at = end + 3;
    }
  }
}
