package dev.supportcheck.evidence.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.supportcheck.document.Document;
import dev.supportcheck.document.DocumentParser;
import dev.supportcheck.evidence.artifact.Artifacts;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {

  private static final String CODE =
      """
      ```java
      Basket basket = shop.basket();
      basket.add("pear", 2);
      basket.total();
      ```
      """;

  private static final String TRACE =
      """
      ```
      java.lang.IllegalStateException: closed
          at shop.Basket.total(Basket.java:41)
          at shop.Till.ring(Till.java:17)
      ```
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The total is wrong with the following code:",
        "Le total est faux avec le code suivant :",
        "Die Summe stimmt mit dem folgenden Code nicht:",
        "El total es incorrecto con el siguiente código:",
        "Il totale è sbagliato con il codice seguente:",
        "O total está errado com o seguinte código:",
        "以下のコードで合計が間違っています。",
        "以下代码的合计不对：",
      })
  void announcedCodeTellsHow(String sentence) {
    assertTold(true, sentence + "\n\n" + CODE);
    assertTold(false, sentence);
  }

  @Test
  void codeThatNothingAnnouncesDoesNotTellHow() {
    assertTold(false, "The total is wrong.\n\n" + CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On a new machine I started the till, see the sample below.",
      })
  void anActIsBorneOutByWhatItPrinted(String sentence) {
    assertTold(true, sentence + "\n\nAfter starting:\n\n" + TRACE);
    assertTold(false, sentence);
  }

  private static void assertTold(boolean told, String body) {
    String text = "---\ntitle: Till\n---\n\n" + body;
    Document document = DocumentParser.parse(SourceFile.of("support/case.md", text), null);
    Prose prose = Prose.of(document);
    Artifacts artifacts = Artifacts.of(document, prose);
    assertEquals(told, !Discourse.of(document, prose, artifacts).steps().isEmpty(), body);
  }
}
