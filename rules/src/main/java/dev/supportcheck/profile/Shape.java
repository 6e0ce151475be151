package dev.supportcheck.profile;

import com.google.re2j.Pattern;

/**
 * What an identifier looks like.
 *
 * @param id in kebab case, {@code seller-id} for instance
 * @param labels what people call it
 * @param pattern what all of it matches, in the syntax of RE2, which takes time that grows with the
 *     length of a text only
 * @param example an invented one
 * @param evident whether nothing else looks like it, so that it needs no label
 */
public record Shape(String id, Wording labels, Pattern pattern, String example, boolean evident) {

  /** Longer words are no identifiers. */
  private static final int LONGEST = 200;

  /** Whether {@code word} has this shape. */
  public boolean matches(String word) {
    return word.length() <= LONGEST && pattern.matches(word);
  }

  /** What people call it in English. */
  public String label() {
    return labels.first("en").orElse(id);
  }
}
