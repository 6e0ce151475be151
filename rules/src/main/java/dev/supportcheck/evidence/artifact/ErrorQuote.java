package dev.supportcheck.evidence.artifact;

import dev.supportcheck.source.Span;

/**
 * An error as its author quotes it.
 *
 * @param kind whether its code or its message
 * @param span its place in the file
 */
public record ErrorQuote(Kind kind, Span span) {

  /** What is quoted of an error. */
  public enum Kind {
    /** A code, a status or the name of an exception. */
    CODE,
    /** The words of a message. */
    MESSAGE
  }
}
