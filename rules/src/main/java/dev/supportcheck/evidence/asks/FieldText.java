package dev.supportcheck.evidence.asks;

import dev.supportcheck.evidence.prose.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a field that asks for a thing is worded in one language.
 *
 * @param label its name
 * @param help the sentence that explains it
 */
public record FieldText(String label, String help) {

  private static final Map<String, Map<Topic, FieldText>> LANGUAGES = new ConcurrentHashMap<>();

  /**
   * The wording for a topic, from the file of the language beside this class.
   *
   * @param language one of the lexicon's, as {@code en}
   * @throws IllegalArgumentException if there is none for the topic
   */
  public static FieldText of(String language, Topic topic) {
    FieldText wording = LANGUAGES.computeIfAbsent(language, FieldText::read).get(topic);
    if (wording == null) {
      throw new IllegalArgumentException("no wording for " + topic + " in " + language);
    }
    return wording;
  }

  private static Map<Topic, FieldText> read(String language) {
    String text;
    try (InputStream in = FieldText.class.getResourceAsStream(language + ".txt")) {
      if (in == null) {
        throw new IllegalArgumentException("no wordings in " + language);
      }
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> lines =
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    Map<Topic, FieldText> wordings = new EnumMap<>(Topic.class);
    for (int i = 0; i + 2 < lines.size(); i += 3) {
      String name = lines.get(i).replaceAll("[\\[\\]]", "").replace('-', '_');
      wordings.put(
          Topic.valueOf(name.toUpperCase(Locale.ROOT)),
          new FieldText(lines.get(i + 1), lines.get(i + 2)));
    }
    return wordings;
  }
}
