package dev.supportcheck.rules.time;

import static dev.supportcheck.Examples.assertFindings;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates and zones that can and cannot be meant, on the first day of 2026. */
class ImplausibleTimeTest {

  private static final String CASES =
      """
      The upload broke on ⟦4 July 2027⟧ and never recovered.
      ===
      It failed on 2023-07-04 at 14:05 ⟦IST⟧.
      ===
      It failed on 2023-07-04 at 14:05 ⟦UTC+15⟧.
      ===
      It failed at 2023-07-04T14:05:00⟦+05:17⟧.
      ===
      The upload broke on ⟦31 June 2023⟧.
      ===
      L'envoi a échoué le ⟦4 juillet 2028⟧ à 14h05 UTC.
      ===
      L'envoi a échoué le 4 juillet 2023 à 14h05 (⟦CST⟧).
      ===
      Der Upload brach am ⟦30.02.2023⟧ ab.
      ===
      Der Upload brach am 04.07.2023 um 14:05 Uhr (⟦GMT-13⟧) ab.
      ===
      El envío falló el ⟦4 de julio de 2029⟧.
      ===
      L'invio è fallito il ⟦4 luglio 2027⟧.
      ===
      O envio falhou em ⟦4 de julho de 2027⟧, às 14h05 (horário de Brasília).
      ===
      ⟦2027年7月4日⟧にアップロードが失敗しました。
      ===
      上传在⟦2027年7月4日⟧失败。
      ===
      上传在2023年7月4日14:05 ⟦CST⟧失败,15:05 CST又失败。
      ===
      The upload broke on 4 July 2023 and never recovered.
      ===
      It failed on 2023-07-04 at 14:05 IST (UTC+5:30).
      ===
      It failed on 2023-07-04 at 14:05 UTC+14, and at 15:05 PST.
      ===
      It failed at 2023-07-04T14:05:00+05:45.
      ===
      The old version will be removed on 4 July 2027.
      ===
      L'envoi a échoué le 4 juillet 2023 à 14h05 UTC. La date limite est le 4 juillet 2028.
      ===
      L'envoi a échoué le 29 février 2024 à 14h05 (China Standard Time, CST).
      ===
      Der Upload brach am 28.02.2023 ab. Das Zertifikat ist gültig bis 04.07.2027.
      ===
      Der Upload brach am 04.07.2023 um 14:05 Uhr (GMT-12) ab.
      ===
      El envío falló el 4 de julio de 2023. La versión será retirada el 4 de julio de 2029.
      ===
      L'invio è fallito il 31 dicembre 2025, alle 23.59 CET.
      ===
      O envio falhou em 4 de julho de 2023, às 14h05 BRT.
      ===
      2023年7月4日14時5分（JST）にアップロードが失敗しました。
      ===
      上传在2023年7月4日14:05（北京时间）失败。
      ===
      ```
      GET /orders?createdBefore=2027-07-04T00:00:00Z
      {"MustShipBy": "2028-01-01T00:00:00Z"}
      ```
      """;

  static Stream<String> cases() {
    return Stream.of(CASES.split("===\n", -1));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void flagsWhatCannotBeMeant(String marked) {
    assertFindings(new ImplausibleTime(), "# getOrders fails\n\n" + marked);
  }
}
