package dev.supportcheck.evidence.safety;

import java.util.EnumMap;
import java.util.Map;

/**
 * Where runs of an alphabet end in a text; each run is measured once, however many places within it
 * are asked for.
 */
final class Runs {

  private final String text;
  private final Map<CharClass, Last> measured = new EnumMap<>(CharClass.class);

  Runs(String text) {
    this.text = text;
  }

  /** The run of an alphabet that was measured last. */
  private static final class Last {
    private int start;
    private int end;
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
    Last last = measured.computeIfAbsent(charClass, any -> new Last());
    if (last.start > from || from >= last.end) {
      last.start = from;
      last.end = from;
      while (last.end < text.length() && charClass.has(text.charAt(last.end))) {
        last.end++;
      }
    }
    return last.end;
  }
}
