package dev.supportcheck.evidence.prose;

import dev.supportcheck.document.Block;
import dev.supportcheck.document.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells HTML that formats the author's words from HTML that is shown as a sample. */
final class Formatting {

  private static final Set<String> TAGS =
      Set.of(
          "a",
          "b",
          "blockquote",
          "br",
          "center",
          "code",
          "dd",
          "del",
          "details",
          "div",
          "dl",
          "dt",
          "em",
          "font",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "img",
          "ins",
          "kbd",
          "li",
          "ol",
          "p",
          "picture",
          "s",
          "small",
          "source",
          "span",
          "strike",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "u",
          "ul",
          "video");

  /** Attributes that pages have, and that those who only format a text have no use for. */
  private static final List<String> OF_PAGES = List.of(" id=", " class=", " style=", " on");

  private Formatting() {}

  /** Whether each tag of {@code html} is one that people format their words with. */
  static boolean isIn(Block.Html html, String source) {
    for (Text.Inline inline : html.text().inlines()) {
      if (inline instanceof Text.Inline.Html tag
          && !tag.comment()
          && !isFormatting(tag.span().in(source).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFormatting(String tag) {
    int from = tag.startsWith("</") ? 2 : 1;
    int to = from;
    while (to < tag.length()
        && (Character.isLetterOrDigit(tag.charAt(to)) || tag.charAt(to) == ':')) {
      to++;
    }
    return TAGS.contains(tag.substring(Math.min(from, to), to))
        && OF_PAGES.stream().noneMatch(tag::contains);
  }
}
