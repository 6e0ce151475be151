package dev.supportcheck.source;

/**
 * A text that was taken out of a file, and where each of its code units stands there: the value of a YAML scalar without its
 * indentation and escapes, for instance. Immutable.
 */
public final class MappedText {

  private final String text;
  private final int start;
  private final int end;
  private final int @org.jspecify.annotations.Nullable [] offsets;

  private MappedText(String text, int start, int end, int @org.jspecify.annotations.Nullable [] offsets) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.offsets = offsets;
  }

  /** A text that stands in the file unbroken and to the letter, from {@code start}. */
  public static MappedText plain(String text, int start) {
    return new MappedText(text, start, start + text.length(), null);
  }

  /**
   * A text whose code unit {@code i} stands at {@code offsets[i]} of the file, and which ends there at {@code end}.
   *
   * @param offsets never falling, one for each code unit
   */
  public static MappedText of(String text, int[] offsets, int end) {
    if (offsets.length != text.length()) {
      throw new IllegalArgumentException(offsets.length + " offsets for " + text.length() + " code units");
    }
    return new MappedText(text, offsets.length == 0 ? end : offsets[0], end, offsets.clone());
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** The offset in the file of the text's code unit {@code offset}, or of its end. */
  public int toFile(int offset) {
    if (offset >= text.length()) {
      return end;
    }
    return offsets == null ? start + offset : offsets[offset];
  }

  /** The span in the file of a span of this text. */
  public Span toFile(Span span) {
    int from = toFile(span.start());
    return new Span(from, span.isEmpty() ? from : Math.max(from, offsets == null ? start + span.end() : toEnd(span.end())));
  }

  private int toEnd(int offset) {
    return offset >= text.length() ? end : toFile(offset - 1) + 1;
  }

  @Override
  public String toString() {
    return text;
  }
}
