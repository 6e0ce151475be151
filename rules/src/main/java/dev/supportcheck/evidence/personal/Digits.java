package dev.supportcheck.evidence.personal;

/** Runs of digits, as people group them. */
final class Digits {

  private Digits() {}

  static boolean is(char c) {
    return c >= '0' && c <= '9';
  }

  /** The digits of {@code text} between two offsets. */
  static String of(String text, int start, int end) {
    StringBuilder digits = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (is(text.charAt(i))) {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  /** Whether digits stand for any: one again and again, or one after the other. */
  static boolean isSample(String digits) {
    int steps = 0;
    int same = 0;
    for (int i = 1; i < digits.length(); i++) {
      int step = digits.charAt(i) - digits.charAt(i - 1);
      steps += step == 1 || step == -1 || step == -9 || step == 9 ? 1 : 0;
      same += step == 0 ? 1 : 0;
    }
    return digits.length() < 2
        || steps * 10 >= (digits.length() - 1) * 7
        || same * 10 >= (digits.length() - 1) * 6
        || digits.contains("123456789")
        || digits.contains("000000");
  }

  /** Whether letters or digits touch a place, so that it is a part of a longer word. */
  static boolean isPart(String text, int start, int end) {
    return (start > 0 && isWord(text.charAt(start - 1)))
        || (end < text.length() && isWord(text.charAt(end)));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** The words on the line before a place, in lower case; at most {@code length} characters. */
  static String before(String text, int at, int length) {
    int start = at;
    while (start > 0 && at - start < length && text.charAt(start - 1) != '\n') {
      start--;
    }
    return text.substring(start, at).toLowerCase(java.util.Locale.ROOT);
  }
}
