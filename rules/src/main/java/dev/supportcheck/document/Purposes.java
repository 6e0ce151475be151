package dev.supportcheck.document;

import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Mapping;
import dev.supportcheck.yaml.YamlNode.Scalar;
import dev.supportcheck.yaml.YamlNode.Sequence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a template or case is for from the words that it uses for itself. The words stand in
 * {@code purposes.txt}, in every language at once; words that say it clearly go before those that
 * hint at it.
 */
final class Purposes {

  /** How many words, or characters of a script that does not part them, a title's prefix has. */
  private static final int LONGEST_PREFIX = 8;

  private static final List<Word> WORDS = load();

  private Purposes() {}

  /**
   * A word that speaks for a purpose.
   *
   * @param text in lower case; words are parted by one space
   * @param clear whether it decides, or only hints
   * @param start whether a longer word that begins with it counts too
   * @param anywhere whether it counts within other words, as in scripts that do not part them
   */
  private record Word(
      Purpose purpose, String text, boolean clear, boolean start, boolean anywhere) {}

  /** What a template is for; null where nothing says it, or different things are said at once. */
  static @Nullable Purpose declared(Mapping metadata, String fileName) {
    String stem =
        fileName.contains(".") ? fileName.substring(0, fileName.lastIndexOf('.')) : fileName;
    List<String> texts = new ArrayList<>();
    texts.add(text(metadata, "name"));
    texts.add(prefix(text(metadata, "title")));
    texts.add(text(metadata, "type"));
    texts.add(text(metadata, "labels"));
    texts.add(stem);
    texts.add(text(metadata, "about"));
    texts.add(text(metadata, "description"));
    return decide(texts);
  }

  /** What a case of this title is for. Its file's name says what happened, not what it is. */
  static @Nullable Purpose declared(Mapping metadata, String fileName, String title) {
    List<String> texts = new ArrayList<>();
    for (String key : List.of("type", "kind", "labels", "template", "category", "tracker")) {
      texts.add(text(metadata, key));
    }
    texts.add(1, prefix(title));
    return decide(texts);
  }

  private static @Nullable Purpose decide(List<String> texts) {
    List<String> said =
        texts.stream().filter(text -> !text.isEmpty()).map(Purposes::normalized).toList();
    for (boolean clear : new boolean[] {true, false}) {
      for (String text : said) {
        Set<Purpose> purposes = purposes(text, clear);
        if (purposes.size() == 1) {
          return purposes.iterator().next();
        }
        if (purposes.contains(Purpose.DOCUMENTATION)) {
          return Purpose.DOCUMENTATION;
        }
        if (purposes.size() > 1) {
          return null;
        }
      }
    }
    return null;
  }

  private static Set<Purpose> purposes(String text, boolean clear) {
    Set<Purpose> found = EnumSet.noneOf(Purpose.class);
    for (Word word : WORDS) {
      if (word.clear() == clear && !found.contains(word.purpose()) && contains(text, word)) {
        found.add(word.purpose());
      }
    }
    return found;
  }

  private static boolean contains(String text, Word word) {
    int at = text.indexOf(word.text());
    while (at >= 0) {
      int end = at + word.text().length();
      boolean begins = at == 0 || text.charAt(at - 1) == ' ';
      boolean ends = word.start() || end == text.length() || text.charAt(end) == ' ';
      if (word.anywhere() || (begins && ends)) {
        return true;
      }
      at = text.indexOf(word.text(), at + 1);
    }
    return false;
  }

  /** The part of a title that tells its kind: in brackets, or before a colon or a dash. */
  private static String prefix(String title) {
    String text = title.strip();
    if (text.startsWith("[") || text.startsWith("【") || text.startsWith("(")) {
      int end = 1;
      while (end < text.length() && "]】)".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      return text.substring(1, end);
    }
    int words = 1;
    for (int i = 0; i < Math.min(text.length(), 40) && words <= LONGEST_PREFIX; i++) {
      char c = text.charAt(i);
      words += c == ' ' || isUnparted(c) ? 1 : 0;
      if (c == ':' || c == '：' || c == '|' || (c == ' ' && text.startsWith("- ", i + 1))) {
        return text.substring(0, i);
      }
    }
    return "";
  }

  private static String text(Mapping metadata, String key) {
    YamlNode node = metadata.get(key).orElse(null);
    List<YamlNode> nodes =
        node instanceof Sequence sequence
            ? sequence.items()
            : node == null ? List.of() : List.of(node);
    StringBuilder text = new StringBuilder();
    for (YamlNode item : nodes) {
      if (item instanceof Scalar scalar && scalar.type() != YamlNode.Type.NULL) {
        text.append(scalar.value()).append(" / ");
      }
    }
    return text.toString();
  }

  /** Words in lower case with one space between them; {@code bugReport} is two. */
  private static String normalized(String text) {
    StringBuilder words = new StringBuilder();
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    boolean lower = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      boolean parts = !letter || (lower && Character.isUpperCase(c));
      if (parts && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
      if (letter) {
        words.append(c);
      }
      lower = Character.isLowerCase(c);
    }
    return words.toString().toLowerCase(Locale.ROOT).strip();
  }

  private static List<Word> load() {
    String text;
    try (InputStream in = Purposes.class.getResourceAsStream("purposes.txt")) {
      text =
          new String(
              Objects.requireNonNull(in, "purposes.txt").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("purposes.txt is in this jar", e);
    }
    List<Word> words = new ArrayList<>();
    Purpose purpose = Purpose.OTHER;
    boolean clear = true;
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        String name = line.substring(1, line.length() - 1);
        clear = !name.endsWith("?");
        purpose = Purpose.valueOf(name.replace("?", "").strip().toUpperCase(Locale.ROOT));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        boolean start = line.endsWith("*");
        String word = start ? line.substring(0, line.length() - 1) : line;
        boolean anywhere = word.codePoints().anyMatch(Purposes::isUnparted);
        words.add(new Word(purpose, word, clear, start, anywhere));
      }
    }
    return List.copyOf(words);
  }

  private static boolean isUnparted(int codePoint) {
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.HANGUL;
  }
}
