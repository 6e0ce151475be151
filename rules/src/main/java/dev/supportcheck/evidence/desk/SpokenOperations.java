package dev.supportcheck.evidence.desk;

import dev.supportcheck.profile.Operation;
import dev.supportcheck.profile.Operations;
import dev.supportcheck.profile.Spelling;
import dev.supportcheck.profile.Spelling.Word;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the operations that a text names as people speak of them: by the words of a name, as in
 * "Get Order Items", and by a method of HTTP and a section, as in "Listings Items PUT".
 */
final class SpokenOperations {

  /** No name of an operation or a section has more words. */
  private static final int MOST_WORDS = 8;

  private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "PATCH", "DELETE");

  /** What may stand between a method and the section. */
  private static final Set<String> BETWEEN =
      Set.of("request", "requests", "call", "calls", "to", "on", "for", "of", "the", "api", "an");

  /** What shows, beside words that are a name too, that they are one. */
  private static final Set<String> CUES =
      Set.of(
          "api",
          "operation",
          "operations",
          "endpoint",
          "endpoints",
          "call",
          "calls",
          "method",
          "opération",
          "opérations",
          "appel",
          "méthode",
          "aufruf",
          "methode",
          "operación",
          "llamada",
          "método",
          "operazione",
          "chiamata",
          "metodo",
          "operação",
          "chamada");

  private final String text;
  private final Operations operations;
  private final List<Word> words;
  private final List<OperationName> found = new ArrayList<>();

  private SpokenOperations(String text, Operations operations) {
    this.text = text;
    this.operations = operations;
    this.words = Spelling.words(text);
  }

  /** The operations that {@code text} speaks of. */
  static List<OperationName> find(String text, Operations operations) {
    SpokenOperations finder = new SpokenOperations(text, operations);
    for (int i = 0; i < finder.words.size(); i++) {
      String word = finder.word(i);
      if (METHODS.contains(word)) {
        finder.method(i);
      } else if (operations.isVerb(Spelling.fold(word))) {
        finder.name(i);
      }
    }
    return finder.found;
  }

  private String word(int index) {
    return words.get(index).in(text);
  }

  private boolean isOneOf(Set<String> all, int index) {
    return all.contains(word(index).toLowerCase(Locale.ROOT));
  }

  /** Whether the words {@code index} and the one before it stand beside each other on a line. */
  private boolean isJoined(int index) {
    if (index <= 0 || index >= words.size()) {
      return false;
    }
    String gap = text.substring(words.get(index - 1).end(), words.get(index).start());
    return gap.length() <= 3 && gap.indexOf(' ') >= 0 && " `*\"'".indexOf(gap.charAt(0)) >= 0;
  }

  /** The words from {@code first} to {@code last}, each beside the next, folded; else empty. */
  private String joined(int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      if (!isJoined(i)) {
        return "";
      }
    }
    return Spelling.fold(text.substring(words.get(first).start(), words.get(last).end()));
  }

  private boolean isCapitalised(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!Character.isUpperCase(text.charAt(words.get(i).start()))) {
        return false;
      }
    }
    return true;
  }

  /** Notes the name whose words begin at {@code first}, if they are meant as one. */
  private void name(int first) {
    for (int last = Math.min(first + MOST_WORDS, words.size()) - 1; last > first; last--) {
      List<String> names = operations.spellings(joined(first, last));
      boolean cue =
          (isJoined(last + 1) && isOneOf(CUES, last + 1))
              || (isJoined(first) && isOneOf(CUES, first - 1));
      if (!names.isEmpty() && (cue || isCapitalised(first, last))) {
        List<String> sections =
            operations.named(names.get(0)).stream().map(Operation::section).distinct().toList();
        found.add(new OperationName(span(first, last), names.get(0), sections));
        return;
      }
    }
  }

  /** Notes the section beside the method {@code index}: after it, else before it. */
  private void method(int index) {
    int first = index + 1;
    while (isJoined(first) && isOneOf(BETWEEN, first)) {
      first++;
    }
    int end = index - 1;
    while (end >= 0 && isJoined(end + 1) && isOneOf(BETWEEN, end)) {
      end--;
    }
    if (!(isJoined(first) && after(first, index)) && end >= 0 && isJoined(end + 1)) {
      before(end, index);
    }
  }

  private boolean after(int first, int method) {
    for (int last = Math.min(first + MOST_WORDS, words.size()) - 1; last >= first; last--) {
      if (isSection(first, last)) {
        section(first, last, span(method, last));
        return true;
      }
    }
    return false;
  }

  private void before(int last, int method) {
    for (int first = Math.max(0, last - MOST_WORDS + 1); first <= last; first++) {
      if (isSection(first, last)) {
        section(first, last, span(first, method));
        return;
      }
    }
  }

  private boolean isSection(int first, int last) {
    return isCapitalised(first, first) && operations.section(joined(first, last)).isPresent();
  }

  private void section(int first, int last, Span place) {
    List<String> sections = operations.section(joined(first, last)).stream().toList();
    found.add(new OperationName(place, "", sections));
  }

  private Span span(int first, int last) {
    return new Span(words.get(first).start(), words.get(last).end());
  }
}
