package dev.supportcheck.report;

import dev.supportcheck.source.Masks;
import dev.supportcheck.source.Masks.Mask;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.List;

/**
 * A line of a file as it may be shown: whatever must not be is replaced by what stands for it.
 *
 * @param number the line, from 1
 * @param text what may be shown of it, without a line end
 */
record MaskedLine(int number, String text, Span line, List<Mask> masks) {

  MaskedLine {
    masks = List.copyOf(masks);
  }

  /** A line of a file, from 1. */
  static MaskedLine of(SourceFile file, int number, Masks masks) {
    Span line = file.line(number);
    return new MaskedLine(number, masks.show(file.text(), line), line, masks.touching(line));
  }

  /** The line on which a span begins. */
  static MaskedLine of(SourceFile file, Span span, Masks masks) {
    return of(file, file.lineOf(span.start()), masks);
  }

  /**
   * The part of {@link #text()} that shows a span of the file, as far as it lies on this line.
   * Where the span begins or ends within a hidden place, all that stands for it is meant.
   */
  Span range(Span span) {
    int start = toShown(span.start(), false);
    return new Span(start, span.isEmpty() ? start : Math.max(start, toShown(span.end(), true)));
  }

  private int toShown(int offset, boolean end) {
    int shift = -line.start();
    for (Mask mask : masks) {
      int from = Math.max(mask.span().start(), line.start());
      int to = Math.min(mask.span().end(), line.end());
      if (offset < from || (end && offset == from)) {
        break;
      }
      if (end ? offset <= to : offset < to) {
        return from + shift + (end ? mask.shown().length() : 0);
      }
      shift += mask.shown().length() - (to - from);
    }
    return Math.max(0, Math.min(text.length(), offset + shift));
  }
}
