package dev.supportcheck.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text that was taken out of a file, and where each of its code units stands there: the value of
 * a YAML scalar without its indentation and escapes, for instance. Immutable.
 */
public final class MappedText {

  private final String text;
  private final int start;
  private final int end;
  private final int @Nullable [] offsets;

  private final int @Nullable [] ends;

  private MappedText(
      String text, int start, int end, int @Nullable [] offsets, int @Nullable [] ends) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.offsets = offsets;
    this.ends = ends;
  }

  /** A text that stands in the file unbroken and to the letter, from {@code start}. */
  public static MappedText plain(String text, int start) {
    return new MappedText(text, start, start + text.length(), null, null);
  }

  /**
   * A text whose code unit {@code i} stands at {@code offsets[i]} of the file, and which ends there
   * at {@code end}.
   *
   * @param offsets never falling, one for each code unit
   */
  public static MappedText of(String text, int[] offsets, int end) {
    if (offsets.length != text.length()) {
      throw new IllegalArgumentException(
          offsets.length + " offsets for " + text.length() + " code units");
    }
    return new MappedText(text, offsets.length == 0 ? end : offsets[0], end, offsets.clone(), null);
  }

  /**
   * A text whose code unit {@code i} is written in the file from {@code offsets[i]} to {@code
   * ends[i]}, as an escape of several characters for instance; it ends at {@code end}.
   *
   * @param offsets never falling, one for each code unit
   * @param ends never falling, one for each code unit
   */
  public static MappedText of(String text, int[] offsets, int[] ends, int end) {
    if (offsets.length != text.length() || ends.length != text.length()) {
      throw new IllegalArgumentException(
          offsets.length + " and " + ends.length + " offsets for " + text.length() + " code units");
    }
    return new MappedText(
        text, offsets.length == 0 ? end : offsets[0], end, offsets.clone(), ends.clone());
  }

  /** The part of this text from {@code from} to {@code to}, with its places. */
  public MappedText part(int from, int to) {
    String part = text.substring(from, to);
    if (offsets == null) {
      return plain(part, start + from);
    }
    int partEnd = to == text.length() ? end : from == to ? toFile(to) : endOf(to - 1);
    int[] partOffsets = Arrays.copyOfRange(offsets, from, to);
    int partStart = from == to ? partEnd : partOffsets[0];
    return new MappedText(
        part,
        partStart,
        partEnd,
        partOffsets,
        ends == null ? null : Arrays.copyOfRange(ends, from, to));
  }

  /** Whether it stands in the file unbroken and to the letter. */
  public boolean isPlain() {
    return offsets == null;
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
    return span.isEmpty()
        ? new Span(from, from)
        : new Span(from, Math.max(from, endOf(Math.min(span.end(), text.length()) - 1)));
  }

  /** Where the code unit {@code offset} ends in the file. */
  private int endOf(int offset) {
    return offset < 0
        ? end
        : offsets == null ? start + offset + 1 : ends == null ? offsets[offset] + 1 : ends[offset];
  }

  @Override
  public String toString() {
    return text;
  }
}
