package dev.supportcheck.document.filled;

import dev.supportcheck.document.IssueForm.Option;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what was chosen in a dropdown, and which boxes were ticked. */
public final class Choices {

  private Choices() {}

  /**
   * Something chosen in a dropdown.
   *
   * @param option the option; null where the words are none
   */
  public record Choice(Span span, @Nullable Option option) {}

  /**
   * A box.
   *
   * @param span its line, without the indentation; null where it is not there
   */
  public record Box(Option option, @Nullable Span span, boolean ticked) {}

  /**
   * What was chosen in a dropdown. Options may hold commas: the longest that fits is taken before
   * the text is cut at a comma.
   *
   * @param value the place of the answer
   */
  public static List<Choice> dropdown(Span value, String text, List<Option> options) {
    List<Option> longest = new ArrayList<>(options);
    longest.sort(Comparator.comparingInt((Option it) -> it.label().value().length()).reversed());
    List<Choice> choices = new ArrayList<>();
    int at = value.start();
    while (at < value.end()) {
      Option option = optionAt(text, at, value.end(), longest);
      int end = option == null ? comma(text, at, value.end()) : at + name(option).length();
      choices.add(new Choice(new Span(at, end).trimmed(text), option));
      at = Math.min(value.end(), end + 1);
      while (at < value.end() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return choices;
  }

  private static @Nullable Option optionAt(String text, int at, int end, List<Option> longest) {
    for (Option option : longest) {
      String name = name(option);
      int after = at + name.length();
      if (!name.isEmpty()
          && after <= end
          && text.startsWith(name, at)
          && (after == end || text.startsWith(", ", after))) {
        return option;
      }
    }
    return null;
  }

  private static String name(Option option) {
    return option.label().value().strip();
  }

  private static int comma(String text, int from, int end) {
    int comma = text.indexOf(", ", from);
    return comma < 0 || comma >= end ? end : comma;
  }

  /** The boxes of a field, in the order of its options. */
  public static List<Box> boxes(Span value, String text, List<Option> options) {
    List<Box> boxes = new ArrayList<>();
    List<Span> lines = lines(value, text);
    boolean[] used = new boolean[lines.size()];
    for (Option option : options) {
      String name = Headings.plain(name(option));
      Box box = new Box(option, null, false);
      for (int i = 0; i < lines.size() && box.span() == null; i++) {
        Span line = lines.get(i);
        String words = Headings.plain(text.substring(line.start() + 5, line.end()));
        if (!used[i] && words.equals(name)) {
          used[i] = true;
          box = new Box(option, line, text.charAt(line.start() + 3) != ' ');
        }
      }
      boxes.add(box);
    }
    return boxes;
  }

  /** The lines that begin with a box. */
  private static List<Span> lines(Span value, String text) {
    List<Span> lines = new ArrayList<>();
    int start = value.start();
    for (int at = value.start(); at <= value.end(); at++) {
      if (at == value.end() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        Span line = new Span(start, at).trimmed(text);
        boolean box =
            line.length() > 5
                && "-*+".indexOf(text.charAt(line.start())) >= 0
                && text.startsWith(" [", line.start() + 1)
                && " xX".indexOf(text.charAt(line.start() + 3)) >= 0
                && text.charAt(line.start() + 4) == ']';
        if (box) {
          lines.add(line);
        }
        start = at + 1;
      }
    }
    return lines;
  }
}
