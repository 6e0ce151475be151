package dev.supportcheck.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

  @Test
  void readsEightLanguages() {
    assertEquals(
        List.of("de", "en", "es", "fr", "it", "ja", "pt", "zh"),
        Lexicon.standard().languages().stream().sorted().toList());
  }
}
