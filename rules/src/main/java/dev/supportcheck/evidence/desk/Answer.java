package dev.supportcheck.evidence.desk;

import dev.supportcheck.document.Located;
import dev.supportcheck.profile.ProfileField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case says to a field of the profile.
 *
 * @param field the field
 * @param label the label that it stands under; null where the value stands in running text
 * @param value the value as written; blank where nothing is filled in
 * @param values the ids of the profile's values that it names
 */
public record Answer(
    ProfileField field, @Nullable Located label, Located value, List<String> values) {

  public Answer {
    values = List.copyOf(values);
  }

  /** Whether something is filled in. */
  public boolean isFilled() {
    return !value.isBlank();
  }
}
