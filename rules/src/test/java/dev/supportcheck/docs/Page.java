package dev.supportcheck.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of a rule as its source.
 *
 * @param id the file's name without its ending
 * @param text the Markdown
 * @param headings the headings with their marks, as {@code ## Why}, in order
 * @param examples the examples under {@code ## Flagged} and {@code ## Accepted}, in order
 */
record Page(String id, String text, List<String> headings, List<Example> examples) {

  /** Where the pages are. */
  static final Path FOLDER = Path.of("docs", "rules");

  Page {
    headings = List.copyOf(headings);
    examples = List.copyOf(examples);
  }

  /**
   * An example.
   *
   * @param line where it begins in the page, from 1
   * @param flagged whether the rule is to find something
   * @param keys the words {@code key=value} after the syntax
   * @param marked the text with marks around what is to be found
   */
  record Example(int line, boolean flagged, Map<String, String> keys, String marked) {

    Example {
      keys = Map.copyOf(keys);
    }

    String key(String name, String otherwise) {
      return keys.getOrDefault(name, otherwise);
    }

    String path() {
      return key("path", "support/case.md");
    }
  }

  /** The page of a rule or family. */
  static Page read(String id) {
    Path file = FOLDER.resolve(id + ".md");
    try {
      return parse(id, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** The page of this text. */
  static Page parse(String id, String text) {
    List<String> headings = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    String section = "";
    @Nullable String fence = null;
    String info = "";
    int start = 0;
    StringBuilder content = new StringBuilder();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (fence != null && line.strip().equals(fence)) {
        if (section.equals("## Flagged") || section.equals("## Accepted")) {
          examples.add(
              new Example(start, section.equals("## Flagged"), keys(info), content.toString()));
        }
        fence = null;
      } else if (fence != null) {
        content.append(line).append('\n');
      } else if (line.startsWith("~~~") || line.startsWith("```")) {
        int length = 0;
        while (length < line.length() && line.charAt(length) == line.charAt(0)) {
          length++;
        }
        fence = line.substring(0, length);
        info = line.substring(length).strip();
        start = i + 1;
        content.setLength(0);
      } else if (line.startsWith("#")) {
        headings.add(line.strip());
        section = line.startsWith("## ") ? line.strip() : section;
      }
    }
    if (fence != null) {
      throw new IllegalArgumentException(id + ".md:" + start + ": the fence is not closed");
    }
    return new Page(id, text, headings, examples);
  }

  private static Map<String, String> keys(String info) {
    Map<String, String> keys = new HashMap<>();
    for (String word : info.split("\\s+")) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        keys.put(word.substring(0, equals), word.substring(equals + 1));
      }
    }
    return keys;
  }
}
