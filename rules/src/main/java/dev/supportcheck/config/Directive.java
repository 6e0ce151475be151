package dev.supportcheck.config;

import dev.supportcheck.document.Located;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A comment that speaks to this program.
 *
 * @param comment the whole comment, with its markers
 * @param name the word that says what it does, as {@code support-check-disable}
 * @param rules the rules that it names
 * @param reason why, or empty
 */
record Directive(Span comment, Located name, List<Located> rules, String reason) {

  /** What all directives begin with. */
  static final String PREFIX = "support-check-";

  Directive {
    rules = List.copyOf(rules);
  }

  /** What a directive does. */
  enum Action {
    DISABLE("disable"),
    ENABLE("enable"),
    NEXT_LINE("disable-next-line"),
    SECTION("disable-section"),
    FILE("disable-file");

    private final String word;

    Action(String word) {
      this.word = PREFIX + word;
    }

    /** The word as it is written. */
    String word() {
      return word;
    }
  }

  /** What it does; empty where there is no such directive. */
  Optional<Action> action() {
    return Arrays.stream(Action.values())
        .filter(action -> action.word.equals(name.text()))
        .findFirst();
  }

  /** Where the directive itself stands: from its name to its last rule. */
  Span span() {
    return rules.isEmpty() ? name.span() : name.span().cover(rules.get(rules.size() - 1).span());
  }

  /** The directive in a comment whose words stand at {@code content}; empty where it is none. */
  static Optional<Directive> of(String text, Span comment, Span content) {
    List<Located> words = new ArrayList<>();
    String reason = "";
    int at = content.start();
    while (at < content.end()) {
      int end = at;
      while (end < content.end() && !isSeparator(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        String word = text.substring(at, end);
        if (word.equals("--")) {
          reason = text.substring(end, content.end()).strip();
          break;
        }
        words.add(new Located(new Span(at, end), word));
      }
      at = end + 1;
    }
    if (words.isEmpty() || !isDirective(words.get(0).text())) {
      return Optional.empty();
    }
    return Optional.of(
        new Directive(comment, words.get(0), words.subList(1, words.size()), reason));
  }

  private static boolean isDirective(String word) {
    return word.startsWith(PREFIX + "disable") || word.startsWith(PREFIX + "enable");
  }

  private static boolean isSeparator(char c) {
    return Character.isWhitespace(c) || c == ',';
  }
}
