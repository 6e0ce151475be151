package dev.supportcheck.profile;

import java.util.List;

/**
 * A value that a field may have.
 *
 * @param id what reports and conditions call it
 * @param labels how it is written, in each language; the first one is what templates show
 * @param also other spellings and codes, in no language
 * @param partOf what it belongs to, which is no value of the field itself: a region, an endpoint
 */
public record FieldValue(String id, Wording labels, List<String> also, List<String> partOf) {

  public FieldValue {
    also = List.copyOf(also);
    partOf = List.copyOf(partOf);
  }

  /** What a template shows in English, or the id where there is nothing. */
  public String label() {
    return labels.first("en").orElse(id);
  }

  /** Whether {@code text} spells something that it belongs to, with or without a scheme. */
  public boolean isPartOf(String text) {
    String name = Spelling.fold(text.substring(text.indexOf("://") + 1));
    return partOf.stream().anyMatch(whole -> Spelling.fold(whole).equals(name));
  }
}
