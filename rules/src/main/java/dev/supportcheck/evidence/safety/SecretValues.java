package dev.supportcheck.evidence.safety;

import java.util.Locale;

/**
 * Tells a value that can be a credential from a word, a name, a path or an expression of a
 * programming language.
 */
final class SecretValues {

  private static final int SHORTEST_TOKEN = 10;
  private static final int SHORTEST_PASSWORD = 5;

  /** Bits a character that a random value of 16 characters or more exceeds. */
  private static final double RANDOM = 2.9;

  private SecretValues() {}

  /** Whether {@code value} can be a generated credential: a token, a key, a secret. */
  static boolean isToken(String value) {
    if (value.length() < SHORTEST_TOKEN || Placeholders.isPlaceholder(value) || isNoValue(value)) {
      return false;
    }
    int letters = 0;
    int digits = 0;
    int capitals = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c > 0x7f || c == ' ') {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    if (isWordy(value)) {
      return false;
    }
    if (digits == 0) {
      return value.length() >= 16 && capitals >= 3 && capitals < letters && entropy(value) > RANDOM;
    }
    return letters >= 3 && entropy(value) > (value.length() < 16 ? 2.4 : RANDOM);
  }

  /** Whether {@code value} can be a password: not only letters, and no placeholder. */
  static boolean isPassword(String value) {
    if (value.length() < SHORTEST_PASSWORD
        || value.indexOf(' ') >= 0
        || Placeholders.isPlaceholder(value)
        || isNoValue(value)) {
      return false;
    }
    boolean letters = false;
    boolean digits = false;
    boolean signs = false;
    boolean small = false;
    boolean capital = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      letters |= Character.isLetter(c);
      digits |= Character.isDigit(c);
      small |= Character.isLowerCase(c);
      capital |= Character.isUpperCase(c);
      signs |=
          !Character.isLetterOrDigit(c)
              && c != '.'
              && c != '_'
              && c != '-'
              && c != '/'
              && c != ':'
              && c != '\\';
    }
    return letters
        && (digits
            || (signs && value.length() >= 6)
            || (small && capital && value.length() >= 8 && !isWordy(value)));
  }

  /**
   * Whether {@code value}, written without quotes, is an expression of code: a call, a member, an
   * index.
   */
  static boolean isExpression(String value) {
    int i = 0;
    boolean digits = false;
    boolean members = false;
    while (i < value.length()
        && (Character.isLetterOrDigit(value.charAt(i)) || "_$?.".indexOf(value.charAt(i)) >= 0)) {
      digits |= Character.isDigit(value.charAt(i));
      members |= value.charAt(i) == '.';
      i++;
    }
    if (i == 0) {
      return false;
    }
    if (i == value.length()) {
      return members && !digits;
    }
    char next = value.charAt(i);
    return (next == '(' && (value.indexOf(')', i) > 0 || i == value.length() - 1))
        || (next == '[' && value.indexOf(']', i) > 0)
        || value.startsWith("->", i)
        || value.startsWith("::", i);
  }

  /** Paths, addresses, names of resources. */
  private static boolean isNoValue(String value) {
    String folded =
        value.length() > 16
            ? value.substring(0, 16).toLowerCase(Locale.ROOT)
            : value.toLowerCase(Locale.ROOT);
    if (folded.startsWith("./")
        || folded.startsWith("../")
        || folded.startsWith("~/")
        || folded.startsWith("arn:")) {
      return true;
    }
    int scheme = folded.indexOf("://");
    if (scheme > 0
        || folded.startsWith("projects/")
        || folded.startsWith("vault:")
        || folded.startsWith("op://")
        || folded.startsWith("file:")) {
      return true;
    }
    return folded.startsWith("/")
        && (isWordy(value.substring(1))
            || value.startsWith("/etc/")
            || value.startsWith("/run/")
            || value.startsWith("/var/"));
  }

  /**
   * Whether every part of {@code value}, between separators and humps, reads as a word, a small
   * number or a word with one; the parts of a random value are shorter and have fewer vowels.
   */
  static boolean isWordy(String value) {
    int start = 0;
    int words = 0;
    int letters = 0;
    int vowels = 0;
    for (int i = 0; i <= value.length(); i++) {
      boolean end = i == value.length();
      char c = end ? ' ' : value.charAt(i);
      boolean hump =
          !end
              && i > start
              && Character.isUpperCase(c)
              && Character.isLowerCase(value.charAt(i - 1));
      if (end || hump || "-_./:,@ ".indexOf(c) >= 0) {
        if (i > start) {
          if (!isWord(value, start, i)) {
            return false;
          }
          words += Character.isLetter(value.charAt(start)) ? 1 : 0;
        }
        start = hump ? i : i + 1;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      vowels += isVowel(c) ? 1 : 0;
    }
    return words > 0
        && letters >= 2
        && vowels * 4 >= letters
        && (words < 4 || letters >= words * 3.5);
  }

  private static boolean isVowel(char c) {
    return "aeiouyàâäáãèéêëíîïóôöõúùûü".indexOf(Character.toLowerCase(c)) >= 0;
  }

  private static boolean isWord(String value, int from, int to) {
    int end = to;
    while (end > from && Character.isDigit(value.charAt(end - 1))) {
      end--;
    }
    if (to - end > 4) {
      return false;
    }
    if (end == from) {
      return true;
    }
    int vowels = 0;
    int consonants = 0;
    for (int i = from; i < end; i++) {
      if (!Character.isLetter(value.charAt(i))) {
        return false;
      }
      if (isVowel(value.charAt(i))) {
        vowels++;
        consonants = 0;
      } else if (++consonants > 4) {
        return false;
      }
      if (i > from + 1
          && Character.isUpperCase(value.charAt(i)) != Character.isUpperCase(value.charAt(i - 1))) {
        return false;
      }
    }
    int length = end - from;
    return length <= 3 ? length > 1 || to - end <= 2 : length <= 16 && vowels * 6 >= length;
  }

  /** Shannon's entropy of the characters, in bits a character. */
  static double entropy(String value) {
    int length = Math.min(value.length(), 512);
    int[] counts = new int[128];
    for (int i = 0; i < length; i++) {
      counts[value.charAt(i) & 127]++;
    }
    double bits = 0;
    for (int count : counts) {
      if (count > 0) {
        double share = (double) count / length;
        bits -= share * Math.log(share) / Math.log(2);
      }
    }
    return bits;
  }
}
