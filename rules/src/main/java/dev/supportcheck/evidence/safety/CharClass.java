package dev.supportcheck.evidence.safety;

/**
 * The alphabets in which credentials are written, each with the letter that {@code secrets.txt} has
 * for it.
 */
enum CharClass {
  /** Letters and digits. */
  ALPHANUMERIC('a', "AZaz09", ""),
  /** Letters, digits and the underscore. */
  WORD('w', "AZaz09", "_"),
  /** The alphabet of base64 for URLs. */
  TOKEN('t', "AZaz09", "_-"),
  /** The alphabet of base64 for URLs, with the dot between parts and the padding. */
  DOTTED('u', "AZaz09", "_-.="),
  /** Base64. */
  BASE64('b', "AZaz09", "+/="),
  /** Base64 of either kind, percent-encoded signs as well. */
  ENCODED('e', "AZaz09", "+/=_-%.~"),
  /** Hexadecimal in small letters. */
  HEX('h', "af09", ""),
  /** Hexadecimal in either case. */
  ANY_HEX('x', "AFaf09", ""),
  /** Capitals and digits. */
  CAPITAL('U', "AZ09", ""),
  /** Small letters and digits. */
  SMALL('l', "az09", ""),
  /** Digits. */
  DIGIT('d', "09", ""),
  /** What Azure writes into client secrets. */
  TILDE('z', "AZaz09", "_-.~");

  private final char letter;
  private final boolean[] members = new boolean[128];

  CharClass(char letter, String ranges, String others) {
    this.letter = letter;
    for (int i = 0; i < ranges.length(); i += 2) {
      for (char c = ranges.charAt(i); c <= ranges.charAt(i + 1); c++) {
        members[c] = true;
      }
    }
    for (int i = 0; i < others.length(); i++) {
      members[others.charAt(i)] = true;
    }
  }

  /** The class of this letter. */
  static CharClass of(char letter) {
    for (CharClass charClass : values()) {
      if (charClass.letter == letter) {
        return charClass;
      }
    }
    throw new IllegalArgumentException("no class of characters: " + letter);
  }

  /** Whether {@code c} belongs to the alphabet. */
  boolean has(char c) {
    return c < 128 && members[c];
  }
}
