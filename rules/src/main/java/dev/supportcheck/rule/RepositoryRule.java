package dev.supportcheck.rule;

import java.util.List;

/** A rule that looks at all documents of a repository together. */
public non-sealed interface RepositoryRule extends Rule {

  /** What it finds in a repository. */
  List<Finding> check(Repository repository);
}
