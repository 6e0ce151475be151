package dev.supportcheck.evidence.safety;

/**
 * Where runs of an alphabet end in a text; each run is measured once, however many places within it
 * are asked for.
 */
final class Runs {

  private final String text;
  private final int[] starts = new int[CharClass.values().length];
  private final int[] ends = new int[starts.length];

  Runs(String text) {
    this.text = text;
  }

  /** The text. */
  String text() {
    return text;
  }

  /**
   * The end of the run of {@code charClass} that {@code from} lies in; {@code from} itself where it
   * lies in none.
   */
  int end(CharClass charClass, int from) {
    int measured = charClass.ordinal();
    if (starts[measured] > from || from >= ends[measured]) {
      int end = from;
      while (end < text.length() && charClass.has(text.charAt(end))) {
        end++;
      }
      starts[measured] = from;
      ends[measured] = end;
    }
    return ends[measured];
  }
}
