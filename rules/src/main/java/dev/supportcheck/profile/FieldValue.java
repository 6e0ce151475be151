package dev.supportcheck.profile;

import java.util.List;

/**
 * A value that a field may have.
 *
 * @param id what reports and conditions call it
 * @param labels how it is written, in each language; the first one is what templates show
 * @param also other spellings and codes, in no language
 */
public record FieldValue(String id, Wording labels, List<String> also) {

  public FieldValue {
    also = List.copyOf(also);
  }

  /** What a template shows in English, or the id where there is nothing. */
  public String label() {
    return labels.first("en").orElse(id);
  }
}
