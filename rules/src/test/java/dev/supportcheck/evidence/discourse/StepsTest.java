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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We have a basket like the one below:",
        "Nous avons un panier comme celui-ci :",
        "Wir haben einen Korb wie diesen:",
        "Tenemos una cesta como esta:",
        "Abbiamo un cesto come questo:",
        "Temos um cesto como este:",
        "籠を起動して試しています：",
        "我们用了下面这个购物篮：",
      })
  void codeOfWhatIsUsedTellsHow(String sentence) {
    assertTold(true, "Total: 3, not 2.\n\n" + sentence + "\n\n" + CODE);
    assertTold(false, "Total: 3, not 2.\n\n" + sentence);
  }

  @Test
  void aListOfActsTellsHow() {
    assertTold(true, "Die Summe ist falsch.\n\n1. Rechnung mit drei Posten anlegen\n2. PDF öffnen");
    assertTold(false, "Die Summe ist falsch.\n\n1. Rechnung mit drei Posten\n2. Angebot");
  }

  @Test
  void codeThatNothingAnnouncesDoesNotTellHow() {
    assertTold(false, "The total is wrong.\n\n" + CODE);
  }

  @Test
  void whatWasPrintedBearsOutAnAct() {
    String act = "On a new machine I started the till, see the sample below.";

    assertTold(true, act + "\n\nAfter starting:\n\n" + TRACE);
    assertTold(false, act);
    assertTold(false, "See the sample below.\n\nAfter starting:\n\n" + TRACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They see an empty page once they open the basket.",
        "It breaks if someone attempted a refund.",
        "After slowly scrolling down, the list is empty.",
        "Elles voient une page vide lorsqu'elles ouvrent le panier.",
        "Wenn sie den Korb öffnen, sehen sie eine leere Seite.",
        "Cuando abren la cesta, ven una página vacía.",
        "Quando aprono il cesto, la pagina è vuota.",
        "Quando eles abrem o cesto, a página fica vazia.",
        "帳票を読み込むと画面が真っ白になります。",
        "点击购物篮后页面变成空白。",
      })
  void conditionOfAnActTellsHow(String body) {
    assertTold(true, body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Por si sirve de algo, la cesta sí que se ve bien en la otra tienda.",
        "La página está vacía. ¿Se os ocurre cómo arreglarlo?",
        "La página está vacía. Si hace falta algún dato más, aquí estoy.",
      })
  void courtesyAndReflexiveVerbsAreNoCondition(String body) {
    assertTold(false, body);
  }

  @Test
  void aRequestCanBeSentAgain() {
    String curl = "curl -X POST https://example.org/baskets \\\n  -d total=2";

    assertTold(true, "The total is wrong.\n\n```sh\n" + curl + "\n```\n");
    assertTold(true, "The total is wrong: `" + curl + "`");
    assertTold(false, "The total is wrong.\n\n```sh\nls -l baskets\n```\n");
    assertTold(false, "The total is wrong: `ls -l baskets`");
  }

  private static void assertTold(boolean told, String body) {
    String text = "---\ntitle: Till\n---\n\n" + body;
    Document document = DocumentParser.parse(SourceFile.of("support/case.md", text), null);
    Prose prose = Prose.of(document);
    Artifacts artifacts = Artifacts.of(document, prose);
    assertEquals(told, !Discourse.of(document, prose, artifacts).steps().isEmpty(), body);
  }
}
