package dev.supportcheck.rule;

import dev.supportcheck.profile.Profile;
import java.util.List;

/**
 * A check. An implementation is an immutable record with a no-argument constructor, annotated with
 * {@link RuleInfo} and {@code @AutoService(Rule.class)}; its components, each with an {@link
 * Option}, are its options. It returns what it finds and does not throw.
 */
public sealed interface Rule permits DocumentRule, RepositoryRule {

  /**
   * The members of a family: each is a rule of its own in reports, {@code id/code}. Empty for a
   * rule that is no family.
   *
   * @param profile the desk's vocabulary, for families that speak of its fields
   */
  default List<Code> codes(Profile profile) {
    return List.of();
  }

  /**
   * A member of a family.
   *
   * @param id the part of the id after the slash, in kebab case
   * @param title what it flags, in one sentence with a period
   */
  record Code(String id, String title) {}
}
