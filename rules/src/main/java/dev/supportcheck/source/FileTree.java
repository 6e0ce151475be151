package dev.supportcheck.source;

import java.io.IOException;
import java.util.List;

/**
 * A repository's files, wherever they are kept: in the working tree, in Git's index, in memory.
 * Paths are relative to the root, with {@code /} between their parts. Thread-safe.
 */
public interface FileTree extends AutoCloseable {

  /**
   * The paths of all files and links, sorted by code unit; those that Git ignores are left out.
   *
   * @throws IOException when the tree cannot be listed
   */
  List<String> files() throws IOException;

  /** Whether a file or a folder of this path is within the tree. */
  boolean exists(String path);

  /**
   * The bytes of a file of at most {@code limit} bytes, or why there are none. Never throws for a
   * bad file.
   */
  Content read(String path, long limit);

  /** Gives back what reading takes. */
  @Override
  default void close() {}
}
