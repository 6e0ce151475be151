package dev.supportcheck.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The reader of a language's file: groups of phrases.
 *
 * <p>A line {@code [name]} opens the group of that name, each line after it is a phrase, {@code #}
 * at the start of a line begins a comment. {@code (a|b|)} in a phrase stands for a, b or nothing
 * there; {@code \#} in it stands for any number.
 */
final class PhraseFile {

  private static final int MAX_EXPANSIONS = 200;

  private PhraseFile() {}

  /**
   * Hands each phrase, its alternatives written out, to {@code phrases} with its group.
   *
   * @throws IllegalArgumentException for a phrase outside a group, parentheses that do not match or
   *     too many alternatives
   */
  static void read(String name, String content, BiConsumer<String, String> phrases) {
    String group = "";
    int line = 0;
    for (int at = 0; at < content.length(); ) {
      int end = content.indexOf('\n', at);
      end = end < 0 ? content.length() : end;
      String text = content.substring(at, end).strip();
      at = end + 1;
      line++;
      if (text.isEmpty() || text.charAt(0) == '#') {
        continue;
      }
      if (text.charAt(0) == '[' && text.endsWith("]")) {
        group = text.substring(1, text.length() - 1).strip();
      } else if (group.isEmpty()) {
        throw new IllegalArgumentException(
            name + ":" + line + ": a phrase before the first [group]");
      } else if (text.indexOf('(') < 0) {
        phrases.accept(group, text);
      } else {
        for (String phrase : alternatives(name + ":" + line, text)) {
          phrases.accept(group, phrase);
        }
      }
    }
  }

  private static List<String> alternatives(String place, String text) {
    int[] at = {0};
    List<String> all = sequence(place, text, at);
    if (at[0] < text.length()) {
      throw new IllegalArgumentException(place + ": unexpected " + text.charAt(at[0]));
    }
    return all;
  }

  private static List<String> sequence(String place, String text, int[] at) {
    List<String> all = List.of("");
    while (at[0] < text.length() && text.charAt(at[0]) != '|' && text.charAt(at[0]) != ')') {
      if (text.charAt(at[0]) == '(') {
        List<String> options = new ArrayList<>();
        do {
          at[0]++;
          options.addAll(sequence(place, text, at));
        } while (at[0] < text.length() && text.charAt(at[0]) == '|');
        if (at[0] == text.length()) {
          throw new IllegalArgumentException(place + ": a parenthesis is not closed");
        }
        at[0]++;
        all = product(place, all, options);
      } else {
        int from = at[0];
        while (at[0] < text.length() && "(|)".indexOf(text.charAt(at[0])) < 0) {
          at[0]++;
        }
        all = product(place, all, List.of(text.substring(from, at[0])));
      }
    }
    return all;
  }

  private static List<String> product(String place, List<String> heads, List<String> tails) {
    if (heads.size() * tails.size() > MAX_EXPANSIONS) {
      throw new IllegalArgumentException(place + ": more than " + MAX_EXPANSIONS + " alternatives");
    }
    List<String> all = new ArrayList<>(heads.size() * tails.size());
    for (String head : heads) {
      for (String tail : tails) {
        all.add(head + tail);
      }
    }
    return all;
  }
}
