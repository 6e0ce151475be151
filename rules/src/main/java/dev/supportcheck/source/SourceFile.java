package dev.supportcheck.source;

import java.util.Arrays;

/**
 * A file's text and its lines. Lines end with LF, CRLF or CR alone. Immutable and thread-safe.
 *
 * <p>A byte order mark is no part of the text; {@link #byteOrderMark()} remembers it for whoever
 * writes the file back.
 */
public final class SourceFile implements Reading {

  private final String path;
  private final String text;
  private final boolean byteOrderMark;
  private final int[] lineStarts;

  private SourceFile(String path, String text, boolean byteOrderMark) {
    this.path = path;
    this.text = text;
    this.byteOrderMark = byteOrderMark;
    this.lineStarts = lineStarts(text);
  }

  /**
   * A file of this text; {@code path} is relative to the root, with {@code /} between its parts.
   */
  public static SourceFile of(String path, String text) {
    boolean marked = text.startsWith("\uFEFF");
    return new SourceFile(path, marked ? text.substring(1) : text, marked);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16 + text.length() / 32];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public String path() {
    return path;
  }

  /** The last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The decoded text, without a byte order mark. */
  public String text() {
    return text;
  }

  /** Whether the file began with a byte order mark. */
  public boolean byteOrderMark() {
    return byteOrderMark;
  }

  /** The whole text. */
  public Span whole() {
    return new Span(0, text.length());
  }

  /** The number of lines; a text that ends with a line end has an empty last line. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** The line, from 1, that {@code offset} lies on. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Line and column of {@code offset}, which may be the text's end. */
  public Position position(int offset) {
    int line = lineOf(offset);
    return new Position(line, offset - lineStarts[line - 1] + 1);
  }

  /** The span of a line, from 1, without its line end. */
  public Span line(int line) {
    int start = lineStarts[line - 1];
    int end = line == lineStarts.length ? text.length() : lineStarts[line];
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }

  /**
   * The part of {@code span} on the line where it starts, so that a report can mark it on one line.
   */
  public Span firstLine(Span span) {
    Span line = line(lineOf(span.start()));
    return new Span(
        Math.min(span.start(), line.end()),
        Math.max(Math.min(span.start(), line.end()), Math.min(span.end(), line.end())));
  }

  @Override
  public String toString() {
    return path;
  }
}
