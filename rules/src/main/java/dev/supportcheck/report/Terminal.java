package dev.supportcheck.report;

import dev.supportcheck.source.Span;
import java.util.BitSet;
import java.util.Locale;

/**
 * A line of text as a terminal shows it, and the column at which each character stands there.
 *
 * <p>Columns follow Unicode's East Asian Width: wide and fullwidth characters take two, and so do
 * emoji. Characters that combine with the one before (marks, joiners, what a joiner joins, skin
 * tones, conjoining jamo) take none; a variation selector that asks for an emoji widens the one
 * before to two. A tab reaches the next multiple of four. Ambiguous characters take one.
 *
 * <p>The text comes from strangers: whatever would steer the terminal, hide or reorder text
 * (controls, formatting characters, half surrogates) is shown as {@code <U+001B>}, and so is the
 * bracket of {@code ##[…]} and {@code ##name[…]}, by which logs of build services take commands.
 */
final class Terminal {

  private static final int TAB = 4;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int EMOJI_PRESENTATION = 0xFE0F;

  /** First and last character of each range that takes two columns. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
    0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1,
    0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
    0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
    0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
    0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E,
    0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE1F, 0xFE30, 0xFE6F,
    0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF,
    0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337,
    0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4,
    0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B,
    0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB,
    0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6DF, 0x1F6EB,
    0x1F6EF, 0x1F6F4, 0x1F6FF, 0x1F7E0, 0x1F7FF, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947,
    0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
  };

  private final String text;
  private final int[] places;
  private final int[] columns;
  private final BitSet starts = new BitSet();

  private Terminal(String line) {
    StringBuilder shown = new StringBuilder(line.length() + 16);
    places = new int[line.length() + 1];
    columns = new int[line.length() + 1];
    int column = 0;
    int previous = 0;
    int width = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      boolean joined = previous == ZERO_WIDTH_JOINER || (isSkinTone(c) && width == 2);
      if (!joined && (i == 0 || !combines(c))) {
        starts.set(i);
      }
      int from = shown.length();
      int next = i + Character.charCount(c);
      places[i] = from;
      columns[i] = column;
      if (next == i + 2) {
        places[i + 1] = from;
        columns[i + 1] = column;
      }
      if (c == '\t') {
        width = TAB - column % TAB;
        shown.append(" ".repeat(width));
        column += width;
      } else if (isDangerous(c) || commands(line, i)) {
        shown.append(code(c));
        width = shown.length() - from;
        column += width;
      } else {
        shown.appendCodePoint(c);
        if (c == EMOJI_PRESENTATION && width == 1 && mayBeEmoji(previous)) {
          width = 2;
          column++;
        } else if (!joined && !combines(c)) {
          width = isWide(c) ? 2 : 1;
          column += width;
        }
      }
      previous = c;
      i = next;
    }
    starts.set(line.length());
    places[line.length()] = shown.length();
    columns[line.length()] = column;
    text = shown.toString();
  }

  /** A line of text, without its line end. */
  static Terminal of(String line) {
    return new Terminal(line);
  }

  /** Text on one line, as a terminal may show it. */
  static String safe(String text) {
    return of(text).text();
  }

  /** What is shown. */
  String text() {
    return text;
  }

  /** What is shown of a range of the line. */
  String text(Span range) {
    return text.substring(places[range.start()], places[range.end()]);
  }

  /** How many columns a range of the line takes. */
  int width(Span range) {
    return columns[range.end()] - columns[range.start()];
  }

  /** The range with the whole of each character that it touches, marks included. */
  Span whole(Span range) {
    int start = starts.previousSetBit(range.start());
    int end = range.isEmpty() ? start : starts.nextSetBit(range.end());
    return new Span(Math.max(0, start), Math.max(Math.max(0, start), end));
  }

  /**
   * The last place, not before {@code from}, up to which whole characters take at most {@code
   * width} columns.
   */
  int fit(int from, int width) {
    int end = from;
    for (int next = starts.nextSetBit(from + 1); next > 0; next = starts.nextSetBit(next + 1)) {
      if (columns[next] - columns[from] > width) {
        break;
      }
      end = next;
    }
    return end;
  }

  /**
   * The first place, not after {@code to}, from which whole characters take at most {@code width}
   * columns.
   */
  int fitBefore(int to, int width) {
    int start = to;
    for (int next = starts.previousSetBit(to - 1);
        next >= 0;
        next = starts.previousSetBit(next - 1)) {
      if (columns[to] - columns[next] > width) {
        break;
      }
      start = next;
      if (next == 0) {
        break;
      }
    }
    return start;
  }

  private static boolean mayBeEmoji(int c) {
    return c >= 0x203C || "#*0123456789©®".indexOf(c) >= 0;
  }

  private static boolean combines(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || c == ZERO_WIDTH_JOINER
        || c == 0x200C
        || (c >= 0x1160 && c <= 0x11FF);
  }

  private static boolean isSkinTone(int c) {
    return c >= 0x1F3FB && c <= 0x1F3FF;
  }

  private static boolean isWide(int c) {
    if (c < WIDE[0]) {
      return false;
    }
    int low = 0;
    int high = WIDE.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (c > WIDE[2 * middle + 1]) {
        low = middle + 1;
      } else if (c < WIDE[2 * middle]) {
        high = middle - 1;
      } else {
        return true;
      }
    }
    return false;
  }

  private static boolean isDangerous(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> c != ZERO_WIDTH_JOINER && c != 0x200C;
      default -> false;
    };
  }

  /** Whether the bracket at {@code at} would end the name of a command to the build service. */
  private static boolean commands(String line, int at) {
    if (line.charAt(at) != '[') {
      return false;
    }
    int name = at;
    while (name > 0 && at - name < 20 && Character.isLetter(line.charAt(name - 1))) {
      name--;
    }
    return line.startsWith("##", name - 2);
  }

  private static String code(int c) {
    return String.format(Locale.ROOT, "<U+%04X>", c);
  }
}
