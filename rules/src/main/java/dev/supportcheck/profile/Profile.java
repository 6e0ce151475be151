package dev.supportcheck.profile;

/** The vocabulary of a support desk. Immutable. */
public record Profile(String name) {

  /** The vocabulary of open projects: no vendor's. */
  public static Profile generic() {
    return new Profile("generic");
  }
}
