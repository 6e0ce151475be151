package dev.supportcheck.evidence.safety;

import java.util.Locale;
import java.util.Set;

/** Tells what people write in place of a credential from a credential. */
final class Placeholders {

  /** From here on a value is so long that a short word in it means nothing. */
  private static final int LONG = 30;

  /** Parts of words that are written in place of a value; none is likely in a random one. */
  private static final Set<String> FRAGMENTS =
      WordList.of(
          """
          example sample placeholder changeme change_me change-me change_this redact
          sanitiz sanitis obfuscat anonymi censor masked hidden removed omitted
          deleted dummy foobar fake insert replace lorem deadbeef your_ your- yourt
          yours yourp yourk youra yourc mysecret mypassword mypass mytoken mykey myapi
          myaccess mycredential myclient my_secret my_token my-secret my-token
          some_secret some-secret somesecret sometoken notreal not_real not-real
          notarealkey _here -here goeshere exemple beispiel ejemplo esempio exemplo
          votre dein_ dein- deintoken privat_ geheim my_password my-password insecure
          qwerty not-a-real s3cr3t supersecret super-secret super_secret topsecret
          top-secret top_secret clientsecret client_secret client-secret accesstoken
          access_token access-token refreshtoken refresh_token secretkey secret_key
          apikey api_key some_token some-token truncated snipped <snip elided stripped
          invalid expired unknown
          """);

  /** What fingers type when nothing is to be said. */
  private static final Set<String> SEQUENCES = Set.of("123456789", "abcdefgh", "a1b2c3d4");

  /** Whole words, digits at their end aside, that are no value of anybody. */
  private static final Set<String> WORDS =
      WordList.of(
          """
          a abc abcd admin administrator apikey asdf auth bar baz blank boolean
          changeit changeme credential credentials default demo empty false foo guest
          hello helloworld hunter int integer key letmein login my mysql n/a na name
          nil no none null nullptr object off on optional pass passw passwd password
          passwort pg postgres postgresql private public pw pwd redis required root sa
          secret secrets some something str string tbd test tester testing todo
          testpass testpassword testtoken testuser text token toor true undefined
          unset user username value welcome x xx xxx yes your foopass userpass
          """);

  private Placeholders() {}

  /** Whether {@code value} stands in place of a credential. */
  static boolean isPlaceholder(String value) {
    return isBlank(value)
        || isSequence(value)
        || hasFragment(value.toLowerCase(Locale.ROOT), SEQUENCES);
  }

  /**
   * Whether {@code value} stands in place of a credential, known by its looks otherwise; the
   * alphabet in its order is none here, since whoever goes to the length of a whole shape has a
   * reason.
   */
  static boolean isBlank(String value) {
    return Secret.isMask(value)
        || isWrapped(value)
        || isVariable(value)
        || isBlotted(value)
        || isMonotonous(value)
        || value.startsWith("my_")
        || value.startsWith("my-")
        || value.startsWith("MY_")
        || isPlainWord(value)
        || hasFragment(value.toLowerCase(Locale.ROOT), FRAGMENTS);
  }

  private static boolean isWrapped(String value) {
    if (value.length() < 2) {
      return true;
    }
    char first = value.charAt(0);
    char last = value.charAt(value.length() - 1);
    return (first == '<' && last == '>')
        || (first == '[' && last == ']')
        || (first == '{' && last == '}')
        || (first == '(' && last == ')')
        || (first == '%' && last == '%')
        || (first == '@' && last == '@')
        || (value.startsWith("__") && value.endsWith("__"))
        || (first == '«' && last == '»')
        || value.startsWith("&lt;")
        || value.startsWith("{cipher}")
        || value.startsWith("ENC(");
  }

  private static boolean isVariable(String value) {
    if (value.contains("${")
        || value.contains("{{")
        || value.contains("<%")
        || value.contains("#{")
        || value.contains("[A-Z")
        || value.contains("[a-z")
        || value.contains("A-Za-z")
        || value.contains("$(")) {
      return true;
    }
    int brace = value.indexOf('{');
    if (brace >= 0 && isName(value, brace + 1, value.indexOf('}', brace))) {
      return true;
    }
    char first = value.charAt(0);
    if (first == '%' && value.length() <= 3) {
      return true;
    }
    return "$@:&%?#!~".indexOf(first) >= 0 && isName(value, 1, value.length());
  }

  private static boolean isName(String value, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = value.charAt(i);
      if (!Character.isLetter(c)
          && c != '_'
          && c != '.'
          && c != ':'
          && c != '-'
          && !(i > from && value.charAt(0) == '$' && c <= '9')) {
        return false;
      }
    }
    return from <= to;
  }

  /** Stars, dots, dashes or crosses where characters were. */
  private static boolean isBlotted(String value) {
    int run = 1;
    int real = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '…'
          || c == '•'
          || c == '●'
          || c == '█'
          || c == '\u25a0'
          || c == '□'
          || isIdeograph(c)) {
        return true;
      }
      run = i > 0 && value.charAt(i - 1) == c ? run + 1 : 1;
      if (run >= 3 && "*.#?-_~".indexOf(c) >= 0 && c != '_' && c != '-') {
        return true;
      }
      if (run >= (value.length() < 16 ? 3 : value.length() < 64 ? 4 : 5)
          && (c == 'x' || c == 'X')) {
        return true;
      }
      if (c != '*' && c != '-' && c != '_' && c != '.' && c != 'x' && c != 'X') {
        real++;
      }
    }
    return real == 0;
  }

  private static boolean isIdeograph(char c) {
    return (c >= '\u3040' && c <= '\u9fff')
        || (c >= '\uac00' && c <= '\ud7af')
        || (c >= '\uff00' && c <= '\uffef');
  }

  /** One character again and again, or two or three in turn. */
  private static boolean isMonotonous(String value) {
    long seen = 0;
    long seenMore = 0;
    int run = 1;
    int longest = 1;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < 64) {
        seen |= 1L << c;
      } else {
        seenMore |= 1L << (c & 63);
      }
      run = i > 0 && value.charAt(i - 1) == c ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    int length = value.length();
    int distinct = Long.bitCount(seen) + Long.bitCount(seenMore);
    return distinct <= 2
        || (length >= 12 && distinct <= 4)
        || (length >= 24 && distinct <= 6)
        || longest >= Math.max(5, length / 3);
  }

  /** The alphabet and the digits in their order, forwards or backwards. */
  private static boolean isSequence(String value) {
    int steps = 0;
    for (int i = 1; i < value.length(); i++) {
      int step = value.charAt(i) - value.charAt(i - 1);
      steps +=
          (step >= -1 && step <= 1) || (value.charAt(i) == '0' && value.charAt(i - 1) == '9')
              ? 1
              : 0;
    }
    return value.length() >= 6 && steps * 2 >= value.length();
  }

  private static boolean isPlainWord(String value) {
    int end = value.length();
    while (end > 0 && !Character.isLetter(value.charAt(end - 1))) {
      end--;
    }
    String rest = value.substring(end);
    if (rest.length() > 4
        || !rest.chars()
            .allMatch(
                c -> c == '!' || c == '.' || c == '_' || c == '-' || (c >= '0' && c <= '9'))) {
      return false;
    }
    return (end == 0 || WORDS.contains(value.substring(0, end).toLowerCase(Locale.ROOT)))
        && isCommonTail(rest);
  }

  private static boolean isCommonTail(String rest) {
    String digits = rest.endsWith("!") ? rest.substring(0, rest.length() - 1) : rest;
    return digits.isEmpty()
        || digits.length() == 1
        || "12345".startsWith(digits)
        || "01234".startsWith(digits)
        || digits.equals("321")
        || digits.equals("00");
  }

  private static boolean hasFragment(String folded, Set<String> fragments) {
    int shortest = folded.length() < LONG ? 4 : 6;
    for (String fragment : fragments) {
      if (fragment.length() >= shortest && folded.contains(fragment)) {
        return true;
      }
    }
    return folded.length() < LONG && (folded.startsWith("your") || folded.startsWith("some"));
  }
}
