package dev.supportcheck.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageTest {

  @TempDir private Path folder;

  private Image.Reader image(String name) throws Exception {
    Path classes = folder.resolve("dev/supportcheck/language");
    if (!Files.exists(classes)) {
      Files.createDirectories(classes);
      Image.main(folder.toString());
    }
    return new Image.Reader(Files.readAllBytes(classes.resolve(name)));
  }

  @Test
  void findsWhatTheFilesSay() throws Exception {
    Lexicon files = Lexicon.read();
    Lexicon image = new Lexicon(image(Lexicon.IMAGE));
    assertEquals(files.languages(), image.languages());
    assertEquals(files.groups(), image.groups());
    for (String language : files.languages()) {
      assertEquals(files.groups(language), image.groups(language));
    }
    int found = 0;
    try (Stream<Path> pages = Files.list(Path.of("docs/rules"))) {
      for (Path page : pages.toList()) {
        String text = Files.readString(page);
        List<String> expected = cues(files.find(text));
        assertEquals(expected, cues(image.find(text)), page.toString());
        found += expected.size();
      }
    }
    assertTrue(found > 100, "few phrases");
  }

  private static List<String> cues(Cues cues) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      all.add(cues.group(i) + " " + cues.language(i) + " " + cues.span(i));
    }
    return all;
  }

  @Test
  void knowsTheSameWordsBesideNumbers() throws Exception {
    TimeWords files = TimeWords.read();
    TimeWords image = new TimeWords(image(TimeWords.IMAGE));
    Image.Writer one = new Image.Writer();
    Image.Writer other = new Image.Writer();
    files.write(one);
    image.write(other);
    assertArrayEquals(one.bytes(), other.bytes());
    assertEquals(5, image.value(TimeWords.Kind.MONTH, "mai"));
  }
}
