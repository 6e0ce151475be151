package dev.supportcheck.profile;

/**
 * An operation that a desk answers for.
 *
 * @param name as the interface spells it
 * @param section the part of the interface that it belongs to
 * @param version the version of that part; or empty
 * @param path where it is called, with {@code {…}} for what varies; or empty
 * @param deprecated the date from which on it is deprecated; or empty
 * @param removed the date when it was or will be removed; or empty
 * @param replacement what to call instead; or empty
 */
public record Operation(
    String name,
    String section,
    String version,
    String path,
    String deprecated,
    String removed,
    String replacement) {

  /** Whether it is not to be called any more. */
  public boolean isDeprecated() {
    return !deprecated.isEmpty() || !removed.isEmpty();
  }
}
