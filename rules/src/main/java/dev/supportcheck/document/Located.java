package dev.supportcheck.document;

import dev.supportcheck.source.Span;

/**
 * A short text and where it stands.
 *
 * @param span the place in the file
 * @param text the text as read, escapes and markup resolved
 */
public record Located(Span span, String text) {

  /** Whether the text is empty or white space. */
  public boolean isBlank() {
    return text.isBlank();
  }
}
