package dev.supportcheck.evidence.safety;

import dev.supportcheck.source.Span;
import java.util.function.Consumer;

/**
 * Finds private keys between their {@code BEGIN} and {@code END} lines, line ends written as {@code
 * \n} included.
 */
final class PrivateKeys {

  private static final String MARK = "-----";
  private static final String BEGIN = "-----BEGIN ";
  private static final int LONGEST_LABEL = 60;
  private static final int SHORTEST_BODY = 40;
  private static final int LONGEST_BODY = 20_000;

  private PrivateKeys() {}

  /** Gives each private key in {@code text} to {@code found}: what stands between its markers. */
  static void find(String text, Consumer<Secret> found) {
    int at = text.indexOf(BEGIN);
    while (at >= 0) {
      int label = at + BEGIN.length();
      int close = text.indexOf(MARK, label);
      if (close < 0) {
        return;
      }
      if (close - label <= LONGEST_LABEL && text.substring(label, close).contains("PRIVATE KEY")) {
        Span body = body(text, close + MARK.length());
        if (!body.isEmpty()) {
          found.accept(Secret.of("private-key", text, body));
        }
        close = Math.max(close, body.end());
      }
      at = text.indexOf(BEGIN, close);
    }
  }

  /**
   * The key itself; empty where there is a placeholder in its place. A key whose end was cut off
   * ends with its base64.
   */
  private static Span body(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST_BODY);
    int start = from;
    while (start < limit
        && (isGap(text, start) || isEscape(text, start) || text.charAt(start) == '>')) {
      start += isEscape(text, start) ? 2 : 1;
    }
    int end = start;
    int last = start;
    int signs = 0;
    StringBuilder sample = new StringBuilder();
    while (end < limit && !text.startsWith(MARK, end)) {
      char c = text.charAt(end);
      if (isEscape(text, end)) {
        end += 2;
      } else if (CharClass.BASE64.has(c) || ":,.-()".indexOf(c) >= 0) {
        signs += CharClass.BASE64.has(c) ? 1 : 0;
        if (sample.length() < 200) {
          sample.append(c);
        }
        last = ++end;
      } else if (isGap(text, end)) {
        end++;
      } else {
        break;
      }
    }
    boolean real =
        signs >= SHORTEST_BODY
            && SecretValues.entropy(sample.toString()) > 3.5
            && sample.indexOf("...") < 0
            && !SecretValues.isWordy(sample.toString());
    return real ? new Span(start, last) : new Span(from, from);
  }

  private static boolean isGap(String text, int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || "\"'+>|#*;&".indexOf(c) >= 0;
  }

  private static boolean isEscape(String text, int at) {
    return text.charAt(at) == '\\'
        && at + 1 < text.length()
        && "nrt\\\"".indexOf(text.charAt(at + 1)) >= 0;
  }
}
