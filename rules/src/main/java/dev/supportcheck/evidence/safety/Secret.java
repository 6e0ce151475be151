package dev.supportcheck.evidence.safety;

import dev.supportcheck.source.Span;

/**
 * A credential in a file. Its value is never kept, only where it stands.
 *
 * @param kind what it is, in kebab case, as {@code github-token}; the same in every language
 * @param span the value alone, without its name, quotes or markers
 * @param shown what stands for it wherever the file is quoted, and in the file once it is mended
 */
public record Secret(String kind, Span span, String shown) {

  /** Shorter values would be given away by their last characters. */
  private static final int LONG_ENOUGH_FOR_A_TAIL = 20;

  private static final String MARK = "MASKED-";

  /** A credential of this kind and place in {@code text}. */
  static Secret of(String kind, String text, Span span) {
    return new Secret(kind, span, MARK + kind + tail(kind, text, span));
  }

  /** Whether {@code value} is what {@link #shown} puts in place of a value. */
  static boolean isMask(String value) {
    return value.startsWith(MARK);
  }

  private static String tail(String kind, String text, Span span) {
    if (span.length() < LONG_ENOUGH_FOR_A_TAIL
        || kind.endsWith("password")
        || kind.endsWith("private-key")) {
      return "";
    }
    String last = text.substring(span.end() - 4, span.end());
    return last.chars().allMatch(c -> c > ' ' && c < 0x7f && "\"'`<>|&".indexOf(c) < 0)
        ? "-" + last
        : "";
  }
}
