package dev.supportcheck.report;

import dev.supportcheck.source.Masks;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;

/**
 * A line of a file with a range of it marked, for a terminal.
 *
 * @param line the line's number, from 1
 * @param text the line as shown, or the part of it around the range
 * @param indent columns before the range
 * @param width columns of the range, at least one
 */
record CodeFrame(int line, String text, int indent, int width) {

  /**
   * Of a range that begins on a line, the part on that line; a line of more than {@code columns} is
   * cut around it.
   */
  static CodeFrame of(SourceFile file, Span span, Masks masks, int columns) {
    MaskedLine line = MaskedLine.of(file, span, masks);
    Terminal shown = Terminal.of(line.text());
    Span whole = new Span(0, line.text().length());
    Span range = shown.whole(line.range(file.firstLine(span)));
    if (shown.width(whole) <= columns) {
      return frame(line, shown, whole, range);
    }
    int room = columns - 2;
    int before =
        Math.min(
            shown.width(new Span(0, range.start())), Math.max(room / 4, room - shown.width(range)));
    int start = shown.fitBefore(range.start(), before > room * 3 / 4 ? room / 2 : before);
    int end = shown.fit(start, room);
    if (end == whole.end()) {
      start = Math.min(start, shown.fitBefore(end, room));
    }
    return frame(line, shown, new Span(start, end), range);
  }

  private static CodeFrame frame(MaskedLine line, Terminal shown, Span window, Span range) {
    boolean cutBefore = window.start() > 0;
    boolean cutAfter = window.end() < line.text().length();
    int to = Math.max(range.start(), Math.min(range.end(), window.end()));
    return new CodeFrame(
        line.number(),
        (cutBefore ? "…" : "") + shown.text(window) + (cutAfter ? "…" : ""),
        (cutBefore ? 1 : 0) + shown.width(new Span(window.start(), range.start())),
        Math.max(1, shown.width(new Span(range.start(), to))));
  }
}
