package dev.supportcheck.evidence.safety;

import java.util.Arrays;

/**
 * What a text must hold before some recognisers can find anything in it, seen in one quick pass:
 * most texts hold none of it.
 */
record Signs(int found) {

  static final int PRIVATE_KEY = 1;
  static final int ADDRESS = 2;
  static final int HEADER = 4;
  static final int COMMAND = 8;

  private static final Sign[] NONE = {};
  private static final Sign[][] BY_FIRST = new Sign[128][];

  static {
    Arrays.fill(BY_FIRST, NONE);
    add(PRIVATE_KEY, "---B");
    add(ADDRESS, "://", "jdbc:");
    add(HEADER, "bearer", "Bearer");
    add(COMMAND, "curl", "docker login", "mysql", "mongo", "sshpass");
  }

  /** A text that shows what kind of credential may follow. */
  private record Sign(int kind, String text) {
    boolean standsAt(int at, String whole) {
      return whole.charAt(at + 1) == text.charAt(1) && whole.startsWith(text, at);
    }
  }

  private static void add(int kind, String... texts) {
    for (String text : texts) {
      Sign[] known = BY_FIRST[text.charAt(0)];
      Sign[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = new Sign(kind, text);
      BY_FIRST[text.charAt(0)] = more;
    }
  }

  /** The signs in {@code text}. */
  static Signs in(String text) {
    int found = 0;
    char[] chars = text.toCharArray();
    for (int at = 0; at < chars.length - 3; at++) {
      char first = chars[at];
      for (Sign sign : first < 128 ? BY_FIRST[first] : NONE) {
        found |= sign.standsAt(at, text) ? sign.kind() : 0;
      }
    }
    return new Signs(found);
  }

  /** Whether the text holds one of {@code signs}. */
  boolean has(int signs) {
    return (found & signs) != 0;
  }
}
