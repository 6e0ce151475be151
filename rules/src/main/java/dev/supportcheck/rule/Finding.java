package dev.supportcheck.rule;

import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a rule found.
 *
 * @param file where
 * @param span the smallest range that shows it
 * @param message what is wrong, why it costs time, what to write instead
 * @param code the member of the family that speaks, or empty for a rule that is no family
 * @param related further places that matter
 * @param fix a safe mend, if there is one
 * @param set names the files that share what is wrong, so that one such finding says it for all;
 *     empty where it is said of each file
 */
public record Finding(
    SourceFile file,
    Span span,
    Message message,
    String code,
    List<Related> related,
    @Nullable Fix fix,
    String set) {

  public Finding {
    related = List.copyOf(related);
  }

  /**
   * Another place that matters to a finding.
   *
   * @param message what is there, in a few words
   */
  public record Related(SourceFile file, Span span, Message message) {}

  /** A finding without further places and mend. */
  public static Finding of(SourceFile file, Span span, Message message) {
    return new Finding(file, span, message, "", List.of(), null, "");
  }

  /** This finding, as one of a member of the rule's family. */
  public Finding code(String member) {
    return new Finding(file, span, message, member, related, fix, set);
  }

  /** This finding with a further place of the same file. */
  public Finding related(Span place, String text, Object... arguments) {
    return related(file, place, text, arguments);
  }

  /** This finding with a further place. */
  public Finding related(SourceFile other, Span place, String text, Object... arguments) {
    List<Related> all = new ArrayList<>(related);
    all.add(new Related(other, place, Message.of(text, arguments)));
    return new Finding(file, span, message, code, all, fix, set);
  }

  /** This finding with a mend. */
  public Finding fix(List<Fix.Edit> edits, String description, Object... arguments) {
    return new Finding(
        file,
        span,
        message,
        code,
        related,
        new Fix(Message.of(description, arguments), edits),
        set);
  }

  /** This finding, as one that files share: those for which the same is named here. */
  public Finding sharedBy(String files) {
    return new Finding(file, span, message, code, related, fix, files);
  }
}
