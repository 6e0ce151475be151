package dev.supportcheck;

import dev.supportcheck.config.FileRules;
import dev.supportcheck.config.Suppressions;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.report.CheckedFile;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.source.Masks;
import dev.supportcheck.source.SourceFile;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that the rules were put to: what judge and reports need of it. What it was parsed into is
 * not kept, so that a run holds little more than the texts of its files.
 *
 * @param source the file; of an empty text where it could not be read or understood
 * @param kind what it is, judged by its path where it could not be read
 * @param purpose what it is for; null where it could not be read or understood
 * @param rules the rules as they are for it
 * @param guidelines those that the rules which spoke of it enforce
 * @param masks what must not be shown of it
 * @param suppressions what its comments suppress
 * @param found what the rules on single documents found
 */
record Examined(
    SourceFile source,
    Kind kind,
    @Nullable Purpose purpose,
    FileRules rules,
    Set<Guideline> guidelines,
    Masks masks,
    Suppressions suppressions,
    List<Found> found) {

  Examined {
    found = List.copyOf(found);
  }

  /** The path from the root. */
  String path() {
    return source.path();
  }

  /** What reports say of it. */
  CheckedFile checked() {
    return new CheckedFile(source, purpose == null ? null : kind, purpose, guidelines);
  }
}
