package dev.supportcheck.evidence.safety;

import dev.supportcheck.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Consumer;

/** Finds credentials in HTTP headers: schemes of authorization, session cookies. */
final class HeaderSecrets {

  private static final String[] SESSIONS = {
    "sess", "auth", "token", "jwt", "login", "ticket", "remember", "sid", "secret"
  };

  private HeaderSecrets() {}

  /** Gives each {@code Bearer} token in running text or code in {@code text} to {@code found}. */
  static void find(String text, Consumer<Secret> found) {
    for (int at = text.indexOf("earer"); at >= 0; at = text.indexOf("earer", at + 5)) {
      int start = Scan.blanks(text, at + 5);
      if (start > at + 5 && Character.toLowerCase(Scan.at(text, at - 1)) == 'b') {
        bearer(text, new Span(start, text.length()), 16, found);
      }
    }
  }

  /**
   * Gives the credential of an {@code Authorization} header to {@code found}.
   *
   * @param value the header's value: a scheme and what belongs to it, or that alone
   * @param sure whether nothing but a value can stand there
   */
  static void authorization(String text, Span value, boolean sure, Consumer<Secret> found) {
    int word = Math.min(value.end(), Scan.word(text, value.start(), "\"'`"));
    String scheme = text.substring(value.start(), word).toLowerCase(Locale.ROOT);
    int rest = Scan.blanks(text, word);
    if (scheme.equals("basic") && rest < value.end()) {
      basic(text, new Span(rest, value.end()), found);
    } else if (scheme.startsWith("aws4-")
        || scheme.equals("digest")
        || scheme.equals("negotiate")
        || scheme.equals("ntlm")) {
      return;
    } else if (rest > word
        && rest < value.end()
        && scheme.chars().allMatch(c -> Character.isLetter(c) || c == '-')) {
      bearer(text, new Span(rest, value.end()), 8, found);
    } else if (sure) {
      basic(text, value, found);
      bearer(text, value, 20, found);
    }
  }

  private static void bearer(String text, Span value, int shortest, Consumer<Secret> found) {
    int end = Math.min(value.end(), Scan.word(text, value.start(), "\"'`<>,;)]}|\\&"));
    while (end > value.start() && text.charAt(end - 1) == '.') {
      end--;
    }
    if (end - value.start() < shortest) {
      return;
    }
    String token = text.substring(value.start(), end);
    if (SecretValues.isToken(token) && !SecretValues.isExpression(token)) {
      found.accept(Secret.of("bearer-token", text, new Span(value.start(), end)));
    }
  }

  private static void basic(String text, Span value, Consumer<Secret> found) {
    int end = value.start();
    while (end < value.end() && CharClass.BASE64.has(text.charAt(end))) {
      end++;
    }
    String encoded = text.substring(value.start(), end);
    if (encoded.length() < 8) {
      return;
    }
    String decoded = decode(encoded);
    int colon = decoded.indexOf(':');
    if (colon < 0 || colon == decoded.length() - 1 || decoded.chars().anyMatch(c -> c < ' ')) {
      return;
    }
    String password = decoded.substring(colon + 1);
    if (!Placeholders.isPlaceholder(password)
        && !password.equals(decoded.substring(0, colon))
        && !password.equals("open sesame")) {
      found.accept(Secret.of("basic-password", text, new Span(value.start(), end)));
    }
  }

  private static String decode(String encoded) {
    int length = encoded.length() - encoded.length() % 4;
    int end = encoded.indexOf('=');
    String whole = end >= 0 ? encoded.substring(0, end) : encoded.substring(0, length);
    if (whole.length() % 4 == 1) {
      return "";
    }
    return new String(Base64.getMimeDecoder().decode(whole), StandardCharsets.UTF_8);
  }

  /** Gives the values of session cookies in a header's {@code value} to {@code found}. */
  static void cookies(String text, Span value, Consumer<Secret> found) {
    int at = value.start();
    while (at < value.end()) {
      int end = Scan.word(text, at, ";\"'");
      int equals = Scan.find(text, '=', at, value.end());
      if (equals > at && equals < Math.min(end, value.end())) {
        cookie(text, at, equals, Math.min(end, value.end()), found);
      }
      at = Math.max(end, at) + 1;
    }
  }

  private static void cookie(String text, int start, int equals, int end, Consumer<Secret> found) {
    String name = text.substring(start, equals).toLowerCase(Locale.ROOT);
    if (name.contains("csrf")
        || name.contains("xsrf")
        || name.endsWith("-time")
        || end - equals < 17) {
      return;
    }
    for (String session : SESSIONS) {
      if (name.contains(session) && SecretValues.isToken(text.substring(equals + 1, end))) {
        found.accept(Secret.of("session-cookie", text, new Span(equals + 1, end)));
        return;
      }
    }
  }
}
