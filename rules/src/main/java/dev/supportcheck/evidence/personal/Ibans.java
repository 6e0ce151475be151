package dev.supportcheck.evidence.personal;

import dev.supportcheck.source.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Finds international numbers of bank accounts: by country, length and check digits. */
final class Ibans {

  /** The length of a number in each country that gives them out. */
  private static final Map<String, Integer> LENGTHS = new HashMap<>();

  static {
    String all =
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28"
            + " EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23"
            + " IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22"
            + " MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24"
            + " SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20";
    for (String entry : all.split(" ")) {
      LENGTHS.put(entry.substring(0, 2), Integer.valueOf(entry.substring(2)));
    }
  }

  private final String text;
  private final Consumer<Personal> found;
  private int done;

  /** Gives what it reads in {@code text} to {@code found}. */
  Ibans(String text, Consumer<Personal> found) {
    this.text = text;
    this.found = found;
  }

  /** Reads the number whose first check digit stands at {@code digit}, behind its country. */
  void read(int digit) {
    int at = digit - 2;
    if (at >= done
        && digit + 1 < text.length()
        && isUpper(text.charAt(at))
        && isUpper(text.charAt(at + 1))
        && Digits.is(text.charAt(digit + 1))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
      int end = end(at);
      if (end > at) {
        found.accept(new Personal(Personal.Kind.IBAN, new Span(at, end)));
        done = end;
      }
    }
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** The end of the number that begins at {@code at}; −1 where none does. */
  private int end(int at) {
    Integer length = LENGTHS.get(text.substring(at, at + 2));
    if (length == null) {
      return -1;
    }
    StringBuilder number = new StringBuilder(length);
    int end = at;
    while (end < text.length() && number.length() < length) {
      char c = text.charAt(end);
      if (isUpper(c) || Digits.is(c)) {
        number.append(c);
      } else if (c != ' ' || (end - at) % 5 != 4) {
        return -1;
      }
      end++;
    }
    boolean more = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    return number.length() == length
            && !more
            && remainder(number) == 1
            && !Samples.has("ibans", number.toString().toLowerCase(Locale.ROOT))
        ? end
        : -1;
  }

  /** The remainder, by 97, of a number whose first four signs were moved to its end. */
  static int remainder(CharSequence number) {
    int remainder = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt((i + 4) % number.length());
      remainder =
          Digits.is(c)
              ? (remainder * 10 + (c - '0')) % 97
              : (remainder * 100 + (c - 'A' + 10)) % 97;
    }
    return remainder;
  }
}
