package dev.supportcheck.evidence.artifact;

/** Reads numbers of versions. */
final class VersionNumbers {

  private VersionNumbers() {}

  /** Whether {@code word} is digits and dots, perhaps behind a {@code v}, perhaps with a suffix. */
  static boolean isNumber(String word) {
    int at = start(word);
    if (at == word.length() || !Scan.isDigit(word.charAt(at))) {
      return false;
    }
    while (at < word.length()) {
      int to = Scan.digits(word, at, word.length());
      if (to - at > 6) {
        return false;
      }
      if (to == at) {
        return word.charAt(at - 1) == '.' && (word.charAt(at) == 'x' || word.charAt(at) == 'X');
      }
      if (to == word.length()) {
        return true;
      }
      char c = word.charAt(to);
      if (c != '.') {
        return isSuffix(word, to);
      }
      at = to + 1;
    }
    return false;
  }

  /** What may follow the digits: {@code -beta.3}, {@code _201}, {@code rc1}, {@code b1}. */
  private static boolean isSuffix(String word, int at) {
    char c = word.charAt(at);
    boolean letters = (c == 'b' || c == 'r' || c == 'a' || c == 'p') && at > 2;
    return c == '-' || c == '_' || c == '+' || letters;
  }

  /** Whether a {@code v} stands before the number. */
  static boolean isPrefixed(String word) {
    return start(word) == 1;
  }

  private static int start(String word) {
    return word.length() > 1 && (word.charAt(0) == 'v' || word.charAt(0) == 'V') ? 1 : 0;
  }

  /** How many numbers with dots between them there are. */
  static int parts(String word) {
    int parts = 1;
    for (int i = start(word); i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        parts++;
      } else if (!Scan.isDigit(c)) {
        return parts;
      }
    }
    return parts;
  }

  /** Whether numbers with dots are a date such as 24.11.2022 or 2022.11.24, or an IP address. */
  static boolean isDateOrAddress(String word) {
    String[] numbers = word.split("\\.", -1);
    if (numbers.length == 4) {
      return isAddress(numbers);
    }
    if (numbers.length != 3) {
      return false;
    }
    boolean yearLast = numbers[2].length() == 4 && numbers[0].length() <= 2;
    boolean yearFirst =
        numbers[0].length() == 4 && numbers[1].length() == 2 && numbers[2].length() == 2;
    return yearLast || yearFirst;
  }

  private static boolean isAddress(String[] numbers) {
    int large = 0;
    for (String number : numbers) {
      large += number.length() >= 2 ? 1 : 0;
    }
    return large >= 2 && numbers[0].length() >= 2;
  }
}
