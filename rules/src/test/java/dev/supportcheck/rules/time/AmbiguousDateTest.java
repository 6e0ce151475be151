package dev.supportcheck.rules.time;

import static dev.supportcheck.Examples.assertFindings;
import static dev.supportcheck.Examples.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.supportcheck.Examples;
import dev.supportcheck.report.Result;
import dev.supportcheck.rule.Fix;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numeric dates that read one way or two in the languages read. */
class AmbiguousDateTest {

  private static final String CASES =
      """
      The upload broke on ⟦04/07/2023⟧ and never recovered.
      ===
      It worked until ⟦04-07-2023⟧.
      ===
      Since ⟦4/7/23⟧ nothing arrives.
      ===
      First seen ⟦04/07/2023⟧ 14:05 UTC, then daily.
      ===
      L'envoi a échoué le ⟦04/07/2023⟧ à 14h05.
      ===
      Depuis le ⟦4/7⟧ rien n'arrive plus.
      ===
      Seit ⟦04/07/2023⟧ kommt nichts mehr an.
      ===
      El envío falló el ⟦04/07/2023⟧.
      ===
      Desde el ⟦4/7/2023⟧ no llega nada.
      ===
      L'invio è fallito il ⟦04/07/2023⟧ alle 14.05.
      ===
      O envio falhou em ⟦04/07/2023⟧ e de novo em ⟦05/07/2023⟧.
      ===
      ⟦04/07/2023⟧にアップロードが失敗しました。
      ===
      从⟦04/07/2023⟧开始无法上传。
      ===
      ```
      ⟦04/07/2023⟧ 14:05:33 ERROR upload failed
      04/07/2023 14:05:34 INFO retrying
      ```
      ===
      Mit dem Client ging es bis ⟦04/07/2023⟧, danach nicht mehr.
      ===
      The upload broke on 2023-07-04 and never recovered.
      ===
      It worked until 4 July 2023, or 25/07/2023 at the latest.
      ===
      Since 7/14/2023 nothing arrives, 3/4 of all calls fail.
      ===
      First seen on 07/07/2023 with version 1/2.
      ===
      L'envoi a échoué le 04.07.2023 à 14h05.
      ===
      Depuis le 4 juillet 2023 rien n'arrive plus.
      ===
      Seit dem 04.07.2023 kommt nichts mehr an, seit 4.7. auch keine Warnung.
      ===
      El envío falló el 14/07/2023.
      ===
      Desde el 4 de julio de 2023 no llega nada.
      ===
      L'invio è fallito il 2023/07/04 alle 14.05.
      ===
      O envio falhou em 4 de julho de 2023, com 1/3 dos pedidos.
      ===
      2023年7月4日にアップロードが失敗しました。
      ===
      从2023-07-04开始无法上传,版本 4/7。
      ===
      ```
      curl "https://api.example.com/orders?from=04/07/2023"
      path: src/04/07/index.js
      ```
      ===
      See [the log](logs/04/07/2023.txt) and the image ![04/07/2023](shot.png).
      """;

  static Stream<String> cases() {
    return Stream.of(CASES.split("===\n", -1));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void flagsDatesThatReadTwoWays(String marked) {
    assertFindings(new AmbiguousDate(), "# getOrders fails\n\n" + marked);
  }

  @Test
  void writesTheDayThatAnotherDateShows() {
    List<Result> results =
        findings(
            new AmbiguousDate(),
            "generic",
            Examples.CASE,
            "# Upload fails\n\nIt broke on 04/07/2023, and on 25/07/2023 again.\n");
    assertEquals(1, results.size());
    Fix fix = Objects.requireNonNull(results.get(0).fix());
    assertEquals("2023-07-04", fix.edits().get(0).text());
    assertEquals(1, results.get(0).related().size());
  }
}
