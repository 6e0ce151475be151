package dev.supportcheck.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The languages' files: which there are, and what stands in them. */
final class LanguageFiles {

  private LanguageFiles() {}

  /** The languages that {@code languages.txt} names, as {@code en}. */
  static List<String> languages() {
    return resource("languages.txt")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  /** The file of a language. */
  static String content(String language) {
    return resource(language + ".txt");
  }

  private static String resource(String name) {
    try (InputStream in = LanguageFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + LanguageFiles.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
