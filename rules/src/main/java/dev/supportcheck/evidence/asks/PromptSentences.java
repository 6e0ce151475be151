package dev.supportcheck.evidence.asks;

import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts the text of a prompt into sentences and items. */
final class PromptSentences {

  private static final int LONGEST_LABEL = 80;

  private PromptSentences() {}

  /** The sentences and items of a text, none blank, in its order. */
  static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ends(text, i)) {
        add(text, new Span(start, i + 1), sentences);
        start = i + 1;
      }
    }
    add(text, new Span(start, text.length()), sentences);
    return sentences;
  }

  private static void add(String text, Span span, List<Span> sentences) {
    Span trimmed = span.trimmed(text);
    if (!trimmed.isEmpty()) {
      sentences.add(trimmed);
    }
  }

  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    if ("。！？".indexOf(c) >= 0) {
      return true;
    }
    if (c == '\n') {
      return isItemEnd(text, at);
    }
    boolean mark = c == '.' || c == '!' || c == '?';
    if (!mark || (at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1)))) {
      return false;
    }
    boolean number = at >= 1 && Character.isDigit(text.charAt(at - 1));
    boolean abbreviation = at >= 2 && text.charAt(at - 2) == '.';
    return !number && !abbreviation;
  }

  /** Whether the line after a line end is no continuation of a sentence. */
  private static boolean isItemEnd(String text, int lineEnd) {
    char before = lineEnd > 0 ? text.charAt(lineEnd - 1) : '\n';
    int next = lineEnd + 1;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
      next++;
    }
    if (next == text.length() || before == ':' || before == '：') {
      return true;
    }
    char first = text.charAt(next);
    return !Character.isLetter(first) || !Character.isLowerCase(first);
  }

  /**
   * The part of an item that may be a label: what stands before a first colon, or all of a short
   * item; null for none.
   */
  static @Nullable Span label(String text, Span item) {
    int start = item.start();
    while (start < item.end() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    int words = 1;
    for (int at = start; at < item.end(); at++) {
      char c = text.charAt(at);
      words += c == ' ' ? 1 : 0;
      if (c == ':' || c == '：') {
        return at > start ? new Span(start, at).trimmed(text) : null;
      }
      if (words > 9 || at - start > LONGEST_LABEL) {
        return null;
      }
    }
    return start < item.end() && words <= 5 ? new Span(start, item.end()) : null;
  }
}
