package dev.supportcheck.config;

import dev.supportcheck.config.Directive.Action;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.Located;
import dev.supportcheck.source.Nearest;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the comments of a file suppress.
 *
 * @param all the suppressions, one for each rule that a comment names
 * @param idle the comments that can suppress nothing, whatever is found
 */
public record Suppressions(List<Suppression> all, List<Idle> idle) {

  /** No suppression. */
  public static final Suppressions NONE = new Suppressions(List.of(), List.of());

  public Suppressions {
    all = List.copyOf(all);
    idle = List.copyOf(idle);
  }

  /**
   * A comment without effect.
   *
   * @param name what it says that it does
   * @param nearest what may be meant by a name that there is none of; or empty
   */
  public record Idle(Span span, String name, Why why, String nearest) {}

  /** Why a comment has no effect. */
  public enum Why {
    /** It names no rule. */
    NO_RULE,
    /** It ends what nothing began. */
    NOTHING_TO_END,
    /** There is no such comment. */
    UNKNOWN
  }

  /** Whether there is no such comment. */
  public boolean isEmpty() {
    return all.isEmpty() && idle.isEmpty();
  }

  /** What the comments of a document suppress. */
  public static Suppressions of(Document document) {
    List<Directive> directives = Directives.of(document);
    List<Suppression> all = new ArrayList<>();
    List<Idle> idle = new ArrayList<>();
    for (int i = 0; i < directives.size(); i++) {
      Directive directive = directives.get(i);
      Optional<Action> action = directive.action();
      if (action.isEmpty()) {
        idle.add(
            new Idle(
                directive.name().span(), directive.name().text(), Why.UNKNOWN, nearest(directive)));
      } else if (action.get() == Action.ENABLE) {
        if (!endsAnything(directives.subList(0, i), directive)) {
          idle.add(new Idle(directive.span(), directive.name().text(), Why.NOTHING_TO_END, ""));
        }
      } else if (directive.rules().isEmpty()) {
        idle.add(new Idle(directive.name().span(), directive.name().text(), Why.NO_RULE, ""));
      } else {
        for (Located rule : directive.rules()) {
          Span range = range(document, directives, i, action.get(), rule);
          all.add(new Suppression(directive.span(), rule, range, directive.reason()));
        }
      }
    }
    return new Suppressions(all, idle);
  }

  private static String nearest(Directive directive) {
    return Nearest.of(
            directive.name().text(), Arrays.stream(Action.values()).map(Action::word).toList())
        .orElse(Action.DISABLE.word());
  }

  private static boolean endsAnything(List<Directive> before, Directive enable) {
    return before.stream()
        .filter(directive -> directive.action().filter(Action.DISABLE::equals).isPresent())
        .flatMap(directive -> directive.rules().stream())
        .anyMatch(rule -> ends(enable, rule));
  }

  private static boolean ends(Directive enable, Located rule) {
    return enable.rules().isEmpty()
        || enable.rules().stream().anyMatch(ended -> ended.text().equals(rule.text()));
  }

  private static Span range(
      Document document, List<Directive> directives, int index, Action action, Located rule) {
    SourceFile file = document.source();
    Span comment = directives.get(index).comment();
    return switch (action) {
      case FILE -> file.whole();
      case SECTION -> SectionRange.of(document, comment);
      case NEXT_LINE -> nextLine(file, directives, comment);
      case DISABLE, ENABLE ->
          new Span(
              comment.end(), end(file, directives.subList(index + 1, directives.size()), rule));
    };
  }

  /** The next line that is not blank and holds more than such comments. */
  private static Span nextLine(SourceFile file, List<Directive> directives, Span comment) {
    int line = file.lineOf(comment.end()) + 1;
    while (line < file.lineCount() && isPassed(file, directives, line)) {
      line++;
    }
    return line > file.lineCount() ? new Span(comment.end(), comment.end()) : file.line(line);
  }

  private static boolean isPassed(SourceFile file, List<Directive> directives, int line) {
    Span words = file.line(line).trimmed(file.text());
    return words.isEmpty()
        || directives.stream().anyMatch(other -> other.comment().contains(words));
  }

  private static int end(SourceFile file, List<Directive> after, Located rule) {
    return after.stream()
        .filter(directive -> directive.action().filter(Action.ENABLE::equals).isPresent())
        .filter(directive -> ends(directive, rule))
        .map(directive -> directive.comment().start())
        .findFirst()
        .orElse(file.text().length());
  }
}
