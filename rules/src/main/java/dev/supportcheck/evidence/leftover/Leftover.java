package dev.supportcheck.evidence.leftover;

import dev.supportcheck.source.Span;

/**
 * Something in a case that its template put there, to be replaced.
 *
 * @param span its place
 */
public record Leftover(Kind kind, Span span) {

  /** The kinds of leftovers. */
  public enum Kind {
    /** A sentence that says what to write. */
    PROMPT,
    /** An example, or dots for what is to be named. */
    EXAMPLE,
    /** A comment that is written wrongly, so that readers see it. */
    COMMENT,
    /** A word such as TODO in the place of an answer. */
    MARKER,
    /** What the tracker writes where nobody answered. */
    NO_RESPONSE,
    /** A heading with nothing below. */
    EMPTY_SECTION,
    /** A label with nothing behind it. */
    EMPTY_LABEL,
    /** A box on what the author has done, not ticked. */
    PLEDGE
  }
}
