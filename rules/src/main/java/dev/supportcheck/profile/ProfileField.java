package dev.supportcheck.profile;

import dev.supportcheck.document.Purpose;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a desk wants to know.
 *
 * @param id in kebab case, as in {@code required-field/marketplace}
 * @param labels what the field is called, in each language; the first one is what templates show
 * @param help what belongs into it
 * @param example a value that would do; or empty
 * @param type what its values are
 * @param values the values that are allowed; empty where any are
 * @param shapes the ids of the shapes that a value may have
 * @param required whether every case must have it
 * @param when what makes it required though not every case must have it; {@link Condition#NEVER}
 *     for nothing
 * @param many whether it takes several values
 * @param rule the id of the rule that speaks for its absence; or empty
 * @param near words that show, beside a value in running text, that it answers this field
 * @param purposes the purposes of cases that must have it
 */
public record ProfileField(
    String id,
    Wording labels,
    Wording help,
    String example,
    Type type,
    List<FieldValue> values,
    List<String> shapes,
    boolean required,
    Condition when,
    boolean many,
    String rule,
    List<String> near,
    Set<Purpose> purposes) {

  public ProfileField {
    values = List.copyOf(values);
    shapes = List.copyOf(shapes);
    near = List.copyOf(near);
    Set<Purpose> sorted = EnumSet.noneOf(Purpose.class);
    sorted.addAll(purposes);
    purposes = Collections.unmodifiableSet(sorted);
  }

  /** What the values of a field are. */
  public enum Type {
    /** Text of any kind. */
    TEXT,
    /** One of the values that the profile lists. */
    CHOICE,
    /** An operation of the profile. */
    OPERATION,
    /** An identifier of one of the profile's shapes. */
    IDENTIFIER
  }

  /** The label that a template shows in English, or its id where it has none. */
  public String label() {
    return labels.first("en").orElse(id);
  }

  /** The value of this id. */
  public Optional<FieldValue> value(String wanted) {
    return values.stream().filter(value -> value.id().equals(wanted)).findFirst();
  }

  /**
   * That another field has some value.
   *
   * @param field the id of the other field; empty for what never holds
   * @param values the ids of the values
   */
  public record Condition(String field, List<String> values) {

    /** What never holds. */
    public static final Condition NEVER = new Condition("", List.of());

    public Condition {
      values = List.copyOf(values);
    }
  }
}
