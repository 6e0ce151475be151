package dev.supportcheck.source;

/**
 * A place as people and tools count it.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 */
public record Position(int line, int column) {

  /** As {@code line:column}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
