package dev.supportcheck.report;

import java.nio.charset.StandardCharsets;

/** Paths as addresses relative to the root, percent-encoded. */
final class Uris {

  private static final String PLAIN = "-._~!$&'()*+,;=@/";

  private Uris() {}

  /** The address of a path from the root. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if ((c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
        uri.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      }
    }
    return uri.toString();
  }
}
