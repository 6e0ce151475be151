package dev.supportcheck.document;

import dev.supportcheck.source.Span;

/**
 * A label and what is written to it, in whatever way people write such pairs.
 *
 * @param label the label, without markup and colon
 * @param value the text of the value as written in the file, trimmed; empty where nothing is filled
 *     in
 * @param origin how the pair is written
 */
public record Field(Located label, Located value, Origin origin) {

  /** The ways in which a pair is written. */
  public enum Origin {
    /** A key of front matter or of a YAML case. */
    KEY,
    /** A heading of any level, or a line that is all bold, and the text up to the next. */
    HEADING,
    /** {@code **Label:** value}, {@code Label: value}, or the same in a list item. */
    LINE,
    /** A row of a table with two columns. */
    TABLE
  }

  /** Whether nothing is filled in, or only what a tracker writes for an empty field. */
  public boolean isEmpty() {
    String text = value.text();
    return text.isBlank() || text.equals("_No response_");
  }

  /** Label and value together. */
  public Span span() {
    return label.span().cover(value.span());
  }
}
