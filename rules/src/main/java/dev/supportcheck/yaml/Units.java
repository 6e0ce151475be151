package dev.supportcheck.yaml;

import dev.supportcheck.source.MappedText;
import java.util.Arrays;

/** Collects the code units of a scalar's value with their places. */
final class Units {

  private final StringBuilder value = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int end;

  /** A value that begins at {@code start}. */
  Units(int start) {
    this.end = start;
  }

  /** Adds a code unit that stands from {@code from} to {@code to}. */
  void add(char unit, int from, int to) {
    int index = value.length();
    if (index == starts.length) {
      starts = Arrays.copyOf(starts, index * 2);
      ends = Arrays.copyOf(ends, index * 2);
    }
    starts[index] = from;
    ends[index] = to;
    value.append(unit);
    end = Math.max(end, to);
  }

  /** Adds a character that is written as an escape from {@code from} to {@code to}. */
  void add(String character, int from, int to) {
    for (int i = 0; i < character.length(); i++) {
      add(character.charAt(i), from, to);
    }
  }

  /** Whether this is the value that the parser read. */
  boolean matches(String expected) {
    return expected.contentEquals(value);
  }

  /** Where the value ends, or its last code unit. */
  int end() {
    return end;
  }

  /** Says that the value's end is at {@code to}. */
  void endAt(int to) {
    end = to;
  }

  /** The value and its places in a file where the text begins at {@code base}. */
  MappedText mapped(int base) {
    int length = value.length();
    boolean plain = true;
    for (int i = 0; i < length && plain; i++) {
      plain = ends[i] == starts[i] + 1 && starts[i] == starts[0] + i;
    }
    if (plain && length > 0) {
      return MappedText.plain(value.toString(), base + starts[0]);
    }
    int[] from = new int[length];
    int[] to = new int[length];
    for (int i = 0; i < length; i++) {
      from[i] = base + starts[i];
      to[i] = base + ends[i];
    }
    return MappedText.of(value.toString(), from, to, base + end);
  }
}
