package dev.supportcheck.evidence.prose;

import dev.supportcheck.source.Span;

/** Tells lines of code, output and logs from sentences. */
final class CodeLines {

  private static final boolean[] SYMBOLS = symbols();

  private CodeLines() {}

  private static boolean[] symbols() {
    boolean[] symbols = new boolean[0x80];
    "{}[]()<>=;/\\|&$@#%^~+_\"".chars().forEach(c -> symbols[c] = true);
    return symbols;
  }

  /**
   * Whether {@code span} of {@code text}, a line or a few, reads as code, output or a log rather
   * than as a sentence.
   */
  static boolean isCode(String text, Span span) {
    int length = span.length();
    if (length < 4) {
      return isBracket(text, span);
    }
    char first = text.charAt(span.start());
    char last = text.charAt(span.end() - 1);
    if (isFrame(text, span)
        || (first == '<' && last == '>')
        || (first == '$' && text.charAt(span.start() + 1) == ' ')) {
      return true;
    }
    if (last == ';'
        || last == '{'
        || (last == '}' && length < 80)
        || (first == '"' && (last == ',' || last == '{' || last == '['))) {
      return true;
    }
    int symbols = symbols(text, span);
    return symbols * 9 > length && symbols >= 3 && hasFewWords(text, span, symbols);
  }

  private static int symbols(String text, Span span) {
    int symbols = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      symbols += c < SYMBOLS.length && SYMBOLS[c] ? 1 : 0;
    }
    return symbols;
  }

  private static boolean hasFewWords(String text, Span span, int symbols) {
    int words = 0;
    int plain = 0;
    int run = 0;
    boolean pure = true;
    for (int i = span.start(); i <= span.end(); i++) {
      char c = i < span.end() ? text.charAt(i) : ' ';
      if (Character.isLetter(c) || c == '\'') {
        run++;
        pure &= c >= 0x80 || Character.isLowerCase(c) || run == 1;
        continue;
      }
      if (Character.isWhitespace(c) || ",.?!:".indexOf(c) >= 0) {
        words += run > 0 ? 1 : 0;
        plain += run > 0 && pure ? 1 : 0;
        run = 0;
        pure = true;
      } else {
        pure = false;
        run++;
      }
      if (c >= 0x2E80) {
        plain += 2;
        words += 2;
      }
    }
    return plain <= 5 && plain * 2 < words + symbols;
  }

  /** Whether nothing stands on a line but brackets of code or data and what separates them. */
  private static boolean isBracket(String text, Span span) {
    boolean bracket = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      bracket |= "{}[]".indexOf(c) >= 0;
      if ("{}[](),;".indexOf(c) < 0) {
        return false;
      }
    }
    return bracket;
  }

  private static boolean isFrame(String text, Span span) {
    int at = span.start();
    if (text.startsWith("at ", at)) {
      int word = at + 3;
      while (word < span.end() && text.charAt(word) > ' ' && text.charAt(word) != '(') {
        word++;
      }
      return word < span.end() && text.charAt(word) == '(';
    }
    return text.startsWith("Caused by:", at) || text.startsWith("File \"", at);
  }
}
