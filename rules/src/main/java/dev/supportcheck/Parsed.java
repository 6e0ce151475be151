package dev.supportcheck;

import dev.supportcheck.config.FileRules;
import dev.supportcheck.document.Kind;
import dev.supportcheck.evidence.Evidence;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * A file of a run: read, parsed and its facts recognised, or why not.
 *
 * @param source the file; of an empty text where it could not be read or understood, so that
 *     nothing of it is shown
 * @param kind what it is, judged by its path where it could not be read
 * @param profile the desk's vocabulary that applies to it
 * @param rules the rules as they are for it
 * @param evidence its facts; null where there are none
 * @param fault why there are none, or what of the file could not be heeded; null for nothing
 */
record Parsed(
    SourceFile source,
    Kind kind,
    Profile profile,
    FileRules rules,
    @Nullable Evidence evidence,
    @Nullable Finding fault) {

  /** The path from the root. */
  String path() {
    return source.path();
  }
}
