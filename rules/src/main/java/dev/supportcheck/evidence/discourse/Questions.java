package dev.supportcheck.evidence.discourse;

import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds what is asked. */
final class Questions {

  /** How much of a sentence, in percent of its letters, a plea makes up that is nothing else. */
  private static final int MOSTLY = 55;

  private Questions() {}

  /** Where something is asked, or somebody is asked to do something. */
  static List<Span> of(Prose prose, List<Statement> statements, Filled filled) {
    List<Span> found = new ArrayList<>();
    for (Statement statement : statements) {
      if (isQuestion(prose, statement)) {
        found.add(statement.span());
      }
    }
    for (Span answer : filled.sections(Topic.QUESTION)) {
      Statement statement = filled.statement(answer);
      if (statement != null && !isQuestion(prose, statement) && !isPlea(prose, statement)) {
        found.add(answer);
      }
    }
    return found;
  }

  /** Whether a statement is a question or a request. */
  static boolean isQuestion(Prose prose, Statement statement) {
    boolean told =
        (statement.has(Sign.INDIRECT) || statement.has(Sign.REQUEST))
            && !announces(prose.words(statement.span()));
    if (!told && isPlea(prose, statement)) {
      return false;
    }
    return told
        || asksInTitle(statement)
        || (isMarked(prose, statement) && !statement.has(Sign.RHETORICAL));
  }

  private static boolean asksInTitle(Statement statement) {
    return statement.kind() == Sentence.Kind.TITLE
        && statement.opens(Sign.ASKING)
        && !statement.has(Sign.NEGATION);
  }

  /** Whether a statement is little else than a plea for help or a courtesy. */
  static boolean isPlea(Prose prose, Statement statement) {
    return statement.has(Sign.PLEA) && Statement.covers(prose, statement.span(), Sign.PLEA, MOSTLY);
  }

  /** Whether a sentence only says what comes next. */
  private static boolean announces(String words) {
    return words.endsWith(":") || words.endsWith("：");
  }

  /** Whether a sentence has a question mark of its own. */
  private static boolean isMarked(Prose prose, Statement statement) {
    Span span = statement.span();
    for (int at = span.end() - 1; at > span.start(); at--) {
      char c = prose.text().charAt(at);
      if (c == '?' || c == '？') {
        return !prose.isQuoted(at) && isAfterWord(prose.text(), span, at);
      }
      if (Character.isLetterOrDigit(c) || c == Prose.OBJECT) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAfterWord(String text, Span span, int mark) {
    for (int at = mark - 1; at >= span.start(); at--) {
      if (Character.isLetter(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
