package dev.supportcheck.report;

import dev.supportcheck.rule.Finding.Related;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding with all that a report says of it.
 *
 * @param rule the id of the rule, of a family's member {@code family/code}
 * @param severity the severity in force for the file
 * @param fingerprint what names it in a baseline: made of rule, path and normalised content, never
 *     of a secret
 * @param set names the files that share it; empty where it is said of each
 * @param state whether it counts
 */
public record Result(
    SourceFile file,
    String rule,
    Severity severity,
    Span span,
    Message message,
    List<Related> related,
    @Nullable Fix fix,
    String fingerprint,
    String set,
    State state) {

  /** By path, place and rule, which is the order of every report. */
  public static final Comparator<Result> ORDER = Result::compare;

  public Result {
    related = List.copyOf(related);
  }

  private static int compare(Result one, Result other) {
    int order = one.file == other.file ? 0 : one.file.path().compareTo(other.file.path());
    order = order != 0 ? order : one.span.compareTo(other.span);
    order = order != 0 ? order : one.rule.compareTo(other.rule);
    return order != 0 ? order : one.message.toString().compareTo(other.message.toString());
  }

  /** This result with another fingerprint. */
  public Result withFingerprint(String other) {
    return new Result(file, rule, severity, span, message, related, fix, other, set, state);
  }

  /** This result in another state. */
  public Result withState(State other) {
    return new Result(file, rule, severity, span, message, related, fix, fingerprint, set, other);
  }

  /** Whether a result counts. */
  public enum State {
    ACTIVE,
    /** Suppressed by a comment. */
    SUPPRESSED,
    /** Known: in the baseline. */
    BASELINED,
    /** Said once for several files, in one that counts. */
    SHARED
  }
}
