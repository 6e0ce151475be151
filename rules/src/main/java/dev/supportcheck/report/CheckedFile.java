package dev.supportcheck.report;

import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.source.SourceFile;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of a run, and by what it was judged.
 *
 * @param source the file; of an empty text where it could not be read
 * @param kind what it is; null where it could not be read
 * @param purpose what it is for; null where it could not be read
 * @param guidelines those that a rule which ran on this file enforces: where such a guideline has
 *     no finding, the file fulfils it; any other does not apply
 */
public record CheckedFile(
    SourceFile source, @Nullable Kind kind, @Nullable Purpose purpose, Set<Guideline> guidelines) {

  public CheckedFile {
    Set<Guideline> sorted = EnumSet.noneOf(Guideline.class);
    sorted.addAll(guidelines);
    guidelines = Collections.unmodifiableSet(sorted);
  }

  /** The path from the root. */
  public String path() {
    return source.path();
  }
}
