package dev.supportcheck.evidence.personal;

import dev.supportcheck.source.Span;
import java.util.Locale;

/**
 * Something in a file that belongs to a person. Its value is never kept, only where it stands.
 *
 * @param span the value alone
 */
public record Personal(Kind kind, Span span) {

  /** The kinds of personal data. */
  public enum Kind {
    EMAIL,
    PHONE,
    CARD,
    IBAN,
    ADDRESS,
    NAME;

    /** The kind in words that are the same in every language of messages. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What stands for it wherever the file is quoted, and in the file once it is mended. */
  public String shown() {
    return "MASKED-" + kind;
  }
}
