package dev.supportcheck.evidence.desk;

import dev.supportcheck.document.Case;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode;

/**
 * The text of a case in which facts count: code too, but neither comments, nor boxes that are not
 * ticked, nor its metadata.
 */
final class ReadableText {

  private ReadableText() {}

  /**
   * The text of the file with blanks for HTML comments, for boxes not ticked, for front matter
   * except the title, and for the keys of a YAML case that speak of the file.
   */
  static String of(Case issue) {
    String text = issue.source().text();
    char[] readable = text.toCharArray();
    int at = text.indexOf("<!--");
    while (at >= 0) {
      int end = text.indexOf("-->", at + 4);
      end = end < 0 ? text.length() : end + 3;
      blank(readable, new Span(at, end));
      at = text.indexOf("<!--", end);
    }
    int box = text.indexOf("[ ]");
    while (box >= 0) {
      int end = text.indexOf('\n', box);
      end = end < 0 ? text.length() : end;
      blank(readable, new Span(box, end));
      box = text.indexOf("[ ]", end);
    }
    if (issue.yaml()) {
      for (YamlNode.Entry entry : issue.metadata().mapping().entries()) {
        String key = entry.key().value();
        if (key.equals("profile") || key.equals("template")) {
          blank(readable, entry.span());
        }
      }
    } else {
      Span front = issue.metadata().span();
      Span title = issue.heading().span();
      if (front.contains(title)) {
        blank(readable, new Span(front.start(), title.start()));
        blank(readable, new Span(title.end(), front.end()));
      } else {
        blank(readable, front);
      }
    }
    return new String(readable);
  }

  private static void blank(char[] text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (text[i] != '\n' && text[i] != '\r') {
        text[i] = ' ';
      }
    }
  }
}
