package dev.supportcheck.document;

import dev.supportcheck.document.Text.Inline;
import dev.supportcheck.source.MappedText;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a block of HTML apart: comments, preformatted text, and what a reader sees. What is written
 * on the line where a comment ends belongs to the same block of HTML, yet is the author's text.
 */
final class HtmlBlocks {

  private static final Set<String> INLINE =
      Set.of("a", "b", "i", "em", "strong", "code", "kbd", "span", "sub", "sup", "u", "s");

  private final MappedText html;
  private final String text;
  private final WordBuilder words;
  private final List<Inline> inlines = new ArrayList<>();
  private @Nullable String href;
  private int hrefStart;
  private int hrefContent;
  private int literalUntil;
  private String lower = "";

  private HtmlBlocks(MappedText html) {
    this.html = html;
    this.text = html.text();
    this.words = new WordBuilder(html, false);
  }

  /** Adds the blocks that {@code html} is made of. */
  static void add(MappedText html, List<Block> blocks) {
    String text = html.text();
    int at = 0;
    boolean commented = false;
    while (true) {
      int start = at;
      while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      if (start == text.length()) {
        return;
      }
      if (!text.startsWith("<!--", start)) {
        addVisible(html.part(start, text.length()), commented, blocks);
        return;
      }
      int end = text.indexOf("-->", start + 4);
      at = end < 0 ? text.stripTrailing().length() : end + 3;
      Span span = html.toFile(new Span(start, at));
      blocks.add(new Block.Html(span, true, Text.empty(span.start())));
      commented = true;
    }
  }

  private static void addVisible(MappedText part, boolean commented, List<Block> blocks) {
    String head =
        part.text().substring(0, Math.min(5, part.text().length())).toLowerCase(Locale.ROOT);
    if (head.startsWith("<pre")
        && (head.length() < 5 || head.charAt(4) == '>' || Character.isWhitespace(head.charAt(4)))) {
      int start = part.text().indexOf('>') + 1;
      int end = part.text().toLowerCase(Locale.ROOT).indexOf("</pre", start);
      MappedText code = part.part(Math.max(0, start), end < 0 ? part.text().length() : end);
      Span whole = new Span(0, part.text().stripTrailing().length());
      blocks.add(new Block.Code(part.toFile(whole), true, end >= 0, "", code));
      return;
    }
    HtmlBlocks reader = new HtmlBlocks(part);
    Text visible = reader.read();
    boolean prose = commented && !part.text().startsWith("<") && !visible.plain().isBlank();
    blocks.add(
        prose
            ? new Block.Paragraph(visible.span(), visible)
            : new Block.Html(visible.span(), false, visible));
  }

  private Text read() {
    int at = 0;
    int length = text.stripTrailing().length();
    while (at < length) {
      char c = text.charAt(at);
      if (text.startsWith("<!--", at)) {
        int end = text.indexOf("-->", at + 4);
        int to = end < 0 ? length : end + 3;
        inlines.add(new Inline.Html(html.toFile(new Span(at, to)), true));
        at = to;
      } else if (c == '<'
          && at + 1 < length
          && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/')) {
        at = tag(at, length);
      } else if (c == '\n') {
        words.space(html.toFile(new Span(at, at + 1)));
        at++;
      } else {
        int end = at;
        while (end < length && text.charAt(end) != '<' && text.charAt(end) != '\n') {
          end++;
        }
        end = Math.max(end, at + 1);
        literal(at, end);
        at = end;
      }
    }
    Span span = html.toFile(new Span(0, length));
    MappedText mapped = words.mapped(span.end());
    AutoLinks.add(mapped, inlines);
    inlines.sort((a, b) -> a.span().compareTo(b.span()));
    return new Text(span, mapped, inlines);
  }

  private void literal(int from, int to) {
    int[] places = new int[to - from];
    for (int i = 0; i < places.length; i++) {
      places[i] = from + i;
    }
    String raw = text.substring(from, to);
    String decoded =
        raw.indexOf('&') < 0
            ? raw
            : raw.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    words.aligned(decoded, places);
  }

  private int tag(int start, int length) {
    int end = start + 1;
    char quote = 0;
    while (end < length && start >= literalUntil && (quote != 0 || text.charAt(end) != '>')) {
      char c = text.charAt(end);
      quote = quote == 0 && (c == '"' || c == '\'') ? c : quote == c ? 0 : quote;
      end++;
    }
    if (end == length || start < literalUntil) {
      literalUntil = length;
      literal(start, start + 1);
      return start + 1;
    }
    end++;
    HtmlTag tag = HtmlTag.of(text.substring(start, end));
    Span span = html.toFile(new Span(start, end));
    inlines.add(new Inline.Html(span, false));
    if (tag.name().equals("img")) {
      inlines.add(new Inline.Image(span, span, tag.attribute("src")));
    } else if (tag.name().equals("a") && !tag.closing()) {
      href = tag.attribute("href");
      hrefStart = span.start();
      hrefContent = span.end();
    } else if (tag.name().equals("a") && href != null && !href.isEmpty()) {
      inlines.add(
          new Inline.Link(
              new Span(hrefStart, span.end()),
              new Span(hrefContent, Math.max(hrefContent, span.start())),
              href));
      href = null;
    }
    if (!INLINE.contains(tag.name())) {
      words.space(span);
    }
    if ((tag.name().equals("script") || tag.name().equals("style")) && !tag.closing()) {
      lower = lower.isEmpty() ? text.toLowerCase(Locale.ROOT) : lower;
      int close = lower.indexOf("</" + tag.name(), end);
      return close < 0 ? length : close;
    }
    return end;
  }
}
