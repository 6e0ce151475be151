package dev.supportcheck.config;

import dev.supportcheck.evidence.safety.Secrets;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.Messages;
import dev.supportcheck.source.Position;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says that what the user wants is not possible: a wrong configuration, a wrong parameter, a folder
 * that is not there. It is shown to the user without a stack trace; all that is wrong is said at
 * once.
 */
public final class SetupException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** The exception of these problems, of which there is at least one. */
  public SetupException(List<Problem> problems) {
    super(render(sorted(problems), Messages.ENGLISH), null, false, false);
    this.problems = sorted(problems);
  }

  /** The exception of one problem that has no place in a file. */
  public SetupException(String message, Object... arguments) {
    this(List.of(new Problem(null, null, Message.of(message, arguments))));
  }

  private static List<Problem> sorted(List<Problem> problems) {
    List<String> files = problems.stream().map(problem -> String.valueOf(problem.file)).toList();
    return problems.stream()
        .sorted(
            Comparator.comparingInt(
                    (Problem problem) -> files.indexOf(String.valueOf(problem.file)))
                .thenComparingInt(problem -> problem.position == null ? 0 : problem.position.line())
                .thenComparingInt(
                    problem -> problem.position == null ? 0 : problem.position.column()))
        .toList();
  }

  /**
   * Something wrong with the set-up.
   *
   * @param file the file where it stands; null where it is no matter of a file
   * @param position the place in it; null for the file as a whole
   * @param message what was found, credentials in it hidden, and what is allowed
   */
  public record Problem(@Nullable String file, @Nullable Position position, Message message) {

    public Problem {
      message =
          new Message(message.text(), message.arguments().stream().map(Secrets::hidden).toList());
    }

    /** A problem at a place of a file. */
    public static Problem at(SourceFile file, Span span, String message, Object... arguments) {
      return new Problem(file.path(), file.position(span.start()), Message.of(message, arguments));
    }

    /** The place and what is wrong, on one line. */
    public String render(Messages messages) {
      String place =
          file == null ? "" : position == null ? file + ": " : file + ":" + position + ": ";
      return place + messages.render(message);
    }
  }

  /** All that is wrong, in English. */
  @Override
  public String getMessage() {
    return render(Messages.ENGLISH);
  }

  /** All that is wrong, in the order of the files. */
  public List<Problem> problems() {
    return problems;
  }

  /** All that is wrong, a line for each. */
  public String render(Messages messages) {
    return render(problems, messages);
  }

  private static String render(List<Problem> problems, Messages messages) {
    return problems.stream()
        .map(problem -> problem.render(messages))
        .collect(Collectors.joining("\n"));
  }
}
