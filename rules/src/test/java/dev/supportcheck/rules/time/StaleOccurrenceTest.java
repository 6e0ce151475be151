package dev.supportcheck.rules.time;

import static dev.supportcheck.Examples.assertFindings;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Problems that lie far and not so far back, on the first day of 2026. */
class StaleOccurrenceTest {

  private static final String CASES =
      """
      The upload broke on ⟦4 July 2025⟧.
      ===
      ---
      created: 2023-09-01
      ---
      The upload broke on ⟦2023-07-04 at 14:05 UTC⟧.
      ===
      ---
      created: 2023-09-01T10:00:00Z
      status: open
      ---
      The upload broke on ⟦July 4⟧, and before on June 2.
      ===
      L'envoi a échoué le ⟦4 juillet 2025 à 14h05⟧.
      ===
      ---
      created: 2023-09-01
      ---
      L'envoi a échoué le ⟦04/07/2023⟧.
      ===
      Der Upload brach am ⟦04.07.2025⟧ ab.
      ===
      ---
      created: 2023-09-01
      status: offen
      ---
      Der Upload brach am ⟦4. Juli 2023⟧ ab.
      ===
      El envío falló el ⟦4 de julio de 2025⟧.
      ===
      L'invio è fallito il ⟦4 luglio 2025⟧.
      ===
      ---
      created: 2023-09-01
      ---
      L'invio è fallito il ⟦4 luglio alle 14.05⟧.
      ===
      O envio falhou em ⟦4 de julho de 2025⟧.
      ===
      ⟦2025年7月4日⟧にアップロードが失敗しました。
      ===
      ---
      created: 2023-09-01
      status: 未解決
      ---
      ⟦7月4日⟧にアップロードが失敗しました。
      ===
      上传在⟦2025年7月4日⟧失败。
      ===
      ```
      ⟦2025-07-04 14:05:33⟧ ERROR upload failed
      ```
      ===
      The upload broke on 4 July 2025, and again on 20 December 2025.
      ===
      ---
      created: 2023-07-10
      ---
      The upload broke on 2023-07-04 at 14:05 UTC.
      ===
      ---
      status: resolved
      ---
      The upload broke on 4 July 2025.
      ===
      Since 4 July 2025 every upload breaks.
      ===
      Depuis le 4 juillet 2025, aucun envoi n'aboutit.
      ===
      ---
      statut: ouvert
      status: résolu
      ---
      L'envoi a échoué le 4 juillet 2025 à 14h05.
      ===
      Seit dem 04.07.2025 bricht jeder Upload ab.
      ===
      ---
      created: 2023-07-20
      ---
      Der Upload brach am 4. Juli ab.
      ===
      El envío falla desde el 4 de julio de 2025.
      ===
      L'invio fallisce dal 4 luglio 2025.
      ===
      O envio falha desde 4 de julho de 2025.
      ===
      ---
      closed: 2025-08-01
      ---
      2025年7月4日にアップロードが失敗しました。
      ===
      2025年7月4日からアップロードできません。
      ===
      自2025年7月4日起无法上传。
      ===
      We use the API version 2021-06-30 and ask for orders from 1 July 2025 to 4 July 2025.
      """;

  static Stream<String> cases() {
    return Stream.of(CASES.split("===\n", -1));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void flagsWhatLiesFarBack(String marked) {
    String title = "# getOrders fails\n\n";
    int end = marked.startsWith("---\n") ? marked.indexOf("---\n", 4) + 4 : 0;
    assertFindings(new StaleOccurrence(), marked.substring(0, end) + title + marked.substring(end));
  }

  @Test
  void takesAnotherAge() {
    assertFindings(
        new StaleOccurrence(Period.ofDays(3)), "# Upload fails\n\nIt broke on ⟦2025-12-24⟧.\n");
    assertThrows(IllegalArgumentException.class, () -> new StaleOccurrence(Period.ZERO));
  }
}
