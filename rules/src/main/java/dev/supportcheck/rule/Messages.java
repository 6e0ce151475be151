package dev.supportcheck.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The sentences of one message language. Immutable. */
public final class Messages {

  /** English, the language of the sentences in the code. */
  public static final Messages ENGLISH = new Messages(Locale.ENGLISH, Map.of());

  /** The languages there are, as in the configuration. */
  public static final List<String> LANGUAGES = List.of("en", "fr");

  private final Locale locale;
  private final Map<String, String> translations;

  private Messages(Locale locale, Map<String, String> translations) {
    this.locale = locale;
    this.translations = translations;
  }

  /**
   * The sentences of a language of {@link #LANGUAGES}.
   *
   * @throws IllegalArgumentException when it is none of them
   */
  public static Messages of(Locale locale) {
    String language = locale.getLanguage();
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException("no messages in \"" + language + "\"");
    }
    return language.equals("en") ? ENGLISH : new Messages(new Locale(language), read(language));
  }

  private static Map<String, String> read(String language) {
    String name = "/dev/supportcheck/messages/" + language + ".txt";
    try (InputStream stream = Messages.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return parse(name, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads pairs of an English line and a line of {@code =} and its translation; {@code #} begins a
   * comment.
   */
  private static Map<String, String> parse(String name, BufferedReader reader) throws IOException {
    Map<String, String> translations = new HashMap<>();
    @Nullable String english = null;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.startsWith("= ") && english != null) {
        translations.put(english, line.substring(2));
        english = null;
      } else if (english != null || line.startsWith("=")) {
        throw new IllegalStateException(
            name + ":" + number + ": not a translation after its English sentence");
      } else if (!line.isBlank() && !line.startsWith("#")) {
        english = line;
      }
    }
    return Map.copyOf(translations);
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /** The English sentences that have a translation, sorted; none for English itself. */
  public Set<String> translated() {
    return new TreeSet<>(translations.keySet());
  }

  /**
   * The message in this language, its arguments filled in; in English where it has no translation.
   */
  public String render(Message message) {
    return message.fill(translations.getOrDefault(message.text(), message.text()));
  }

  /** The message of this English sentence and these arguments, in this language. */
  public String say(String text, Object... arguments) {
    return render(Message.of(text, arguments));
  }
}
