package dev.supportcheck.evidence.safety;

import dev.supportcheck.source.Span;
import java.util.function.Consumer;

/**
 * Finds passwords before the host of an address: {@code scheme://user:password@host}, {@code
 * jdbc:oracle:thin:user/password@}.
 */
final class UrlSecrets {

  private static final int LONGEST_USER_INFO = 512;
  private static final String ORACLE = "jdbc:oracle:";

  private UrlSecrets() {}

  /** Gives each password in an address in {@code text} to {@code found}. */
  static void find(String text, Consumer<Secret> found) {
    for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
      userInfo(text, at + 3, found);
    }
    for (int at = text.indexOf(ORACLE); at >= 0; at = text.indexOf(ORACLE, at + ORACLE.length())) {
      oracle(text, at + ORACLE.length(), found);
    }
  }

  private static void userInfo(String text, int start, Consumer<Secret> found) {
    int colon = -1;
    int host = -1;
    int limit = Math.min(text.length(), start + LONGEST_USER_INFO);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '@') {
        host = i;
      } else if (c == ':' && colon < 0) {
        colon = i;
      } else if (c <= ' '
          || "/?\"'`<>|\\)[]{}".indexOf(c) >= 0
          || (c == ',' && (host >= 0 || isPort(text, colon + 1, i)))) {
        break;
      }
    }
    if (host < 0 || colon < 0 || colon >= host - 1 || !startsHost(text, host + 1)) {
      return;
    }
    String user = text.substring(start, colon);
    String password = text.substring(colon + 1, host);
    if (isReal(user, password)) {
      found.accept(Secret.of("url-password", text, new Span(colon + 1, host)));
    }
  }

  private static boolean isPort(String text, int from, int to) {
    return from > 0
        && to - from <= 5
        && text.substring(from, to).chars().allMatch(Character::isDigit);
  }

  private static boolean startsHost(String text, int at) {
    return at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || "[<{$%*_-".indexOf(text.charAt(at)) >= 0);
  }

  private static boolean isReal(String user, String password) {
    return password.length() >= 3
        && !password.equalsIgnoreCase(user)
        && !Placeholders.isPlaceholder(password)
        && !password.equalsIgnoreCase("pass")
        && !(password.startsWith("p") && password.length() <= 4)
        && !SecretValues.isExpression(password);
  }

  private static void oracle(String text, int start, Consumer<Secret> found) {
    int at =
        text.startsWith("thin:", start)
            ? start + 5
            : text.startsWith("oci:", start) ? start + 4 : -1;
    if (at < 0) {
      return;
    }
    int limit = Math.min(text.length(), at + LONGEST_USER_INFO);
    int slash = -1;
    for (int i = at; i < limit && text.charAt(i) > ' '; i++) {
      char c = text.charAt(i);
      if (c == '/' && slash < 0) {
        slash = i;
      } else if (c == '@') {
        if (slash > at
            && slash < i - 1
            && isReal(text.substring(at, slash), text.substring(slash + 1, i))
            && !text.substring(slash + 1, i).equals("tiger")) {
          found.accept(Secret.of("url-password", text, new Span(slash + 1, i)));
        }
        return;
      }
    }
  }
}
