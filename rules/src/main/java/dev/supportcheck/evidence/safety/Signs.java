package dev.supportcheck.evidence.safety;

/**
 * What a text must hold before some recognisers can find anything in it, seen in one quick pass:
 * most texts hold none of it.
 */
record Signs(int found) {

  static final int PRIVATE_KEY = 1;
  static final int ADDRESS = 2;
  static final int HEADER = 4;
  static final int COMMAND = 8;

  private static final boolean[] FIRSTS = new boolean[128];

  static {
    "-:jBbcdms".chars().forEach(first -> FIRSTS[first] = true);
  }

  /** The signs in {@code text}. */
  static Signs in(String text) {
    int found = 0;
    int last = text.length() - 3;
    for (int at = 0; at < last; at++) {
      char first = text.charAt(at);
      if (first >= 128 || !FIRSTS[first]) {
        continue;
      }
      found |=
          switch (first) {
            case '-' -> is(text, at, "---B") ? PRIVATE_KEY : 0;
            case ':' -> is(text, at, "://") ? ADDRESS : 0;
            case 'j' -> is(text, at, "jdbc:") ? ADDRESS : 0;
            case 'B', 'b' -> is(text, at, "bearer") ? HEADER : 0;
            case 'c' -> is(text, at, "curl") ? COMMAND : 0;
            case 'd' -> is(text, at, "docker login") ? COMMAND : 0;
            case 'm' -> is(text, at, "mysql") || is(text, at, "mongo") ? COMMAND : 0;
            case 's' -> is(text, at, "sshpass") ? COMMAND : 0;
            default -> 0;
          };
    }
    return new Signs(found);
  }

  /** Whether the text holds one of {@code signs}. */
  boolean has(int signs) {
    return (found & signs) != 0;
  }

  /** Whether a sign stands at a place, with its first character in either case. */
  private static boolean is(String text, int at, String sign) {
    return text.charAt(at + 1) == sign.charAt(1) && text.startsWith(sign.substring(2), at + 2);
  }
}
