package dev.supportcheck.rules.form;

import static dev.supportcheck.Examples.assertFindings;
import static dev.supportcheck.Examples.assertNothing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderLeftTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A short and clear description of the bug.",
        "Please describe the problem as precisely as you can.",
        "If applicable, add screenshots.",
        "Paste your code here.",
        "Eine klare und kurze Beschreibung des Fehlers.",
        "Bitte beschreiben Sie das Problem möglichst genau.",
        "Une description claire et concise du bogue.",
        "Décrivez ici le comportement attendu.",
        "Una descripción clara y concisa del error.",
        "Describa aquí los pasos.",
        "Una descrizione chiara e concisa del problema.",
        "Descrivere brevemente il problema.",
        "Uma descrição clara e objetiva do erro.",
        "Descreva aqui o que aconteceu.",
        "ここに詳細を記入してください。",
        "バグの内容を簡潔に説明してください。",
        "请在此描述问题。",
        "清晰简洁地描述错误。",
        "TODO",
        "XXXX"
      })
  void promptsInEightLanguages(String prompt) {
    assertFindings(new PlaceholderLeft(), "# T\n\n## Intro\n\nX fails.\n\n⟦" + prompt + "⟧\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I described the problem clearly and concisely in the ticket of May.",
        "Please fix the description of the API.",
        "Please add an option to export screenshots of the board.",
        "The export writes TODO into the first column.",
        "Could you describe what the limit is?",
        "1. Enter the name, e.g. \"Ada\"\n2. Click on \"Export...\"",
        "Je décris le problème plus bas, par exemple l'export.",
        "La descripción del producto no es clara y falta el precio.",
        "请问这个怎么配置？",
        "エラーの原因を教えてください。",
        "The id is masked as XXXX-1234.",
        "It answers {\"code\": \"...\", \"message\": \"...\"} at once.",
        "> Please describe the problem.",
        "```\nTODO\n```"
      })
  void wordsOfOnesOwn(String text) {
    assertNothing(new PlaceholderLeft(), "# T\n\n## Intro\n\nX fails.\n\n" + text + "\n");
  }

  @Test
  void examplesAndBlanks() {
    assertFindings(
        new PlaceholderLeft(),
        """
        # T

        - OS: ⟦[e.g. iOS]⟧
        - Browser: ⟦(z. B. Firefox)⟧
        - Version: 4.2 [release]
        - ⟦Server⟧:

        ### ⟦Steps to reproduce⟧

        <!-- how? -->
        1.
        2.
        3.

        ### What happens

        ⟦_No response_⟧

        ⟦<! -- say more -->⟧
        """);
  }
}
