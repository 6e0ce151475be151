package dev.supportcheck.source;

/**
 * Letters and digits as {@link Character} knows them, looked up in a table where they are ASCII, as
 * nearly all are.
 */
public final class Letters {

  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte[] KINDS = new byte[128];

  static {
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : 0;
    }
  }

  private Letters() {}

  /** Whether {@code c} is a letter of any script. */
  public static boolean isLetter(char c) {
    return c < KINDS.length ? KINDS[c] == LETTER : Character.isLetter(c);
  }

  /** Whether {@code c} is a letter or a digit of any script. */
  public static boolean isLetterOrDigit(char c) {
    return c < KINDS.length ? KINDS[c] != 0 : Character.isLetterOrDigit(c);
  }
}
