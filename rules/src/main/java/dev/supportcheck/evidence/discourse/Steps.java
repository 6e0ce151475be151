package dev.supportcheck.evidence.discourse;

import dev.supportcheck.evidence.artifact.Artifact;
import dev.supportcheck.evidence.artifact.Artifacts;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds how a problem came about: a section of steps, a clause that names an act and what follows,
 * an instruction, or enough weaker signs together.
 */
final class Steps {

  private static final int ENOUGH = 4;
  private static final int ALMOST = 3;
  private static final int STRONG = 2;
  private static final int LITTLE = 1;

  /** What the first statement with a sign adds. */
  private static final Map<Sign, Integer> FIRST =
      Map.of(
          Sign.CLAUSE, ENOUGH,
          Sign.SEQUENCE, ALMOST,
          Sign.REPRODUCE, STRONG,
          Sign.TRIGGER, LITTLE,
          Sign.DOING, LITTLE,
          Sign.SAMPLE, LITTLE);

  private final String source;
  private final Prose prose;
  private final List<Span> found = new ArrayList<>();
  private final Set<Sign> seen = EnumSet.noneOf(Sign.class);
  private int acts;
  private int items;
  private boolean opened;
  private int points;

  private Steps(String source, Prose prose) {
    this.source = source;
    this.prose = prose;
  }

  /** Where it is told how the problem came about; empty where too little is. */
  static List<Span> of(
      String source, Prose prose, List<Statement> statements, Filled filled, Artifacts artifacts) {
    Steps steps = new Steps(source, prose);
    steps.found.addAll(filled.sections(Topic.STEPS));
    steps.points = steps.found.isEmpty() ? 0 : ENOUGH;
    statements.forEach(steps::read);
    steps.look(artifacts);
    return steps.points >= ENOUGH ? steps.found : List.of();
  }

  /** Adds what is set apart from the sentences; anything such bears out an act that is told. */
  private void look(Artifacts artifacts) {
    List<Artifact> shown = artifacts.all().stream().filter(this::isSetApart).toList();
    points += acts > 0 && !shown.isEmpty() ? STRONG : 0;
    shown.stream()
        .filter(artifact -> weight(artifact) > 0)
        .max(Comparator.comparingInt(this::weight))
        .ifPresent(artifact -> add(artifact.span(), weight(artifact)));
  }

  /** Whether an artifact is no mere mention: a block, or as long as one. */
  private boolean isSetApart(Artifact artifact) {
    return switch (artifact.setting()) {
      case TITLE -> false;
      case INLINE -> words(artifact).indexOf('\n') >= 0;
      case FENCED, INDENTED, PASTED, EMBEDDED -> true;
    };
  }

  /** How far an artifact shows what was done: a request does alone, as it can be sent again. */
  private int weight(Artifact artifact) {
    return switch (artifact.kind()) {
      case REQUEST, EXCHANGE, PAYLOAD -> ENOUGH;
      case COMMAND, CONSOLE -> words(artifact).contains("curl ") ? ENOUGH : LITTLE;
      case CODE -> STRONG;
      case RESPONSE, DATA, LOG, TRACE, TEXT -> 0;
    };
  }

  private String words(Artifact artifact) {
    return artifact.span().in(source);
  }

  private void read(Statement statement) {
    if (statement.kind() == Sentence.Kind.TITLE) {
      boolean condition =
          statement.has(Sign.TRIGGER) || statement.has(Sign.CLAUSE) || statement.has(Sign.DOING);
      points += condition ? LITTLE : 0;
      return;
    }
    int own = points(statement);
    if (own > 0) {
      add(statement.span(), own);
    }
  }

  /**
   * What a statement adds to those before: a sign counts once, an act when there is another, and so
   * do items of acts, which not every language begins with them. One that says what should be tells
   * of no act.
   */
  private int points(Statement statement) {
    if (statement.has(Sign.EXPECTED)) {
      return 0;
    }
    acts += statement.has(Sign.ACT) ? 1 : 0;
    int own = acts == 2 && statement.has(Sign.ACT) ? LITTLE : 0;
    for (Map.Entry<Sign, Integer> weight : FIRST.entrySet()) {
      Sign sign = weight.getKey();
      own += statement.has(sign) && seen.add(sign) ? weight.getValue() : 0;
    }
    own += statement.opens(Sign.TRIGGER) && !opened ? LITTLE : 0;
    opened |= statement.opens(Sign.TRIGGER);
    own += statement.opens(Sign.DOING) && statement.tells() ? ENOUGH : 0;
    own += announcesUse(statement) && seen.add(Sign.USE) ? STRONG : 0;
    own += isInstruction(statement) ? ENOUGH : 0;
    items += statement.kind() == Sentence.Kind.ITEM && statement.has(Sign.IMPERATIVE) ? 1 : 0;
    own += items == 2 && statement.kind() == Sentence.Kind.ITEM ? ENOUGH : 0;
    return own;
  }

  /** Whether a statement announces something that is used, not what comes of it. */
  private boolean announcesUse(Statement statement) {
    char end = prose.text().charAt(statement.span().end() - 1);
    return statement.has(Sign.USE) && !statement.has(Sign.RESULT) && (end == ':' || end == '：');
  }

  /** Whether a statement begins as a sentence does, and with an act that somebody is to do. */
  private boolean isInstruction(Statement statement) {
    return statement.opens(Sign.IMPERATIVE)
        && (statement.kind() == Sentence.Kind.ITEM
            || !Character.isLowerCase(prose.text().charAt(statement.begin())))
        && goesOn(statement);
  }

  /** Whether more than a label or a word alone stands at the beginning of a statement. */
  private boolean goesOn(Statement statement) {
    String text = prose.text();
    int at = statement.begin();
    while (at < statement.span().end() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at < statement.span().end() && ".:：!".indexOf(text.charAt(at)) < 0;
  }

  private void add(Span place, int own) {
    found.add(place);
    points += own;
  }
}
