package dev.supportcheck.language;

import dev.supportcheck.source.Span;
import java.util.Arrays;

/**
 * The phrases of the lexicon that stand in a text, in the order in which they end; a phrase within
 * another is there too.
 */
public final class Cues {

  private final Lexicon lexicon;
  private int size;
  private int[] values = new int[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  Cues(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void add(int value, int start, int end) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    values[size] = value;
    starts[size] = start;
    ends[size++] = end;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The number of the group, as {@link Lexicon#group}, of the cue {@code index}. */
  public int group(int index) {
    return values[index] >>> 8;
  }

  /** The language, as {@code en}, of the cue {@code index}. */
  public String language(int index) {
    return lexicon.languages().get(values[index] & 0xFF);
  }

  /** The offset in the text where the cue {@code index} starts. */
  public int start(int index) {
    return starts[index];
  }

  /** The offset in the text after the cue {@code index}. */
  public int end(int index) {
    return ends[index];
  }

  /** The place of the cue {@code index} in the text. */
  public Span span(int index) {
    return new Span(starts[index], ends[index]);
  }

  /** The index of the first cue that ends after {@code offset}. */
  public int after(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The index of the first cue of a group that lies wholly within {@code place}; −1 for none. */
  public int first(int group, Span place) {
    for (int i = after(place.start()); i < size && ends[i] <= place.end(); i++) {
      if (group(i) == group && starts[i] >= place.start()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a cue of a group lies wholly within {@code place}. */
  public boolean has(int group, Span place) {
    return first(group, place) >= 0;
  }
}
