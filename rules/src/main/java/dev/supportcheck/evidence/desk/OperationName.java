package dev.supportcheck.evidence.desk;

import dev.supportcheck.source.Span;
import java.util.List;

/**
 * An operation or an endpoint that a text names.
 *
 * @param name the operation as the profile spells it; empty for an endpoint that it does not list
 * @param sections the sections of the profile that have it; empty where none is known
 */
public record OperationName(Span span, String name, List<String> sections) {

  public OperationName {
    sections = List.copyOf(sections);
  }
}
