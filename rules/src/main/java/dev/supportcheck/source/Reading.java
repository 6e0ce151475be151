package dev.supportcheck.source;

/** What came of reading a path as text: the file, or why it cannot be read. */
public sealed interface Reading permits SourceFile, Unreadable {

  /** The path from the root, with {@code /} between its parts. */
  String path();
}
