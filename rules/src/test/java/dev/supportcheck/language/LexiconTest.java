package dev.supportcheck.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static final Lexicon SMALL =
      Lexicon.of(
          Map.of(
              "xx",
              """
              # comments and empty lines are passed over

              [cue attempt]
              (i|we) (have |ve |)tried
              tried
              [cue step]
              step \\#
              n'existe pas
              any idea(s|) ?
              as soon as *
              when *ing
              再現手順
              """));

  @Test
  void readsEightLanguages() {
    assertEquals(
        List.of("en", "fr", "de", "es", "it", "pt", "ja", "zh"), Lexicon.standard().languages());
  }

  @Test
  void eachLanguageHasHeadingsForEachTopic() {
    Set<String> missing = new LinkedHashSet<>();
    for (String language : Lexicon.standard().languages()) {
      for (Topic topic : Topic.values()) {
        String group = "heading " + topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (!Lexicon.standard().groups(language).contains(group)) {
          missing.add(language + " [" + group + "]");
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void eachLanguageHasTheGroupsOfTheOthers() {
    Set<String> all = new LinkedHashSet<>(Lexicon.standard().groups());
    for (String language : Lexicon.standard().languages()) {
      Set<String> missing = new LinkedHashSet<>(all);
      missing.removeAll(Lexicon.standard().groups(language));
      assertEquals(Set.of(), missing, language);
    }
  }

  @Test
  void findsPhrasesWithinPhrases() {
    assertEquals(List.of("We've tried", "tried"), found("We've tried that."));
  }

  @Test
  void keepsToWords() {
    assertEquals(List.of(), found("We retried, intriedout"));
  }

  @Test
  void makesNoDifferenceOfCaseAccentsApostrophesAndWidth() {
    assertEquals(List.of("N’EXISTE  PAS"), found("CELA N’EXISTE  PAS !"));
    assertEquals(List.of("ｓｔｅｐ　１２"), found("ｓｔｅｐ　１２"));
  }

  @Test
  void breaksAtUnknownWordsAndPunctuation() {
    assertEquals(List.of("tried"), found("we never tried"));
    assertEquals(List.of("tried"), found("we, tried"));
    assertEquals(List.of("any ideas?"), found("So, any ideas?"));
  }

  @Test
  void takesAnyNumber() {
    assertEquals(List.of("Step 3"), found("Step 3: open it, step b"));
  }

  @Test
  void takesAnyWordAndAnyWordWithAnEnding() {
    assertEquals(
        List.of("as soon as Orders", "when calling"), found("as soon as Orders, when calling"));
    assertEquals(List.of("as soon as \u009F\u009F"), found("as soon as \u009F\u009F, when sing"));
    assertEquals(List.of("when trying"), found("as soon as, when trying"));
  }

  @Test
  void findsPhrasesOfScriptsWithoutSpacesAnywhere() {
    assertEquals(List.of("再現手順"), found("以下の再現手順をご覧ください"));
  }

  @Test
  void findsPhrasesWithOptionalEndsAtTheEndOfAPlace() {
    Lexicon lexicon = Lexicon.of(Map.of("xx", "[a]\n(one|two|three) way( to| for|)( it|)"));
    assertEquals(1, lexicon.find("two way").size());
    assertEquals(2, lexicon.find("three way to").size());
  }

  @Test
  void saysWhichLineIsWrong() {
    assertWrong("[a]\nb (c", "xx.txt:2: a parenthesis is not closed: b (c");
    assertWrong("[a]\nb) c", "xx.txt:2: unexpected ): b) c");
    assertWrong("b", "xx.txt:1: a phrase before the first [group]");
    assertWrong("[a]\n- -", "xx.txt:2: no word: - -");
    assertWrong("[a]\n* b", "xx.txt:2: begins with any word: * b");
    String six = "(a|b|c|d|e|f)";
    assertWrong("[a]\n" + six.repeat(4), "xx.txt:2: more than 1000 alternatives");
  }

  @Test
  void passesOverPlacesOutsideThoseGiven() {
    String text = "tried tried";
    Cues cues = SMALL.find(text, List.of(new Span(6, 11)));
    assertEquals(1, cues.size());
    assertEquals(6, cues.start(0));
    assertTrue(cues.has(SMALL.group("cue attempt"), new Span(0, 11)));
    assertEquals("xx", cues.language(0));
  }

  @Test
  void knowsNoGroupThatNoFileHas() {
    assertThrows(IllegalArgumentException.class, () -> SMALL.group("cue other"));
  }

  private static void assertWrong(String file, String message) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> Lexicon.of(Map.of("xx", file)));
    assertTrue(String.valueOf(thrown.getMessage()).startsWith(message), thrown::getMessage);
  }

  private static List<String> found(String text) {
    Cues cues = SMALL.find(text);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      found.add(cues.span(i).in(text));
    }
    return found;
  }
}
