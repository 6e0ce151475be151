package dev.supportcheck.config;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Paths relative to the root, with {@code /} between their parts. */
final class Paths {

  private Paths() {}

  /**
   * What {@code reference}, as it stands in {@code file}, leads to; null where it leads out of the
   * root.
   */
  static @Nullable String resolve(String file, String reference) {
    if (reference.startsWith("/") || (reference.length() > 1 && reference.charAt(1) == ':')) {
      return null;
    }
    Deque<String> parts = new ArrayDeque<>();
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    for (String part : (folder + reference.replace('\\', '/')).split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return null;
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }
}
