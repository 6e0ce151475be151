package dev.supportcheck.evidence.asks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.document.DocumentParser;
import dev.supportcheck.evidence.asks.Asks.Ask;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.source.SourceFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsksTest {

  private static Asks form(String body) {
    String text =
        """
        name: Bug
        description: Something fails
        body:
        """;
    return Asks.of(
        DocumentParser.parse(SourceFile.of(".github/ISSUE_TEMPLATE/bug.yml", text + body)));
  }

  private static Asks markdown(String body) {
    return Asks.of(
        DocumentParser.parse(
            SourceFile.of(
                ".github/ISSUE_TEMPLATE/bug.md",
                "---\nname: Bug\nabout: Something fails\n---\n\n" + body)));
  }

  private static Set<Topic> topics(Asks asks) {
    return asks.places().stream().map(Ask::topic).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Topic> topics(String names) {
    return Arrays.stream(names.split(" "))
        .map(name -> Topic.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Describe the bug                     | problem
          Steps to reproduce the behaviour     | steps
          Minimal code snippet                 | code
          Which version do you use?            | environment
          What have you already tried?         | attempts
          Results of your attempts             | attempt-outcome
          Full error message                   | error
          What is your question?               | question
          Expected behavior                    | expected
          Actual behavior                      | actual problem
          Date and time of the incident        | time
          How often does this happen?          | persistence
          Relevant log output                  | logs
          Screenshots or videos                | screenshot
          Please report one issue per ticket   | one-problem
          Remove passwords and tokens          | secret-warning
          Décrivez le problème                 | problem
          Étapes pour reproduire               | steps
          Exemple de code minimal              | code
          Système d'exploitation et version    | environment
          Qu'avez-vous déjà essayé ?           | attempts
          Résultats de vos tentatives          | attempt-outcome
          Message d'erreur                     | error
          Quelle est votre question ?          | question
          Comportement attendu                 | expected
          Comportement observé                 | actual problem
          Date et heure de l'incident          | time
          À quelle fréquence ?                 | persistence
          Journaux du serveur                  | logs
          Captures d'écran                     | screenshot
          Un seul problème par demande         | one-problem
          Retirez les mots de passe            | secret-warning
          Beschreibe den Fehler                | problem
          Schritte zum Reproduzieren           | steps
          Minimales Beispiel                   | code
          Betriebssystem und Version           | environment
          Was haben Sie bereits versucht?      | attempts
          Fehlermeldung                        | error
          Erwartetes Verhalten                 | expected
          Tatsächliches Verhalten              | actual problem
          Datum und Uhrzeit                    | time
          Wie oft tritt es auf?                | persistence
          Logdateien                           | logs
          Bildschirmfotos                      | screenshot
          Bitte nur ein Problem pro Meldung    | one-problem
          Passwörter bitte entfernen           | secret-warning
          Describa el problema                 | problem
          Pasos para reproducir                | steps
          Ejemplo de código                    | code
          Sistema operativo y versión          | environment
          ¿Qué ha intentado ya?                | attempts
          Mensaje de error                     | error
          Comportamiento esperado              | expected
          Comportamiento actual                | actual problem
          Fecha y hora del incidente           | time
          ¿Con qué frecuencia ocurre?          | persistence
          Registros de la aplicación           | logs
          Capturas de pantalla                 | screenshot
          Un solo problema por informe         | one-problem
          Elimine contraseñas y tokens         | secret-warning
          Descrivi il problema                 | problem
          Passaggi per riprodurre              | steps
          Esempio di codice                    | code
          Sistema operativo e versione         | environment
          Cosa hai già provato?                | attempts
          Messaggio di errore                  | error
          Comportamento atteso                 | expected
          Comportamento attuale                | actual problem
          Data e ora dell'incidente            | time
          Con quale frequenza succede?         | persistence
          File di log                          | logs
          Schermate                            | screenshot
          Un solo problema per segnalazione    | one-problem
          Rimuovi password e token             | secret-warning
          Descreva o problema                  | problem
          Passos para reproduzir               | steps
          Exemplo de código                    | code
          Sistema operacional e versão         | environment
          O que você já tentou?                | attempts
          Mensagem de erro                     | error
          Comportamento esperado               | expected
          Comportamento atual                  | actual problem
          Data e hora do incidente             | time
          Com que frequência acontece?         | persistence
          Arquivos de log                      | logs
          Capturas de tela                     | screenshot
          Um único problema por relato         | one-problem
          Remova senhas e tokens               | secret-warning
          問題の説明                            | problem
          再現手順                              | steps
          サンプルコード                         | code
          バージョンと動作環境                    | environment
          試したこと                            | attempts
          エラーメッセージ                       | error
          期待する動作                          | expected
          実際の動作                            | actual problem
          発生日時                              | time
          発生頻度                              | persistence
          エラーログ                            | logs
          スクリーンショット                     | screenshot
          パスワードは削除してください            | secret-warning
          问题描述                              | problem
          复现步骤                              | steps
          示例代码                              | code
          操作系统和版本                         | environment
          已经尝试过的方法                       | attempts
          错误信息                              | error
          预期行为                              | expected
          实际行为                              | actual problem
          发生时间                              | time
          出现频率                              | persistence
          相关日志                              | logs
          截图                                 | screenshot
          请删除密码和令牌                       | secret-warning
          """)
  void asksInEightLanguages(String label, String expected) {
    Asks field = form("  - type: textarea\n    attributes:\n      label: \"" + label + "\"\n");
    Asks heading = markdown("## " + label + "\n");
    Asks comment = markdown("## Notes\n\n<!-- " + label + " -->\n");
    Set<Topic> any = topics(expected);
    for (Asks asks : List.of(field, heading, comment)) {
      assertTrue(topics(asks).stream().anyMatch(any::contains), () -> label + ": " + asks.places());
    }
  }

  @Test
  void oneFieldMayAskForSeveralThings() {
    String label = "      label: What happened?\n";
    Asks asks =
        form(
            "  - type: textarea\n    attributes:\n"
                + label
                + "      description: Tell us what you expected to happen, and attach the log file.\n");
    assertTrue(topics(asks).containsAll(topics("actual expected logs")));
    assertFalse(asks.asks(Topic.STEPS));
    assertEquals(Set.of(0), Set.copyOf(asks.places().stream().map(Ask::field).toList()));
  }

  @Test
  void aSentenceThatOnlyMentionsAThingAsksForNothing() {
    Asks asks =
        markdown(
            """
            Affected log entries begin with a date, and an example stands in the manual. If the
            error messages of your browser are in our list of known issues, nothing needs to be filed.
            Do not post screenshots of code.

            - [ ] I have tried the latest version, and searched existing issues for the error
            """);
    assertFalse(asks.asks(Topic.LOGS));
    assertFalse(asks.asks(Topic.SCREENSHOT));
    assertFalse(asks.asks(Topic.ENVIRONMENT));
    assertFalse(asks.asks(Topic.ATTEMPTS));
    assertFalse(asks.asks(Topic.TIME));
  }

  @Test
  void aListAfterAColonIsAskedFor() {
    Asks asks =
        markdown(
            """
            <!--
            Please include the following:
            - the version of the client
            - steps to reproduce
            - a screenshot
            -->
            """);
    assertTrue(topics(asks).containsAll(topics("environment steps screenshot")));
  }

  @Test
  void saysWhereItAsks() {
    String text = "---\nname: Bug\nabout: x\n---\n\n## When did it happen?\n";
    Asks asks = Asks.of(DocumentParser.parse(SourceFile.of(".github/ISSUE_TEMPLATE/bug.md", text)));
    assertEquals("When did it happen", asks.places(Topic.TIME).get(0).in(text).replace("?", ""));
  }

  @Test
  void knowsWhatItCannotRead() {
    assertTrue(markdown("## Description\n").known());
    assertFalse(markdown("## 버그 설명\n\n어떤 문제가 발생했는지 설명해 주세요.\n").known());
    assertFalse(form("  - type: textarea\n    attributes:\n      label: a: b: c\n").known());
  }

  @Test
  void aCaseAsksForNothing() {
    Asks asks =
        Asks.of(
            DocumentParser.parse(SourceFile.of("issues/1.md", "## Steps to reproduce\n\nNone\n")));
    assertEquals(List.of(), asks.places());
  }

  @Test
  void readsALongTemplateInTimeThatGrowsWithIt() {
    String line = "please attach the log and the error message for this problem and the steps ";
    long small = nanoseconds("<!-- " + line.repeat(1300) + " -->");
    long large = nanoseconds("<!-- " + line.repeat(13_000) + " -->");
    assertTrue(large < 40 * small, () -> small + " ns, then " + large + " ns");
  }

  private static long nanoseconds(String body) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      markdown(body);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
