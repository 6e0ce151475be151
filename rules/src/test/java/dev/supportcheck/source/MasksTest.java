package dev.supportcheck.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MasksTest {

  private static final String TEXT = "key-one key-one-and-two abc";

  private final Masks masks =
      new Masks(List.of(mask(0, 7, "<1>"), mask(8, 23, "<2>"), mask(24, 27, "<3>")));

  private static Masks.Mask mask(int start, int end, String shown) {
    return new Masks.Mask(new Span(start, end), shown);
  }

  @Test
  void hidesTheWordsOfPlacesTheLongestFirst() {
    assertEquals("<1>, <2> and key", masks.scrub(TEXT, "key-one, key-one-and-two and key"));
    assertEquals("<1><1>", masks.scrub(TEXT, "key-onekey-one"));
    assertEquals("abc tells nothing", masks.scrub(TEXT, "abc tells nothing"));
    assertEquals("as it is", Masks.NONE.scrub(TEXT, "as it is"));
  }

  @Test
  void tellsWhatRepeatsAWord() {
    assertTrue(masks.repeats(TEXT, "a key-one"));
    assertTrue(masks.repeats(TEXT, "the abc"));
    assertFalse(masks.repeats(TEXT, "a key"));
    assertFalse(Masks.NONE.repeats(TEXT, "a key-one"));
  }

  @Test
  void showsWhatStandsForPlaces() {
    assertEquals("<1> <2> <3>", masks.show(TEXT, new Span(0, TEXT.length())));
    assertEquals("one".length(), masks.show(TEXT, new Span(4, 7)).length());
  }
}
