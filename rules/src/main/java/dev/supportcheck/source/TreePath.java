package dev.supportcheck.source;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Paths of a {@link FileTree}: relative to its root, with {@code /} between their parts. */
public final class TreePath {

  private TreePath() {}

  /** A path without {@code .}, {@code ..} and empty parts; null where it leads out of the root. */
  public static @Nullable String normal(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
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
