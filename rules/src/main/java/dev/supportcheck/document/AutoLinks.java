package dev.supportcheck.document;

import dev.supportcheck.document.Text.Inline;
import dev.supportcheck.source.MappedText;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds addresses written without markup, which GitHub makes links of. */
final class AutoLinks {

  private static final String FIRSTS = "hHfFwW";
  private static final List<String> STARTS = List.of("http://", "https://", "ftp://", "www.");

  private AutoLinks() {}

  /**
   * Adds a link for each address in {@code words} that stands in no link, image or code already.
   */
  static void add(MappedText words, List<Inline> inlines) {
    String text = words.text();
    if (!mayHold(text)) {
      return;
    }
    List<Span> marked = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Code
          || inline instanceof Inline.Link
          || inline instanceof Inline.Image) {
        marked.add(inline.span());
      }
    }
    marked.sort(null);
    int next = 0;
    int markedUntil = 0;
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end < 0) {
        at++;
        continue;
      }
      Span span = words.toFile(new Span(at, end));
      while (next < marked.size() && marked.get(next).start() < span.end()) {
        markedUntil = Math.max(markedUntil, marked.get(next++).end());
      }
      if (markedUntil <= span.start()) {
        inlines.add(new Inline.Link(span, span, text.substring(at, end)));
      }
      at = end;
    }
  }

  /** Whether a text can hold an address: a quick look that spares most the rest. */
  private static boolean mayHold(String text) {
    if (text.contains("://")) {
      return true;
    }
    int dot = text.indexOf('.');
    while (dot >= 0 && !text.regionMatches(true, dot - 3, "www", 0, 3)) {
      dot = text.indexOf('.', dot + 1);
    }
    return dot >= 0;
  }

  /** The end of the address that begins at {@code start}; −1 where none does. */
  private static int end(String text, int start) {
    if (FIRSTS.indexOf(text.charAt(start)) < 0
        || (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)))) {
      return -1;
    }
    String head =
        text.substring(start, Math.min(text.length(), start + 8)).toLowerCase(Locale.ROOT);
    int scheme = 0;
    for (String candidate : STARTS) {
      scheme = head.startsWith(candidate) ? candidate.length() : scheme;
    }
    if (scheme == 0) {
      return -1;
    }
    int end = start + scheme;
    int depth = 0;
    while (end < text.length() && isPart(text.charAt(end))) {
      char c = text.charAt(end);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        break;
      }
      end++;
    }
    while (end > start + scheme && "?!.,:*_~'\";".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > start + scheme && Character.isLetterOrDigit(text.charAt(start + scheme))
        ? end
        : -1;
  }

  private static boolean isPart(char c) {
    return c > ' '
        && c != '<'
        && c != '>'
        && c != '`'
        && c != '\u00A0'
        && !(c >= '\u3000' && c <= '\u303F')
        && !(c >= '\uFF00' && c <= '\uFF65');
  }
}
