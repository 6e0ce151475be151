package dev.supportcheck.yaml;

import dev.supportcheck.source.Span;

/**
 * Something wrong with a YAML text.
 *
 * @param kind what kind of fault
 * @param span where
 * @param detail the parser's words on it, or the key, alias or count concerned
 */
public record YamlProblem(Kind kind, Span span, String detail) {

  /** The kinds of fault. */
  public enum Kind {
    /** Not YAML; the detail is the parser's message. */
    SYNTAX,
    /** A tab where indentation must be spaces. */
    TAB,
    /** A key that stands twice in one mapping; the detail is the key. */
    DUPLICATE_KEY,
    /** A key that is no scalar. */
    COMPLEX_KEY,
    /** A second document after {@code ---}. */
    SECOND_DOCUMENT,
    /** More aliases, or aliases that grow to more nodes, than is allowed. */
    TOO_MANY_ALIASES,
    /** Nested deeper than is allowed. */
    TOO_DEEP
  }
}
