package dev.supportcheck.evidence.personal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.supportcheck.source.Span;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds telephone numbers: international ones that exist, and others under a name that says so. The
 * numbering plans of the world are loaded only once a text holds something like one.
 */
final class Phones {

  private static final int FEWEST = 8;
  private static final int MOST = 15;

  private static final List<String> WORDS =
      List.of(
          "phone",
          "tel:",
          "tel.",
          "tel\"",
          "téléphone",
          "telefon",
          "teléfono",
          "telefono",
          "telefone",
          "mobile",
          "handy",
          "portable",
          "celular",
          "cellulare",
          "電話",
          "电话",
          "手机",
          "whatsapp");

  private static final List<String> NUMBERS =
      List.of("number", "nummer", "numéro", "número", "numero", " is", "番号", "号码");

  /** Numbers that regulators keep for films and manuals, after the country code. */
  private static final List<String> FICTITIOUS =
      List.of("+4477009", "+441632960", "+336399", "+331990", "+611550", "+61491570", "+61491571");

  private final String text;
  private final Consumer<Personal> found;
  private int done;

  /** Gives what it reads in {@code text} to {@code found}. */
  Phones(String text, Consumer<Personal> found) {
    this.text = text;
    this.found = found;
  }

  /** The plans, loaded when the first number is seen. */
  private static final class Plans {
    static final PhoneNumberUtil WORLD = PhoneNumberUtil.getInstance();
  }

  /**
   * Reads the number whose plus sign, parenthesis or first digit stands at {@code at}, unless it is
   * part of the last one.
   */
  void read(int at) {
    if (at < done) {
      return;
    }
    int end = end(at);
    done = end;
    if (end - at < FEWEST - 1) {
      return;
    }
    String digits = Digits.of(text, at, end);
    if (digits.length() >= FEWEST - 1
        && digits.length() <= MOST
        && !Digits.isPart(text, at, end)
        && !Digits.isSample(digits)
        && (text.charAt(at) == '+' ? isInternational(at, end, digits) : isNamed(at, digits))) {
      found.accept(new Personal(Personal.Kind.PHONE, new Span(at, end)));
    }
  }

  /** The end of digits with the marks that people put between them. */
  private int end(int start) {
    int end = start + 1;
    int last = Digits.is(text.charAt(start)) ? end : start;
    while (end < text.length() && end - start < 30) {
      char c = text.charAt(end);
      if (Digits.is(c)) {
        last = end + 1;
      } else {
        boolean mark = " -./()".indexOf(c) >= 0;
        boolean twice = " -./".indexOf(text.charAt(end - 1)) >= 0 && c != '(';
        if (!mark || twice) {
          break;
        }
      }
      end++;
    }
    return last;
  }

  private boolean isInternational(int start, int end, String digits) {
    if (digits.length() < FEWEST || isFictitious("+" + digits)) {
      return false;
    }
    try {
      return Plans.WORLD.isValidNumber(Plans.WORLD.parse(text.substring(start, end), null));
    } catch (NumberParseException e) {
      return false;
    }
  }

  private static boolean isFictitious(String number) {
    int length = number.length();
    boolean film = number.startsWith("+1") && length == 12 && number.startsWith("55501", 5);
    boolean sample = number.startsWith("+1555") || number.startsWith("+1800");
    return film || sample || FICTITIOUS.stream().anyMatch(number::startsWith);
  }

  /** Whether the name before a number says that it is one of a telephone. */
  private boolean isNamed(int start, String digits) {
    String before = Digits.before(text, start, 24);
    return !isFictitious("+1" + digits)
        && WORDS.stream().anyMatch(before::contains)
        && endsName(before.stripTrailing());
  }

  /** Whether a text ends as a name does that a value follows. */
  private static boolean endsName(String before) {
    return (!before.isEmpty() && ":=>\"'|*".indexOf(before.charAt(before.length() - 1)) >= 0)
        || NUMBERS.stream().anyMatch(before::endsWith);
  }
}
