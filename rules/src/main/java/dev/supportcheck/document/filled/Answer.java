package dev.supportcheck.document.filled;

import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.IssueForm.Element;
import dev.supportcheck.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a case says in the place of one field of a form.
 *
 * @param field the field
 * @param state whether it is there, and filled in
 * @param label the words of its heading; null where the section is not there
 * @param value what stands below the heading, without white space at its ends and without the fence
 *     that the form puts around it; null where the section is not there
 */
public record Answer(Element field, State state, @Nullable Span label, @Nullable Span value) {

  /** The states of an answer. */
  public enum State {
    /** The section is not there. */
    ABSENT,
    /** Nothing stands there, or what the tracker writes for nothing. */
    EMPTY,
    /** Something stands there. */
    FILLED
  }

  /** The answer as written; empty where there is none. */
  public String text(String fileText) {
    return state == State.FILLED && value != null ? value.in(fileText) : "";
  }

  static Answer absent(Element field) {
    return new Answer(field, State.ABSENT, null, null);
  }

  /** The answer that stands in {@code below}, the text between a heading and the next. */
  static Answer of(Element field, Span label, Span below, String text) {
    Span value = below.trimmed(text);
    String words = value.in(text);
    if (words.equals("_No response_")
        || (field.type() == IssueForm.Type.DROPDOWN && words.equalsIgnoreCase("none"))) {
      return new Answer(field, State.EMPTY, label, value);
    }
    if (field.attribute("render").filter(it -> !it.isBlank()).isPresent()) {
      value = withoutFence(value, text);
    }
    State state = value.trimmed(text).isEmpty() ? State.EMPTY : State.FILLED;
    return new Answer(field, state, label, value);
  }

  /** What stands between the fences that a rendered field has around it. */
  private static Span withoutFence(Span value, String text) {
    int ticks = value.start();
    while (ticks < value.end() && text.charAt(ticks) == '`') {
      ticks++;
    }
    int length = ticks - value.start();
    int first = ticks;
    while (first < value.end() && text.charAt(first) != '\n' && text.charAt(first) != '\r') {
      first++;
    }
    int last = value.end();
    while (last > first && text.charAt(last - 1) == '`') {
      last--;
    }
    boolean closed = value.end() - last >= length && lineStart(text, last, first);
    if (length < 3 || !closed) {
      return value;
    }
    int from = afterLineEnd(text, first);
    int to = last;
    if (to > from && text.charAt(to - 1) == '\n') {
      to--;
    }
    if (to > from && text.charAt(to - 1) == '\r') {
      to--;
    }
    return new Span(from, Math.max(from, to));
  }

  private static boolean lineStart(String text, int at, int after) {
    return at > after && (text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r');
  }

  private static int afterLineEnd(String text, int at) {
    return text.startsWith("\r\n", at) ? at + 2 : at + 1;
  }
}
