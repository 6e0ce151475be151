package dev.supportcheck.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words for one thing in several languages.
 *
 * @param byLanguage the words by language, as {@code fr}; the first of a language is the one that
 *     is shown, the others are read too
 */
public record Wording(Map<String, List<String>> byLanguage) {

  /** No words. */
  public static final Wording NONE = new Wording(Map.of());

  public Wording {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    byLanguage.forEach((language, words) -> copy.put(language, List.copyOf(words)));
    byLanguage = Collections.unmodifiableMap(copy);
  }

  /** The word to show in a language, in English where it has none of its own. */
  public Optional<String> first(String language) {
    List<String> words = byLanguage.getOrDefault(language, List.of());
    if (words.isEmpty()) {
      words = byLanguage.getOrDefault("en", List.of());
    }
    return words.stream().findFirst();
  }

  /** The words of all languages. */
  public List<String> all() {
    List<String> all = new ArrayList<>();
    byLanguage.values().forEach(all::addAll);
    return all;
  }
}
