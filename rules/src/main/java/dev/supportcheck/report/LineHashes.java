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
  private int at;
  private boolean lineStart = true;

  private LineHashes(SourceFile file) {
    this.file = file;
    if (file.byteOrderMark()) {
      next('\uFEFF', 0);
    }
  }

  /** Of the lines of a file. */
  static LineHashes of(SourceFile file) {
    return new LineHashes(file);
  }

  /** The hash of a line, from 1. */
  String line(int line) {
    readTo(line);
    return hashes.get(line - 1);
  }

  /** The part of the text that the hash of a line is made of. */
  Span hashed(int line) {
    readTo(line);
    return new Span(file.line(line).start(), ends.get(line - 1));
  }

  /** Reads on until the hash of a line is known; most results are near the start of a file. */
  private void readTo(int line) {
    String text = file.text();
    while (hashes.size() < line && at < text.length()) {
      char c = text.charAt(at++);
      boolean afterReturn = c == '\n' && at > 1 && text.charAt(at - 2) == '\r';
      if (c != ' ' && c != '\t' && !afterReturn) {
        next(c == '\r' ? '\n' : c, at - 1);
        lineStart = c == '\n' || c == '\r';
      }
    }
    for (; hashes.size() < line; at++) {
      next(at == text.length() ? END : 0, text.length());
    }
  }

  private void next(int c, int offset) {
    if (starts[index]) {
      String hex = Long.toHexString(hash);
      hashes.add(hex + ":" + occurrences.merge(hex, 1, Integer::sum));
      ends.add(offset);
    }
    starts[index] = lineStart;
    lineStart = false;
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
