package dev.supportcheck.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * One of the programs that Git calls, and the one that was in its place before, which is moved
 * aside and called first.
 *
 * @param file where Git looks for it
 * @param when when Git calls it, in words
 */
record HookFile(Path file, String when) {

  /** What the second line of a hook of ours begins with; the version follows. */
  static final String MARK = "# Made by support:hook of Support Check ";

  /** The one that was there before. */
  Path before() {
    return file.resolveSibling(file.getFileName() + ".before-support-check");
  }

  /** Whether it is ours. */
  boolean isOwn() throws IOException {
    return Files.isRegularFile(file)
        && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
            .startsWith("#!/bin/sh\n" + MARK);
  }

  /** Whether there is one, ours or another. */
  boolean isThere() {
    return exists(file);
  }

  /** Whether one was there before ours. */
  boolean hasBefore() {
    return exists(before());
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Fails where ours would have to call two others first.
   *
   * @throws IOException then
   */
  void checkRoom() throws IOException {
    if (!isOwn() && isThere() && hasBefore()) {
      throw new IOException(
          "Both "
              + file
              + " and "
              + before()
              + " are there, and only one hook can be called before this one: make one of the two,"
              + " or remove one.");
    }
  }

  /** Moves another one aside. */
  void moveAside() throws IOException {
    Files.move(file, before());
  }

  /** Writes ours. */
  void write(String script) throws IOException {
    Path made = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(made, script);
    if (!made.toFile().setExecutable(true, false)) {
      throw new IOException(made + " cannot be made executable.");
    }
    Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Puts the one that was there before back. */
  void putBack() throws IOException {
    Files.move(before(), file);
  }
}
