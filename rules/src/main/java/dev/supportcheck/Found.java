package dev.supportcheck;

import dev.supportcheck.rule.Finding;

/**
 * What a rule found.
 *
 * @param rule the id of the rule; of a family's member {@code family/code}
 */
record Found(String rule, Finding finding) {

  /** What a rule, or the member of a family that the finding names, found. */
  static Found of(String rule, Finding finding) {
    return new Found(finding.code().isEmpty() ? rule : rule + "/" + finding.code(), finding);
  }
}
