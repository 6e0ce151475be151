package dev.supportcheck.language;

import dev.supportcheck.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people write in the languages read: headings, phrases and words by group, all of them found
 * together in one pass over a text. A group is named as in the languages' files, {@code heading
 * steps} for instance. Immutable and thread-safe.
 *
 * <p>The languages are those that {@code languages.txt} beside the files names, one a line. How
 * words are told apart, and what of their spelling makes no difference, says {@link Words}; a
 * phrase never reaches across an unknown word or a mark of punctuation that it does not have
 * itself.
 */
public final class Lexicon {

  private final Vocabulary vocabulary = new Vocabulary();
  private final Automaton automaton = new Automaton();
  private final Map<String, Integer> groups = new LinkedHashMap<>();
  private final List<String> languages = new ArrayList<>();
  private final Map<String, Set<String>> languageGroups = new HashMap<>();
  private final Phrases phrases = new Phrases(vocabulary, automaton);

  private Lexicon() {}

  private static final class Standard {
    static final Lexicon INSTANCE = load();

    private static Lexicon load() {
      Lexicon lexicon = new Lexicon();
      List<String> names =
          resource("languages.txt")
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
      for (String name : names) {
        lexicon.add(name, resource(name + ".txt"));
      }
      lexicon.automaton.link();
      return lexicon;
    }

    private static String resource(String name) {
      try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("no resource " + name + " beside " + Lexicon.class);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** All languages there are, loaded once. */
  public static Lexicon standard() {
    return Standard.INSTANCE;
  }

  /** A lexicon of languages' files by name of the language; for tests of the format. */
  static Lexicon of(Map<String, String> files) {
    Lexicon lexicon = new Lexicon();
    files.forEach(lexicon::add);
    lexicon.automaton.link();
    return lexicon;
  }

  /** The languages, as {@code en}. */
  public List<String> languages() {
    return Collections.unmodifiableList(languages);
  }

  /** The names of all groups, in the order of their numbers. */
  public List<String> groups() {
    return List.copyOf(groups.keySet());
  }

  /** The names of the groups for which a language has phrases. */
  public Set<String> groups(String language) {
    return Set.copyOf(languageGroups.getOrDefault(language, Set.of()));
  }

  /**
   * The number of a group.
   *
   * @throws IllegalArgumentException if no language has such a group
   */
  public int group(String name) {
    Integer number = groups.get(name);
    if (number == null) {
      throw new IllegalArgumentException("no group [" + name + "] in any language's file");
    }
    return number;
  }

  /** The phrases that stand in {@code text}. */
  public Cues find(String text) {
    Cues cues = new Cues(this);
    find(text, new Span(0, text.length()), cues);
    return cues;
  }

  /**
   * The phrases that stand in {@code text}, each within one of {@code places}, which are in the
   * order of the text.
   */
  public Cues find(String text, List<Span> places) {
    Cues cues = new Cues(this);
    for (Span place : places) {
      find(text, place, cues);
    }
    return cues;
  }

  private void find(String text, Span place, Cues cues) {
    int[] wordStarts = new int[Phrases.LONGEST];
    int count = 0;
    int state = Automaton.start();
    int at = place.start();
    while (at < place.end()) {
      char c = text.charAt(at);
      byte kind = Words.kind(c);
      if (kind == Words.SEPARATOR) {
        at++;
        continue;
      }
      int from = at;
      int hash = 0;
      boolean digits = true;
      do {
        char folded = Words.fold(c);
        digits &= folded >= '0' && folded <= '9';
        hash = Vocabulary.step(hash, folded);
        at++;
        c = at < place.end() ? text.charAt(at) : ' ';
      } while (kind == Words.LETTER && Words.kind(c) == Words.LETTER);
      int word = vocabulary.find(text, from, at, hash);
      wordStarts[count++ & (Phrases.LONGEST - 1)] = from;
      state = automaton.next(state, word == 0 && digits ? phrases.anyNumber() : word);
      for (int end = automaton.ending(state); end != 0; end = automaton.shorter(end)) {
        int start = wordStarts[(count - automaton.depth(end)) & (Phrases.LONGEST - 1)];
        for (int entry = automaton.first(end); entry != 0; entry = automaton.following(entry)) {
          cues.add(automaton.value(entry), start, at);
        }
      }
    }
  }

  private void add(String language, String content) {
    int number = languages.size();
    languages.add(language);
    Set<String> own = new HashSet<>();
    languageGroups.put(language, own);
    PhraseFile.read(
        language + ".txt",
        content,
        (place, group, phrase) -> {
          own.add(group);
          phrases.add(
              place, phrase, groups.computeIfAbsent(group, name -> groups.size()) << 8 | number);
        });
  }
}
