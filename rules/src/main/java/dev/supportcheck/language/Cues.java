package dev.supportcheck.language;

import dev.supportcheck.source.Span;
import java.util.Arrays;

/**
 * The phrases of the lexicon that stand in a text, in the order in which they start; a phrase
 * within another is there too.
 */
public final class Cues {

  /** No phrase that is looked for beside a place is longer. */
  private static final int LONG = 80;

  private final Lexicon lexicon;
  private int size;
  private int[] values = new int[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  Cues(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds a phrase that starts no earlier than the last one, unless it is there. */
  void add(int value, int start, int end) {
    for (int i = size - 1; i >= 0 && starts[i] == start; i--) {
      if (values[i] == value && ends[i] == end) {
        return;
      }
    }
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

  /** The index of the first cue that starts at {@code offset} or after it. */
  public int from(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The index of the first cue of a group that lies wholly within {@code place}; −1 for none. */
  public int first(int group, Span place) {
    for (int i = from(place.start()); i < size && starts[i] < place.end(); i++) {
      if (group(i) == group && ends[i] <= place.end()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a cue of a group lies wholly within {@code place}. */
  public boolean has(int group, Span place) {
    return first(group, place) >= 0;
  }

  /** Whether a cue of a group ends at most {@code distance} before {@code offset}. */
  public boolean endsNear(int group, int offset, int distance) {
    for (int i = from(offset - distance - LONG); i < size && starts[i] < offset; i++) {
      if (group(i) == group && ends[i] <= offset && ends[i] >= offset - distance) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cue of a group begins at most {@code distance} after {@code offset}. */
  public boolean startsNear(int group, int offset, int distance) {
    for (int i = from(offset); i < size && starts[i] <= offset + distance; i++) {
      if (group(i) == group) {
        return true;
      }
    }
    return false;
  }
}
