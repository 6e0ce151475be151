package dev.supportcheck.rule;

import dev.supportcheck.document.Case;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.document.Template;
import dev.supportcheck.evidence.Evidence;
import dev.supportcheck.evidence.prose.Section;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.source.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * A document, and all that a rule may know to judge it.
 *
 * @param document the document as parsed
 * @param evidence the facts recognised in it
 * @param profile the desk's vocabulary that applies to it
 * @param repository the repository it belongs to
 * @param referenceDate the day that counts as today
 */
public record Inspection(
    Document document,
    Evidence evidence,
    Profile profile,
    Repository repository,
    LocalDate referenceDate) {

  /** Whether the document is a case. */
  public boolean isCase() {
    return document.kind() == Kind.CASE;
  }

  /** Whether the document is a template. */
  public boolean isTemplate() {
    return document.kind() == Kind.TEMPLATE;
  }

  /** What it is for: as declared, else as its text reads. */
  public Purpose purpose() {
    return evidence.purpose();
  }

  /** The text of the file. */
  public String text() {
    return document.source().text();
  }

  /**
   * A finding in this document. Arguments are put for {@code {0}}, {@code {1}} … of the English
   * message.
   */
  public Finding finding(Span span, String message, Object... arguments) {
    return Finding.of(document.source(), span, Message.of(message, arguments));
  }

  /**
   * The place for what is missing altogether: the title, else the first line that says something.
   */
  public Span titleSpan() {
    if (document instanceof Case issue) {
      return issue.heading().span();
    }
    if (document instanceof Template template) {
      return template.name().span();
    }
    return document.source().firstLine(document.source().whole());
  }

  /**
   * The place for something missing that has a section of its own: the heading of the first section
   * on {@code topic}, else the title.
   */
  public Span placeFor(Topic topic) {
    return evidence.prose().sections(topic).stream()
        .findFirst()
        .map(Section::label)
        .orElseGet(this::titleSpan);
  }

  /**
   * The words of a place for quoting in a message: on one line, shortened, secrets and personal
   * data masked.
   */
  public String quote(Span span) {
    return evidence.quote(span);
  }

  /** Nothing found. */
  public static List<Finding> nothing() {
    return List.of();
  }
}
