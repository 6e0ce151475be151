package dev.supportcheck.config;

import java.util.List;

/**
 * What comments in files may suppress.
 *
 * @param inCases whether those of cases, which strangers write, count
 * @param reasonRequired whether one without a reason counts for nothing
 * @param never the rules, families or members of families that yield to no comment
 */
public record SuppressionPolicy(boolean inCases, boolean reasonRequired, List<String> never) {

  /** The policy where the configuration names none. */
  public static final SuppressionPolicy DEFAULT =
      new SuppressionPolicy(true, false, List.of("secret-exposed", "unreadable-file"));

  public SuppressionPolicy {
    never = List.copyOf(never);
  }

  /** Whether a rule, or a member of a family, yields to a comment. */
  public boolean yields(String rule) {
    int slash = rule.indexOf('/');
    return !never.contains(rule) && (slash < 0 || !never.contains(rule.substring(0, slash)));
  }
}
