package dev.supportcheck.evidence.discourse;

import dev.supportcheck.document.Case;
import dev.supportcheck.document.Document;
import dev.supportcheck.evidence.artifact.Artifacts;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.source.Span;
import java.util.List;

/**
 * What the author of a case says in own words, by place; a place is a sentence, or a section with
 * something in it. Empty for what is no case.
 *
 * @param problem what goes wrong, or is wanted or asked
 * @param expected what was expected, or is wished for
 * @param actual what happens at present
 * @param steps how it came about
 * @param questions what is asked, and what somebody is asked to do; no bare pleas for help
 * @param vagueTitle whether there is a title and it says nothing of what the case is about
 */
public record Discourse(
    List<Span> problem,
    List<Span> expected,
    List<Span> actual,
    List<Span> steps,
    List<Span> questions,
    boolean vagueTitle) {

  private static final Discourse NOTHING =
      new Discourse(List.of(), List.of(), List.of(), List.of(), List.of(), false);

  public Discourse {
    problem = List.copyOf(problem);
    expected = List.copyOf(expected);
    actual = List.copyOf(actual);
    steps = List.copyOf(steps);
    questions = List.copyOf(questions);
  }

  /**
   * What {@code document} says.
   *
   * @param prose its running text
   * @param artifacts the code, requests and logs in it
   */
  public static Discourse of(Document document, Prose prose, Artifacts artifacts) {
    if (!(document instanceof Case issue)) {
      return NOTHING;
    }
    List<Statement> statements = Statement.of(prose);
    Filled filled = Filled.of(issue, prose, statements);
    return new Discourse(
        Outcomes.problem(prose, statements, filled),
        Outcomes.expected(prose, statements, filled),
        Outcomes.actual(prose, statements, filled),
        Steps.of(document.source().text(), prose, statements, filled, artifacts),
        Questions.of(prose, statements, filled),
        Titles.isVague(issue, prose));
  }
}
