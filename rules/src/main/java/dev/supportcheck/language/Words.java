package dev.supportcheck.language;

/**
 * The words of a text, as the lexicon sees them: runs of letters and digits, each character of a
 * script without spaces, each mark of punctuation. White space, hyphens and apostrophes only part
 * words; case, accents of Latin letters and full-width forms make no difference.
 */
final class Words {

  /** What a character is to the reader of words. */
  static final byte SEPARATOR = 0;

  static final byte LETTER = 1;
  static final byte SINGLE = 2;

  private static final int TABLE = 0x530;
  private static final char[] FOLDED = folded();
  private static final byte[] KINDS = kinds();
  private static final char[] LETTERS = letters();

  private Words() {}

  /** What kind of character {@code c} is. */
  static byte kind(char c) {
    return c < TABLE ? KINDS[c] : rare(c);
  }

  /** The character that {@code c} is compared as. */
  static char fold(char c) {
    if (c < TABLE) {
      return FOLDED[c];
    }
    return c >= 0xFF01 && c <= 0xFF5E ? FOLDED[c - 0xFEE0] : c;
  }

  /** The character that {@code c} is compared as if it is part of a longer word; 0 if it is not. */
  static char letter(char c) {
    return c < TABLE ? LETTERS[c] : kind(c) == LETTER ? fold(c) : 0;
  }

  private static char[] letters() {
    char[] letters = new char[TABLE];
    for (char c = 0; c < TABLE; c++) {
      letters[c] = KINDS[c] == LETTER ? FOLDED[c] : 0;
    }
    return letters;
  }

  private static char[] folded() {
    char[] folded = new char[TABLE];
    for (int c = 0; c < TABLE; c++) {
      folded[c] = Character.toLowerCase((char) c);
    }
    // from U+00C0, the letter that each accented one is read as; a blank keeps it
    String latin =
        "aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy"
            + " yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkk llllllllllnnnnnnn  oooooo"
            + "  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz ";
    for (int i = 0; i < latin.length(); i++) {
      if (latin.charAt(i) != ' ') {
        folded[0xC0 + i] = latin.charAt(i);
      }
    }
    return folded;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[TABLE];
    for (int i = 0; i < TABLE; i++) {
      kinds[i] = i < 0x80 ? ascii((char) i) : rare((char) i);
    }
    return kinds;
  }

  private static byte ascii(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_') {
      return LETTER;
    }
    return c <= ' ' || c == '-' || c == '\'' || c == '`' || c == 0x7F ? SEPARATOR : SINGLE;
  }

  private static byte rare(char c) {
    if (c == Lexicon.OBJECT) {
      return LETTER;
    }
    if (c >= 0x2E80) {
      if (c >= 0xAC00 && c <= 0xD7A3) {
        return LETTER;
      }
      if (c >= 0xFF01 && c <= 0xFF5E) {
        return ascii((char) (c - 0xFEE0));
      }
      return c == 0x3000 || c == 0xFEFF ? SEPARATOR : SINGLE;
    }
    if (c == 0x2019
        || c == 0x2018
        || c == 0x02BC
        || c == 0x00B4
        || (c >= 0x2010 && c <= 0x2012)
        || c == 0x00AD) {
      return SEPARATOR;
    }
    if (c == 0x00A0 || (c >= 0x2000 && c <= 0x200F) || c == 0x2028 || c == 0x2029 || c == 0x202F) {
      return SEPARATOR;
    }
    return Character.isLetterOrDigit(c) ? LETTER : SINGLE;
  }
}
