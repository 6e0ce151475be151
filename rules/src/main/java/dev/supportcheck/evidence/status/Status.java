package dev.supportcheck.evidence.status;

import dev.supportcheck.document.Case;
import dev.supportcheck.document.Located;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.Optional;

/** Whether a case is still worked on, by its {@code status} and {@code closed}. */
public enum Status {
  /** The metadata say that it is open. */
  OPEN,
  /** The metadata say that it is closed, or resolved. */
  CLOSED,
  /** The metadata say neither. */
  UNKNOWN;

  /** The status of a case; {@code closed} with a date or {@code true} counts as closed. */
  public static Status of(Case issue) {
    Optional<Located> closed = issue.property("closed");
    if (closed.isPresent() && !isNo(closed.get().text())) {
      return CLOSED;
    }
    String status =
        issue.property("status").or(() -> issue.property("state")).map(Located::text).orElse("");
    if (means("status open", status)) {
      return OPEN;
    }
    if (means("status closed", status)) {
      return CLOSED;
    }
    return UNKNOWN;
  }

  /** Where the metadata say it: the value of {@code status}, {@code state} or {@code closed}. */
  public static Optional<Span> place(Case issue) {
    return issue
        .property("status")
        .or(() -> issue.property("state"))
        .or(() -> issue.property("closed"))
        .map(Located::span);
  }

  private static boolean isNo(String text) {
    return text.isEmpty()
        || text.equals("false")
        || text.equals("no")
        || text.equals("null")
        || text.equals("~");
  }

  private static boolean means(String group, String text) {
    Lexicon lexicon = Lexicon.standard();
    return lexicon.find(text).has(lexicon.group(group), new Span(0, text.length()));
  }
}
