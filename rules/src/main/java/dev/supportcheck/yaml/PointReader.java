package dev.supportcheck.yaml;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Gives the parser its code points. The library's own reader copies all it has read whenever it
 * reads on, so that its time grows with the square of a long line.
 */
final class PointReader extends StreamReader {

  private final int[] points;
  private final int[] units;
  private int pointer;
  private int documentIndex;
  private int line;
  private int column;

  PointReader(String text) {
    super("");
    points = text.codePoints().toArray();
    units = new int[points.length + 1];
    for (int i = 0; i < points.length; i++) {
      units[i + 1] = units[i] + Character.charCount(points[i]);
    }
  }

  /** The offset in UTF-16 of the code point of this number. */
  int toUnits(int point) {
    return units[Math.max(0, Math.min(point, points.length))];
  }

  /**
   * Makes sure that the text has none of the control characters that YAML forbids.
   *
   * @throws ReaderException where there is one
   */
  void checkPrintable() {
    for (int i = 0; i < points.length; i++) {
      if (!isPrintable(points[i])) {
        throw new ReaderException("", i, points[i], "special characters are not allowed");
      }
    }
  }

  @Override
  public Mark getMark() {
    return new Mark("", pointer, line, column, points, pointer);
  }

  @Override
  public void forward() {
    forward(1);
  }

  @Override
  public void forward(int length) {
    for (int i = 0; i < length && pointer < points.length; i++) {
      int point = points[pointer++];
      documentIndex++;
      boolean returnOnly = point == '\r' && peek() != '\n';
      if (returnOnly
          || (point != '\r' && point <= 0x2029 && BlockScalarReader.isBreak((char) point))) {
        line++;
        column = 0;
      } else if (point != 0xFEFF) {
        column++;
      }
    }
  }

  @Override
  public int peek() {
    return pointer < points.length ? points[pointer] : 0;
  }

  @Override
  public int peek(int index) {
    return pointer + index < points.length ? points[pointer + index] : 0;
  }

  @Override
  public String prefix(int length) {
    return new String(points, pointer, Math.min(length, points.length - pointer));
  }

  @Override
  public String prefixForward(int length) {
    String prefix = prefix(length);
    int count = Math.min(length, points.length - pointer);
    pointer += count;
    documentIndex += count;
    // As the parser knows, there is no line end among them.
    column += count;
    return prefix;
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getDocumentIndex() {
    return documentIndex;
  }

  @Override
  public void resetDocumentIndex() {
    documentIndex = 0;
  }

  @Override
  public int getIndex() {
    return pointer;
  }

  @Override
  public int getLine() {
    return line;
  }
}
