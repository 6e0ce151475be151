package dev.supportcheck.evidence.desk;

import dev.supportcheck.profile.Operation;
import dev.supportcheck.profile.Operations;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.profile.Spelling;
import dev.supportcheck.source.Nearest;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the operations and endpoints that a text names, however they are spelled. */
final class OperationFinder {

  private static final int LONGEST = 100;

  /** What generated clients put behind the name of an operation. */
  private static final List<String> ENDINGS =
      List.of("AsyncWithHttpInfo", "WithHttpInfo", "ValidateBeforeCall", "Async");

  /** Names of fewer characters are words of their own, and no mistyped names. */
  private static final int SHORTEST_MISTYPED = 9;

  private static final int MOST_EDITS = 2;

  /** So many words are compared with all names at the most. */
  private static final int MOST_COMPARED = 30;

  private final String text;
  private final Operations operations;
  private final List<OperationName> found = new ArrayList<>();
  private final List<Span> unknown = new ArrayList<>();

  private OperationFinder(String text, Operations operations) {
    this.text = text;
    this.operations = operations;
  }

  /** What {@code text} names; nothing where the desk has no operations. */
  static List<OperationName> find(String text, Profile profile) {
    Operations operations = profile.operations();
    if (operations.isEmpty()) {
      return List.of();
    }
    OperationFinder finder = new OperationFinder(text, operations);
    finder.names();
    finder.found.addAll(Endpoints.find(text, profile));
    finder.found.addAll(SpokenOperations.find(text, operations));
    if (finder.found.isEmpty()) {
      finder.mistyped();
    }
    return finder.found;
  }

  private void names() {
    int at = 0;
    while (at < text.length()) {
      if (!isPart(text.charAt(at))) {
        at++;
        continue;
      }
      int end = end(text, at, text.length());
      words(new Span(at, end), text, operations).stream()
          .filter(word -> word.length() <= LONGEST && word.length() >= 3)
          .forEach(this::name);
      at = end;
    }
  }

  /** The end of a word that begins at {@code at}, with the dots and hyphens within it. */
  static int end(String text, int at, int limit) {
    int end = at;
    while (end < limit
        && (isPart(text.charAt(end))
            || ((text.charAt(end) == '.' || text.charAt(end) == '-')
                && end + 1 < limit
                && isPart(text.charAt(end + 1))))) {
      end++;
    }
    return end;
  }

  /** The names that a word may be: all of it where an operation is called so, else its parts. */
  static List<Span> words(Span word, String text, Operations operations) {
    boolean whole = word.length() <= LONGEST && !operations.spellings(word.in(text)).isEmpty();
    List<Span> parts = new ArrayList<>();
    int start = word.start();
    for (int i = word.start(); i <= word.end(); i++) {
      if (i == word.end() || !isPart(text.charAt(i))) {
        parts.add(new Span(start, i));
        start = i + 1;
      }
    }
    return whole ? List.of(word) : parts;
  }

  static boolean isPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  private void name(Span span) {
    String word = span.in(text);
    List<String> names = operations.spellings(plain(word));
    if (names.isEmpty()) {
      if (word.length() >= SHORTEST_MISTYPED
          && isDistinct(word)
          && unknown.size() < MOST_COMPARED) {
        unknown.add(span);
      }
      return;
    }
    String name = names.contains(word) ? word : names.get(0);
    if (isDistinct(name) || isCode(span)) {
      found.add(new OperationName(span, name, sections(name)));
    }
  }

  /** A name without what generated clients put behind it. */
  private static String plain(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private List<String> sections(String name) {
    return operations.named(name).stream().map(Operation::section).distinct().toList();
  }

  /** Whether a name is no word of a language: of several parts, or with digits. */
  static boolean isDistinct(String name) {
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c >= 'A' && c <= 'Z' && name.charAt(i - 1) >= 'a') || c == '_' || c == '-' || c == '.') {
        return true;
      }
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is written as code: between marks, or with what a call has behind it. */
  private boolean isCode(Span span) {
    char before = span.start() > 0 ? text.charAt(span.start() - 1) : ' ';
    char after = span.end() < text.length() ? text.charAt(span.end()) : ' ';
    return before == '`' || before == '.' || after == '(' || (before == '"' && after == '"');
  }

  private void mistyped() {
    for (Span span : unknown) {
      String word = Spelling.fold(span.in(text));
      for (String name : operations.names()) {
        if (Math.abs(name.length() - word.length()) <= MOST_EDITS
            && Character.toLowerCase(name.charAt(0)) == word.charAt(0)
            && Nearest.distance(word, Spelling.fold(name)) <= MOST_EDITS) {
          found.add(new OperationName(span, name, sections(name)));
          return;
        }
      }
    }
  }
}
