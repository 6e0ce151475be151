package dev.supportcheck.evidence.desk;

import dev.supportcheck.profile.ProfileField;
import dev.supportcheck.source.Span;

/**
 * A value under a label that the desk cannot use as it stands.
 *
 * @param span the value, or the part of it
 * @param kind what is wrong with it
 * @param nearest what may be meant, or an example; or empty
 * @param detail what more there is to say: what it is instead, since when; or empty
 */
public record Doubt(ProfileField field, Span span, Kind kind, String nearest, String detail) {

  /** What is wrong with a value. */
  public enum Kind {
    /** It is none of the values that the field may have. */
    UNKNOWN_VALUE,
    /** It is wider than a value: the nearest ones are those that belong to it. */
    WIDER,
    /** The field takes one value, and has another one already, which is the nearest. */
    SECOND_VALUE,
    /** There is no such operation. */
    UNKNOWN_OPERATION,
    /** The name of an operation, but for case or marks; the detail is the section. */
    OTHER_SPELLING,
    /** An operation of another interface than the case is about; the detail is its section. */
    OTHER_INTERFACE,
    /** An operation that was taken out of service; the detail is the date. */
    REMOVED,
    /** It has none of the shapes that it may have; the detail names them. */
    OTHER_SHAPE,
    /** An identifier of something else; the detail names that. */
    OTHER_IDENTIFIER
  }
}
