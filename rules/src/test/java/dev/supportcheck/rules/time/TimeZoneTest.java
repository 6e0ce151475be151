package dev.supportcheck.rules.time;

import static dev.supportcheck.Examples.assertFindings;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clock times with and without a zone in the languages read. */
class TimeZoneTest {

  private static final String CASES =
      """
      The upload broke on 12 March 2023 at ⟦14:05⟧, and a second one at ⟦3:20 pm⟧.
      ===
      Calls are rejected since ⟦07:30⟧ today.
      ===
      The token call timed out between ⟦09:10⟧ and ⟦09:25⟧ on 2023-03-12.
      ===
      **Date:** 2023-03-12

      **Time:** ⟦16:45⟧
      ===
      Le traitement s'est arrêté le 12 mars 2023 à ⟦14h05⟧ sans message.
      ===
      Depuis ce matin ⟦8h30⟧, toutes les requêtes échouent.
      ===
      Am 12. März 2023 um ⟦14:05⟧ Uhr brach der Upload ab.
      ===
      Gegen ⟦9 Uhr⟧ kam der erste Fehler, um ⟦10.15⟧ Uhr der nächste.
      ===
      El 12 de marzo de 2023 a las ⟦14:05⟧ se cortó la subida.
      ===
      A las ⟦9⟧ de hoy volvió a fallar la llamada.
      ===
      Il 12 marzo 2023 alle ⟦14.05⟧ il caricamento si è interrotto.
      ===
      Em 12 de março de 2023, às ⟦14h05⟧, o envio parou.
      ===
      2023年3月12日の⟦14時5分⟧にアップロードが止まりました。
      ===
      昨日の⟦午後3時⟧から注文を取得できません。
      ===
      2023年3月12日⟦14:05⟧左右上传中断。
      ===
      ```
      2023-03-12 ⟦14:05:33,120⟧ ERROR upload failed
      2023-03-12 14:05:34,009 INFO retrying
      ```
      ===
      The upload broke on 12 March 2023 at 14:05 UTC, and a second one at 3:20 pm PST.
      ===
      Calls are rejected since 07:30 (Europe/Berlin) today, the last at 2023-03-12T08:15:00+01:00.
      ===
      All timestamps are in CET.

      The token call timed out between 09:10 and 09:25 on 2023-03-12.
      ===
      | Date | Time | Time zone |
      | --- | --- | --- |
      | 2023-03-12 | 16:45 UTC | UTC |

      The picture has a ratio of 16:09, and the video took 12:30 minutes.
      ===
      Le traitement s'est arrêté le 12 mars 2023 à 14h05 (heure de Paris) sans message.
      ===
      Toutes les heures sont en UTC. Depuis ce matin 8h30, toutes les requêtes échouent.
      ===
      Am 12. März 2023 um 14:05 Uhr MEZ brach der Upload ab, um 14:20 Uhr deutscher Zeit noch einmal.
      ===
      Der Zug hat Abfahrt um 9:15 Uhr, die App zeigt aber nichts an.
      ===
      El 12 de marzo de 2023 a las 14:05 (hora peninsular) se cortó la subida.
      ===
      Il 12 marzo 2023 alle 14.05 (ora italiana) il caricamento si è interrotto.
      ===
      Em 12 de março de 2023, às 14h05 (horário de Brasília), o envio parou.
      ===
      日本時間2023年3月12日14時5分にアップロードが止まりました。時刻はすべてJSTです。
      ===
      北京时间2023年3月12日14:05左右上传中断,有3点需要说明。
      ===
      The report job is scheduled every day at 06:00 and has produced nothing since 12 March 2023.
      ===
      ```
      [12/Mar/2023:14:05:33 +0100] "GET /orders HTTP/1.1" 500
      Date: Sun, 12 Mar 2023 13:05:33 GMT
      at upload (main.js:31:20)
      ```
      """;

  static Stream<String> cases() {
    return Stream.of(CASES.split("===\n", -1));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void flagsEachTimeWithoutZone(String marked) {
    assertFindings(new TimeZone(), "# getOrders fails\n\n" + marked);
  }
}
