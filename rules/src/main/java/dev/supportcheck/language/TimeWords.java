package dev.supportcheck.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words that stand beside numbers in dates and times: names of months and weekdays, and the little
 * words before and after a clock time, of all languages together. They come from the groups {@code
 * word …} of the languages' files, which the {@link Lexicon} passes over: most are too common to be
 * looked for by themselves. Immutable and thread-safe.
 */
public final class TimeWords {

  /** What a word beside a number can be. */
  public enum Kind {
    /** A month; its value is 1 to 12. */
    MONTH,
    /** A month's name that is a common word too, unless it has a capital. */
    MONTH_CAPITAL,
    /** A month's short name that is a common word too, unless a year follows. */
    MONTH_YEAR,
    /** A weekday; its value is 1, Monday, to 7. */
    WEEKDAY,
    /** A word after which a clock time stands, as {@code at}. */
    CLOCK,
    /** A word after which a date stands, as {@code on}. */
    DATE,
    /** A word that may stand between a date and a clock time besides, as {@code the}. */
    JOINT,
    /** A word after which {@code 12:30} is no clock time, but a length or a place. */
    MEASURE,
    /** A word before which a number is a length, as {@code minutes}. */
    LENGTH,
    /** A word after a number that makes a clock time of it, as {@code Uhr}. */
    HOUR,
    /** A word after a number that makes a clock time of it where a word of CLOCK precedes. */
    HOURS,
    /** A word that may stand between a clock time and its zone. */
    ZONE
  }

  /** The prefix of the groups that hold them. */
  static final String PREFIX = "word ";

  /** The name of their image in a jar. */
  static final String IMAGE = "words.bin";

  private static final TimeWords STANDARD = load();

  private final Map<String, Map<Kind, Integer>> words = new HashMap<>();

  private TimeWords() {}

  /** The words of an image. */
  TimeWords(Image.Reader image) {
    for (int left = image.number(); left > 0; left--) {
      Map<Kind, Integer> own = new EnumMap<>(Kind.class);
      words.put(image.text(), own);
      for (int values = image.number(); values > 0; values--) {
        own.put(Kind.valueOf(image.text()), image.number());
      }
    }
  }

  void write(Image.Writer image) {
    image.number(words.size());
    new TreeMap<>(words)
        .forEach(
            (word, own) -> {
              image.text(word);
              image.number(own.size());
              own.forEach(
                  (kind, value) -> {
                    image.text(kind.name());
                    image.number(value);
                  });
            });
  }

  /** The words of all languages. */
  public static TimeWords standard() {
    return STANDARD;
  }

  private static TimeWords load() {
    Image.Reader image = Image.packed(IMAGE);
    return image == null ? read() : new TimeWords(image);
  }

  /** The words of all languages, from their files. */
  static TimeWords read() {
    TimeWords loaded = new TimeWords();
    for (String language : LanguageFiles.languages()) {
      PhraseFile.read(
          language + ".txt",
          LanguageFiles.content(language),
          (place, group, phrase) -> {
            if (group.startsWith(PREFIX)) {
              loaded.add(place, group.substring(PREFIX.length()), phrase);
            }
          });
    }
    return loaded;
  }

  private void add(String place, String group, String line) {
    int blank = group.indexOf(' ');
    String kind = blank < 0 ? group : group.substring(0, blank);
    int value = blank < 0 ? 1 : Integer.parseInt(group.substring(blank + 1));
    for (Kind known : Kind.values()) {
      if (known.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(kind)) {
        for (String word : line.split(" ", -1)) {
          words
              .computeIfAbsent(fold(word), key -> new EnumMap<>(Kind.class))
              .merge(known, value, Math::max);
        }
        return;
      }
    }
    throw new IllegalArgumentException(place + ": unknown group [" + PREFIX + group + "]");
  }

  /**
   * What a word is worth as one of {@code kind}: the number of a month or weekday, 1 for others; 0
   * where it is none.
   */
  public int value(Kind kind, String word) {
    return word.isEmpty() ? 0 : words.getOrDefault(fold(word), Map.of()).getOrDefault(kind, 0);
  }

  /** Whether a word is one of {@code kind}. */
  public boolean is(Kind kind, String word) {
    return value(kind, word) != 0;
  }

  private static String fold(String word) {
    char[] folded = new char[word.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Words.fold(word.charAt(i));
    }
    return new String(folded);
  }
}
