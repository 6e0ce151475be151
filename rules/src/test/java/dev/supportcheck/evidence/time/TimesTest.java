package dev.supportcheck.evidence.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.supportcheck.document.Document;
import dev.supportcheck.document.DocumentParser;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimesTest {

  /**
   * A text, and what is read in it: {@code !} before what is no occurrence, then date, time, zone.
   */
  static Stream<String> texts() {
    return """
        It broke on the 5th of July. => 0-7-5
        It failed at 10:42 on 5 July 2022 and again this morning at 9.30 pm. => 2022-7-5 10:42, 9.30 pm
        Since 7/14/2023 3:20 PM PST it fails. => 2023-7-14 3:20 PM PST
        It ran from 10:00 to 11:00 EST on July 4. => 10:00 EST, 0-7-4 11:00 EST
        At 08.15 CET the job stopped. => 08.15 CET
        Seen at 2022-07-04T10:00:00.123Z and 2022-07-04 10:00:00,123 +0900. => 2022-7-4 10:00:00.123 Z, 2022-7-4 10:00:00,123 +0900
        UTC 11:00, 10:00 UTC+9 and 10:00 Europe/Paris => 11:00 UTC, 10:00 UTC+9, 10:00 Europe/Paris
        **Time (UTC):** 2022-07-04 10:00 => 2022-7-4 10:00 UTC
        First seen: 2022-07-04T10:00 => 2022-7-4 10:00
        As of 2022-07-04 the call fails. => 2022-7-4
        Request Date: 1625460588000 => 2021-7-5
        Le 3 mars vers 8h, l'appel échoue. => 0-3-3 8h
        Il est tombé le 1er juillet 2022 à 10h30 (heure de Paris). => 2022-7-1 10h30 heure de Paris
        Depuis 2 heures, plus rien ; après 10 h d'attente, erreur. =>
        Am Dienstag, 4. Juli 2023, gegen 14.30 Uhr Ausfall. => 2023-7-4 14.30
        Vom 4.7. bis 6.7. kamen keine Nachrichten. => 0-7-4, 0-7-6
        El lunes 4 de julio a las 10 de la mañana falló. => 0-7-4 10
        Il 5 luglio 2022 alle ore 10.30 ha smesso. => 2022-7-5 10.30
        No dia 04/07 às 15h parou. => 0-4-7 15h
        7/4（月）10:00に発生しました。 => 0-7-4 10:00
        ７月４日１０時頃に発生しました。 => 0-7-4 １０時
        令和4年7月5日に発生しました。 => 2022-7-5
        2022年7月5日 上午10点30分（北京时间）出错,有3点需要说明。 => 2022-7-5 上午10点30分 北京时间
        We use release 2022-07-04 of the API. => !2022-7-4
        Edit 2022-07-05: solved. => !2022-7-5
        Since the release of 5 July 2022 our nightly export is empty. => 2022-7-5
        Seit dem Update vom 5. Juli fehlt ein Drittel. => 0-7-5
        Dall'aggiornamento del 5 luglio mancano gli ordini. => 0-7-5
        It started with the update on 3 March 2022. => 2022-3-3
        The release of 5 July 2022 contains it. => !2022-7-5
        Orders since 5 July 2022 are missing. => !2022-7-5
        The key expires on 4 July 2022. => !2022-7-4
        Orders from 5 July 2022 to 8 July 2022 are missing. => !2022-7-5, !2022-7-8
        LastUpdatedAfter 2022-07-04T10:00:00Z is ignored. => !2022-7-4 10:00:00 Z
        The field shows 10:00 although I entered 12:00. => !10:00, !12:00
        The departure is at 10:00. => !10:00
        It was upgraded from 2.10 to 2.12. =>
        Version 2024.10.1 took 12:30 minutes, ratio 16:09, at line 12:30 of main.js:31:20. =>
        The order 1625460588, half of it (1/2), with 3.5.2 =>
        [log-2022-07-05.txt](https://example.com/2022-07-05/10:00) =>
        `searchCatalogItems 2022-04-01` => !2022-4-1
        Fri Nov 20 13:12:04 UTC 2015 => 2015-11-20 13:12:04 UTC
        2022/07/04 10:00:00 http: panic => 2022-7-4 10:00:00
        -rw-r--r-- 1 root 4096 Apr 20 21:58 shot.png => !0-4-20 21:58
        """
        .lines();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsDatesAndTimes(String line) {
    int arrow = line.indexOf(" =>");
    assertEquals(line.substring(arrow + 3).strip(), read(line.substring(0, arrow)));
  }

  @Test
  void readsLogsAndResponses() {
    String text =
        """
        ```
        I0705 10:00:00.000000 server.go:17] started
        Jul  5 10:00:01 host daemon[7]: started
        [05/Jul/2022:10:00:02 +0900] "GET / HTTP/1.1" 200
        < Date: Tue, 05 Jul 2022 10:00:03 GMT
        x-amz-date: 20220705T100004Z
        ERROR 2022-07-05 10:00:05.123 failed at main.js:31:20
        {"createdAfter": "2022-07-05T10:00:06Z", "timestamp": 1657015207}
        Expires: Tue, 05 Jul 2022 10:00:08 GMT
        siren(date='2019-01-01')
        ```
        """;
    assertEquals(
        "0-7-5 10:00:00.000000, 0-7-5 10:00:01, 2022-7-5 10:00:02 +0900, 2022-7-5 10:00:03 GMT, "
            + "2022-7-5 100004 Z, 2022-7-5 10:00:05.123, !2022-7-5 10:00:06 Z, 2022-7-5, "
            + "!2022-7-5 10:00:08 GMT, !2019-1-1",
        read(text));
  }

  @Test
  void tellsTheNewestDay() {
    Times times = times("It failed on 2 March 2022, on 05/04/2022 and on 3 December.");
    LocalDate today = LocalDate.of(2022, 7, 1);
    assertEquals(
        Optional.of(LocalDate.of(2022, 5, 4)),
        times.newest(today).flatMap(moment -> moment.latest(today)));
    assertEquals(Optional.of(LocalDate.of(2022, 7, 5)), Times.day("2022-07-05T10:00:00Z"));
    assertEquals(Optional.empty(), Times.day("yesterday"));
  }

  /** What took time by the square would take minutes. */
  @Test
  void readsLongTexts() {
    for (String unit : List.of("10:00 ", "5 July at ", "UTC ", "a=b: ", "午後3時", "+09:00 ")) {
      assertTimeout(Duration.ofSeconds(20), () -> times(unit.repeat(600_000 / unit.length())));
    }
  }

  private static String read(String text) {
    String source = "# T\n\n" + text + "\n";
    return times(text).moments().stream()
        .map(moment -> show(moment, source))
        .collect(Collectors.joining(", "));
  }

  private static String show(Moment moment, String source) {
    CalendarDate date = moment.date();
    Span clock = moment.clock();
    Zone zone = moment.zone();
    String shown =
        (date == null ? "" : date.year() + "-" + date.first() + "-" + date.second())
            + (clock == null ? "" : " " + clock.in(source))
            + (zone == null ? "" : " " + zone.span().in(source));
    return (moment.occurrence() ? "" : "!") + shown.strip();
  }

  private static Times times(String text) {
    Document document =
        DocumentParser.parse(SourceFile.of("support/case.md", "# T\n\n" + text + "\n"));
    return Times.of(document, Prose.of(document));
  }
}
