package dev.supportcheck.language;

import dev.supportcheck.source.Span;
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
 *
 * <p>Groups {@code word …} are not for it but for {@link TimeWords}.
 */
public final class Lexicon {

  /**
   * What stands in a text for something that is no word, as a picture; a run of it is read as one
   * word. It is a control that nobody writes, of Latin-1, so that the text takes one byte a
   * character where it did.
   */
  public static final char OBJECT = '\u009F';

  /** The name of its image in a jar. */
  static final String IMAGE = "lexicon.bin";

  private final Vocabulary vocabulary;
  private final PhraseGraph phrases;
  private final Map<String, Integer> groups = new LinkedHashMap<>();
  private final List<String> languages = new ArrayList<>();
  private final Map<String, Set<String>> languageGroups = new HashMap<>();

  private Lexicon(Map<String, String> files) {
    vocabulary = new Vocabulary();
    PhraseTree tree = new PhraseTree();
    Phrases reader = new Phrases(vocabulary, tree);
    files.forEach((language, content) -> add(reader, language, content));
    vocabulary.seal();
    phrases = GraphBuilder.graph(tree, vocabulary);
  }

  /** The lexicon of an image. */
  Lexicon(Image.Reader image) {
    vocabulary = new Vocabulary(image);
    phrases = new PhraseGraph(image);
    for (int left = image.number(); left > 0; left--) {
      groups.put(image.text(), groups.size());
    }
    List<String> names = List.copyOf(groups.keySet());
    for (int left = image.number(); left > 0; left--) {
      String language = image.text();
      languages.add(language);
      Set<String> own = new HashSet<>();
      for (int group : image.ints()) {
        own.add(names.get(group));
      }
      languageGroups.put(language, own);
    }
  }

  void write(Image.Writer image) {
    vocabulary.write(image);
    phrases.write(image);
    image.number(groups.size());
    groups.keySet().forEach(image::text);
    image.number(languages.size());
    for (String language : languages) {
      image.text(language);
      int[] own = groups(language).stream().mapToInt(this::group).sorted().toArray();
      image.ints(own, own.length);
    }
  }

  private static final class Standard {
    static final Lexicon INSTANCE = load();

    private static Lexicon load() {
      Image.Reader image = Image.packed(IMAGE);
      return image == null ? read() : new Lexicon(image);
    }
  }

  /** All languages, from their files. */
  static Lexicon read() {
    Map<String, String> files = new LinkedHashMap<>();
    for (String language : LanguageFiles.languages()) {
      files.put(language, LanguageFiles.content(language));
    }
    return new Lexicon(files);
  }

  /** All languages there are, loaded once. */
  public static Lexicon standard() {
    return Standard.INSTANCE;
  }

  /** A lexicon of languages' files by name of the language; for tests of the format. */
  static Lexicon of(Map<String, String> files) {
    return new Lexicon(files);
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
    return find(text, List.of(new Span(0, text.length())));
  }

  /**
   * The phrases that stand in {@code text}, each within one of {@code places}, which are in the
   * order of the text.
   */
  public Cues find(String text, List<Span> places) {
    Cues cues = new Cues(this);
    Tokens tokens = new Tokens(text, vocabulary);
    for (Span place : places) {
      tokens.read(place);
      phrases.find(tokens, cues);
    }
    return cues;
  }

  private void add(Phrases reader, String language, String content) {
    int number = languages.size();
    languages.add(language);
    Set<String> own = new HashSet<>();
    languageGroups.put(language, own);
    PhraseFile.read(
        language + ".txt",
        content,
        (place, group, phrase) -> {
          if (group.startsWith(TimeWords.PREFIX)) {
            return;
          }
          own.add(group);
          reader.add(
              place, phrase, groups.computeIfAbsent(group, name -> groups.size()) << 8 | number);
        });
  }
}
