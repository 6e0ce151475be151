package dev.supportcheck.evidence.prose;

import dev.supportcheck.source.Span;

/**
 * A sentence, or what stands for one: a heading, an item of a list, a cell of a table.
 *
 * @param span its place in the file, without white space at its ends
 * @param kind where it stands
 * @param quoted whether it stands in a quotation block, so that it may be somebody else's
 * @param list the number, from 0, of the list whose item it begins or belongs to; −1 outside lists
 * @param section the index of the innermost section that it belongs to; −1 before the first
 */
public record Sentence(Span span, Kind kind, boolean quoted, int list, int section) {

  /** Where a sentence stands. */
  public enum Kind {
    /** The title of the case. */
    TITLE,
    /** A heading, a line all bold, or a label alone on its line. */
    HEADING,
    /** Running text. */
    TEXT,
    /** The first sentence of an item of a list, or a line that begins as one. */
    ITEM,
    /** A cell of a table. */
    CELL,
    /** The text of a ticked box. */
    TICKED,
    /** A line that reads as code, output or a log, though it is not marked as such. */
    CODE
  }

  /** Whether its author says it: in own words, outside quotation blocks. */
  public boolean isStatement() {
    return !quoted && kind != Kind.HEADING && kind != Kind.TICKED && kind != Kind.CODE;
  }
}
