package dev.supportcheck.evidence.time;

import dev.supportcheck.source.Span;
import java.util.List;

/**
 * A time zone or offset as written.
 *
 * @param span its place
 * @param meanings what the abbreviation can mean, each with its offset, the most usual first; empty
 *     for offsets and names that leave no doubt
 * @param offset whether it has a numeric offset, as {@code +02:00} and {@code UTC+9}
 * @param exists whether the offset is, or was, in use anywhere
 */
public record Zone(Span span, List<String> meanings, boolean offset, boolean exists) {

  public Zone {
    meanings = List.copyOf(meanings);
  }

  /** Whether an abbreviation has several meanings, none of them the one that nearly all mean. */
  public boolean isAmbiguous() {
    return meanings.size() > 1;
  }
}
