package dev.supportcheck.evidence.artifact;

/**
 * Which characters of ASCII, other than small letters, occur on a line. It is read once for them,
 * so that recognisers need not look for what is not there.
 */
final class Signs {

  private static final Signs WORDS = of(" ,'ABCDEFGHIJKLMNOPQRSTUVWXYZ");

  private final long lower;
  private final long upper;
  private final boolean others;

  private Signs(long lower, long upper, boolean others) {
    this.lower = lower;
    this.upper = upper;
    this.others = others;
  }

  /** Those of {@code text}. */
  static Signs of(String text) {
    return of(text, 0, text.length());
  }

  /** Those of the line from {@code from} to {@code end}. */
  static Signs of(String text, int from, int end) {
    long lower = 0;
    long upper = 0;
    boolean others = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Scan.isSmall(c)) {
        continue;
      }
      if (c < 64) {
        lower |= 1L << c;
      } else if (c < 128) {
        upper |= 1L << (c - 64);
      } else {
        others = true;
      }
    }
    return new Signs(lower, upper, others);
  }

  /** Whether {@code sign}, of ASCII and no small letter, occurs. */
  boolean has(char sign) {
    return sign < 128 && ((sign < 64 ? lower >>> sign : upper >>> (sign - 64)) & 1) != 0;
  }

  /** Whether one of these at least is among {@code others}. */
  boolean occurIn(Signs others) {
    return (lower & others.lower) != 0 || (upper & others.upper) != 0;
  }

  /** Whether characters beyond ASCII occur. */
  boolean hasOthers() {
    return others;
  }

  /** Whether all those of ASCII are letters, blanks, commas and apostrophes. */
  boolean areWords() {
    return (lower & ~WORDS.lower) == 0 && (upper & ~WORDS.upper) == 0;
  }
}
