package dev.supportcheck.source;

import org.jspecify.annotations.Nullable;

/**
 * A range of a decoded text: half-open, in UTF-16 code units from the text's start. All places in
 * the program are such ranges of the file's text; line and column are made from them only where a
 * person or a tool reads them.
 *
 * @param start offset of the first code unit
 * @param end offset after the last code unit, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** The span of {@code length} code units from {@code start}. */
  public static Span at(int start, int length) {
    return new Span(start, start + length);
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether the span holds no code unit, and only marks a place. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether {@code offset} lies within. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether {@code other} lies wholly within. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The part of {@code text} that this span means. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** This span without the white space at its ends in {@code text}. */
  public Span trimmed(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  // Those of the language are put together at run time: each start takes longer for them.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
