package dev.supportcheck.evidence.discourse;

import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Section;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds what goes wrong, what was expected and what happens. */
final class Outcomes {

  private static final long STATING =
      Sign.FAILURE.bit()
          | Sign.NEGATION.bit()
          | Sign.EXPECTED.bit()
          | Sign.INDIRECT.bit()
          | Sign.REQUEST.bit()
          | Sign.TRIGGER.bit();

  private static final Set<Topic> BACKGROUND =
      EnumSet.of(
          Topic.ENVIRONMENT,
          Topic.LOGS,
          Topic.SCREENSHOT,
          Topic.REQUEST_ID,
          Topic.TIME,
          Topic.TIME_ZONE);

  private Outcomes() {}

  /** Where it is said what goes wrong, or is wanted or asked. */
  static List<Span> problem(Prose prose, List<Statement> statements, Filled filled) {
    List<Span> found = new ArrayList<>();
    for (Statement statement : statements) {
      if (!filled.isEmpty() && !isAside(prose, statement) && saysSomething(prose, statement)) {
        found.add(statement.span());
      }
    }
    return found;
  }

  /** Whether a statement only names what a case is about, or gives particulars. */
  private static boolean isAside(Prose prose, Statement statement) {
    return statement.kind() == Sentence.Kind.TITLE
        ? !isStated(statement)
        : prose.sectionOf(statement.sentence()).filter(Outcomes::isBackground).isPresent();
  }

  /** Whether a statement has words, and other ones than "a problem" or "please help". */
  private static boolean saysSomething(Prose prose, Statement statement) {
    Span span = statement.span();
    return hasLetter(prose.text(), span)
        && !Statement.covers(prose, span, Sign.EMPTY, 100)
        && !Statement.covers(prose, span, Sign.PLEA, 60);
  }

  private static boolean hasLetter(String text, Span span) {
    int at = span.start();
    while (at < span.end() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at < span.end();
  }

  /** Whether a section holds particulars only, which say nothing without the problem. */
  private static boolean isBackground(Section section) {
    return !section.topics().isEmpty() && BACKGROUND.containsAll(section.topics());
  }

  /** Whether a title says more than what it is about. */
  private static boolean isStated(Statement title) {
    return (title.signs() & STATING) != 0 || (title.has(Sign.RESULT) && !title.opens(Sign.RESULT));
  }

  /** Where it is said what was expected, or is wished for. */
  static List<Span> expected(Prose prose, List<Statement> statements, Filled filled) {
    List<Span> found = new ArrayList<>(filled.sections(Topic.EXPECTED));
    found.removeIf(
        answer -> {
          Statement statement = filled.statement(answer);
          return statement != null
              && (Questions.isQuestion(prose, statement) || Questions.isPlea(prose, statement));
        });
    for (Statement statement : statements) {
      if (statement.has(Sign.EXPECTED) || proposes(statement)) {
        found.add(statement.span());
      }
    }
    return found;
  }

  /** Whether a statement is a title that asks for something, and tells of no failure. */
  private static boolean proposes(Statement statement) {
    return statement.kind() == Sentence.Kind.TITLE
        && statement.opens(Sign.PROPOSAL)
        && !statement.has(Sign.FAILURE)
        && !statement.has(Sign.NEGATION);
  }

  /** Whether a statement without a failure answers only what was expected. */
  private static boolean isExpectation(Prose prose, Statement statement) {
    return !statement.has(Sign.FAILURE)
        && prose.isUnder(statement.sentence(), Topic.EXPECTED)
        && !prose.isUnder(statement.sentence(), Topic.ACTUAL);
  }

  /** Where it is said what happens at present. */
  static List<Span> actual(Prose prose, List<Statement> statements, Filled filled) {
    List<Span> found = new ArrayList<>(filled.sections(Topic.ACTUAL));
    found.addAll(filled.sections(Topic.ERROR));
    for (Statement statement : statements) {
      if (statement.tells() && !statement.has(Sign.PROMPT) && !isExpectation(prose, statement)) {
        found.add(statement.span());
      }
    }
    return found;
  }
}
