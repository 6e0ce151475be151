package dev.supportcheck.evidence.personal;

import dev.supportcheck.source.Span;
import java.util.List;
import java.util.function.Consumer;

/** Finds the numbers of payment cards: by prefix, length and check digit. */
final class Cards {

  private static final List<String> WORDS =
      List.of(
          "card", "carte", "karte", "tarjeta", "carta", "cartão", "cartao", "カード", "卡", "visa",
          "master", "amex", "pan\"", "pan:", "pan=", "cc_", "ccnum", "cc:");

  private final String text;
  private final Consumer<Personal> found;
  private int done;

  /** Gives what it reads in {@code text} to {@code found}. */
  Cards(String text, Consumer<Personal> found) {
    this.text = text;
    this.found = found;
  }

  /** Reads the number whose first digit stands at {@code at}, unless it is part of the last one. */
  void read(int at) {
    if (at < done) {
      return;
    }
    int end = at;
    int digits = 0;
    int groups = 1;
    while (end < text.length() && digits < 40) {
      char c = text.charAt(end);
      if (Digits.is(c)) {
        digits++;
      } else if ((c == ' ' || c == '-')
          && end + 1 < text.length()
          && Digits.is(text.charAt(end + 1))
          && Digits.is(text.charAt(end - 1))) {
        groups++;
      } else {
        break;
      }
      end++;
    }
    if (digits >= 13 && digits <= 19 && isCard(at, end, groups)) {
      found.accept(new Personal(Personal.Kind.CARD, new Span(at, end)));
    }
    done = end;
  }

  private boolean isCard(int start, int end, int groups) {
    String digits = Digits.of(text, start, end);
    boolean grouped = groups >= 3 && isGrouped(start, end);
    boolean named = isNamed(start);
    return (grouped || (named && groups == 1))
        && !Digits.isPart(text, start, end)
        && hasPrefix(digits)
        && passes(digits)
        && !Digits.isSample(digits)
        && !Samples.has("cards", digits);
  }

  /** Whether the groups are those that are printed on cards: of four digits, or 4, 6 and 5 or 4. */
  private boolean isGrouped(int start, int end) {
    String shape = text.substring(start, end).replace('-', ' ');
    StringBuilder lengths = new StringBuilder();
    for (String group : shape.split(" ")) {
      lengths.append(group.length());
    }
    return List.of("4444", "465", "464", "44443").contains(lengths.toString());
  }

  private boolean isNamed(int at) {
    String before = Digits.before(text, at, 40);
    return WORDS.stream().anyMatch(before::contains);
  }

  private static boolean hasPrefix(String digits) {
    int two = Integer.parseInt(digits.substring(0, 2));
    int four = Integer.parseInt(digits.substring(0, 4));
    return switch (digits.length()) {
      case 13 -> digits.charAt(0) == '4';
      case 14 -> two == 30 || two == 36 || two == 38 || two == 39;
      case 15 -> two == 34 || two == 37;
      case 16 ->
          digits.charAt(0) == '4'
              || (two >= 51 && two <= 55)
              || (four >= 2221 && four <= 2720)
              || four == 6011
              || two == 65
              || two == 64
              || two == 35
              || two == 62;
      default -> digits.charAt(0) == '4' || two == 62 || two == 50 || two == 63 || two == 67;
    };
  }

  /** Whether the check digit, by Luhn's formula, is right. */
  static boolean passes(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int twice = digit * 2;
      sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 == 0;
  }
}
