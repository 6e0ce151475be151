package dev.supportcheck.rule;

import java.util.List;

/** A rule that looks at one document at a time. */
public non-sealed interface DocumentRule extends Rule {

  /** What it finds in a document of one of its kinds and purposes. */
  List<Finding> check(Inspection inspection);
}
