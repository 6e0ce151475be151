package dev.supportcheck.report;

import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fingerprints of a file's lines by which code scanning recognises a result when lines have
 * moved ({@code primaryLocationLineHash}), to the digit as GitHub's upload action computes them: it
 * warns of every other.
 *
 * <p>A line's is a rolling hash of 100 UTF-16 code units from its start, spaces and tabs left out,
 * line ends read as LF, and how many times that hash has occurred in the file. After the text comes
 * one marker, then zeros.
 */
final class LineHashes {

  private static final int WINDOW = 100;
  private static final int END = 65535;
  private static final long FACTOR = 37;
  private static final long OLDEST = power();

  private final SourceFile file;
  private final List<String> hashes = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  private final Map<String, Integer> occurrences = new HashMap<>();
  private final int[] window = new int[WINDOW];
  private final boolean[] starts = new boolean[WINDOW];
  private int index;
  private long hash;

  private LineHashes(SourceFile file) {
    this.file = file;
    if (file.byteOrderMark()) {
      next('\uFEFF', true, 0);
    }
    String text = file.text();
    boolean lineStart = !file.byteOrderMark();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || (c == '\n' && i > 0 && text.charAt(i - 1) == '\r')) {
        continue;
      }
      next(c == '\r' ? '\n' : c, lineStart, i);
      lineStart = c == '\n' || c == '\r';
    }
    next(END, lineStart, text.length());
    for (int i = 0; i < WINDOW; i++) {
      next(0, false, text.length());
    }
  }

  /** Of all lines of a file. */
  static LineHashes of(SourceFile file) {
    return new LineHashes(file);
  }

  /** The hash of a line, from 1. */
  String line(int line) {
    return hashes.get(line - 1);
  }

  /** The part of the text that the hash of a line is made of. */
  Span hashed(int line) {
    return new Span(file.line(line).start(), ends.get(line - 1));
  }

  private void next(int c, boolean lineStart, int offset) {
    if (starts[index]) {
      String hex = Long.toHexString(hash);
      hashes.add(hex + ":" + occurrences.merge(hex, 1, Integer::sum));
      ends.add(offset);
    }
    starts[index] = lineStart;
    hash = FACTOR * hash + c - OLDEST * window[index];
    window[index] = c;
    index = index + 1 == WINDOW ? 0 : index + 1;
  }

  private static long power() {
    long power = 1;
    for (int i = 0; i < WINDOW; i++) {
      power *= FACTOR;
    }
    return power;
  }
}
