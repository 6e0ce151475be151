package dev.supportcheck.config;

import dev.supportcheck.source.TreePath;
import org.jspecify.annotations.Nullable;

/** Paths relative to the root, with {@code /} between their parts. */
final class Paths {

  private Paths() {}

  /**
   * What {@code reference}, as it stands in {@code file}, leads to; null where it leads out of the
   * root, as an address does.
   */
  static @Nullable String resolve(String file, String reference) {
    boolean absolute = reference.startsWith("/") || reference.indexOf(':') == 1;
    if (absolute || reference.contains("://")) {
      return null;
    }
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    return TreePath.normal(folder + reference.replace('\\', '/'));
  }
}
