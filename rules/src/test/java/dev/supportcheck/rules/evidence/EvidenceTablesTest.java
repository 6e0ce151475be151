package dev.supportcheck.rules.evidence;

import static dev.supportcheck.Examples.assertSpeaks;

import org.junit.jupiter.api.Test;

/** Bodies of cases, one a line, marked + where a rule is to speak and − where not. */
class EvidenceTablesTest {

  @Test
  void errorAsImage() {
    assertSpeaks(
        new ErrorAsImage(),
        """
        + I get an error:\\n\\n![a](https://example.com/a.png)
        + An exception is thrown, see the screenshot. ![a](https://example.com/a.png)
        + What I see: ![error message](https://example.com/a.png)
        + What I see: <img src="https://example.com/a.png"> It is an error.
        + The error is in the picture: https://example.com/a.png
        + There is a warning. [screenshot](https://example.com/a.jpg)
        + Es kommt eine Fehlermeldung:\\n\\n![Bild](https://example.com/a.png)
        + So sieht der Fehler aus: ![Bild](https://example.com/a.png)
        + Une erreur apparaît :\\n\\n![capture](https://example.com/a.png)
        + Voici la capture : ![erreur](https://example.com/a.png)
        + Aparece un error:\\n\\n![captura](https://example.com/a.png)
        + Compare un errore:\\n\\n![schermata](https://example.com/a.png)
        + Aparece um erro:\\n\\n![captura](https://example.com/a.png)
        + エラーが出ます。\\n\\n![画面](https://example.com/a.png)
        + 出现错误：\\n\\n![截图](https://example.com/a.png)
        - I get an error 403:\\n\\n![a](https://example.com/a.png)
        - The dialog says "Cannot open the file". ![a](https://example.com/a.png)
        - The button is misplaced: ![a](https://example.com/a.png)
        - I get an error.
        - No error is shown, the page stays white: ![a](https://example.com/a.png)
        - There is an error:\\n\\n```\\njava.lang.NullPointerException: no\\n```\\n\\n![a](https://example.com/a.png)
        - Es kommt die Meldung „Zugriff verweigert“:\\n\\n![Bild](https://example.com/a.png)
        - Es kommt keine Fehlermeldung. ![Bild](https://example.com/a.png)
        - Une erreur 403 apparaît :\\n\\n![capture](https://example.com/a.png)
        - La liste est vide : ![capture](https://example.com/a.png)
        - Aparece un error 403:\\n\\n![captura](https://example.com/a.png)
        - Compare il messaggio "Accesso negato":\\n\\n![schermata](https://example.com/a.png)
        - Recebo o erro 403:\\n\\n![captura](https://example.com/a.png)
        - 403エラーが出ます。\\n\\n![画面](https://example.com/a.png)
        - 返回403错误：\\n\\n![截图](https://example.com/a.png)
        """);
  }

  @Test
  void fencedCode() {
    assertSpeaks(
        new FencedCode(),
        """
        + The call answers:\\n\\n{\\n  "errors": [\\n    {"code": "Denied", "message": "no"}\\n  ]\\n}
        + It stops with\\n\\njava.lang.IllegalStateException: closed\\n    at com.example.A.b(A.java:3)\\n    at com.example.A.c(A.java:9)
        + La réponse :\\n\\n{\\n  "statut": "refusé",\\n  "code": 7\\n}
        + Voici la trace :\\n\\nTraceback (most recent call last):\\n  File "a.py", line 3, in <module>\\n    main()\\nValueError: non
        + Die Antwort lautet:\\n\\n{\\n  "fehler": "abgelehnt",\\n  "nummer": 7\\n}
        + Im Log steht:\\n\\n2026-01-02 10:00:01,120 ERROR [main] abgebrochen\\n2026-01-02 10:00:02,120 INFO [main] Ende
        + La respuesta es:\\n\\n<respuesta>\\n  <codigo>7</codigo>\\n  <texto>denegado</texto>\\n</respuesta>
        + El registro:\\n\\n2026-01-02T10:00:01Z ERROR cliente: cerrado\\n2026-01-02T10:00:02Z INFO cliente: fin
        + La risposta:\\n\\n{\\n  "errore": "negato",\\n  "codice": 7\\n}
        + O código:\\n\\nfor (int i = 0; i < 10; i++) {\\n    System.out.println(lista.get(i));\\n}
        + A resposta:\\n\\nHTTP/1.1 403 Forbidden\\nContent-Type: application/json\\n\\n{"erro": "negado"}
        + 応答です。\\n\\n{\\n  "エラー": "拒否",\\n  "番号": 7\\n}
        + ログです。\\n\\n2026-01-02 10:00:01,120 ERROR 停止しました\\n2026-01-02 10:00:02,120 INFO 終了
        + 返回如下：\\n\\n{\\n  "错误": "拒绝",\\n  "编号": 7\\n}
        + 代码：\\n\\npublic void run() {\\n    client.send(order);\\n    client.close();\\n}
        - The call answers:\\n\\n```json\\n{"errors": [{"code": "Denied"}]}\\n```
        - It stops with `IllegalStateException: closed` after a minute.
        - Voici la trace :\\n\\n```\\nTraceback (most recent call last):\\n  File "a.py", line 3\\nValueError: non\\n```
        - Im Log steht:\\n\\n    2026-01-02 10:00:01,120 ERROR abgebrochen\\n    2026-01-02 10:00:02,120 INFO Ende
        - La respuesta contiene el campo codigo con el valor 7.
        - 1. Abrir la página\\n2. Pulsar "Guardar"\\n3. Ver el mensaje
        - La risposta contiene errore = 7, sempre.
        - O código 7 aparece (veja a lista); depois nada.
        - A resposta:\\n\\n~~~\\nHTTP/1.1 403 Forbidden\\n~~~
        - 手順は次のとおりです：画面を開く；保存を押す；待つ。
        - 步骤：打开页面；点击保存；等待。
        - The field "state" of the answer is "closed".
        - La réponse contient le champ « statut » avec la valeur 7.
        - Das Feld nummer hat den Wert 7, mehr steht nicht darin.
        - 応答の番号は7です。
        """);
  }

  @Test
  void logFormat() {
    String semicolons = "```\\n06:00:14;e;17;A\\n06:01:14;e;17;A\\n06:02:51;e;9;C\\n```";
    String bars = "```\\nimp|17|10:42|ok\\nimp|18|10:43|ok\\nimp|19|10:47|ko\\n```";
    String tabs = "```\\n1767225600\\ta\\t3\\n1767225601\\tb\\t4\\n1767225602\\tc\\t5\\n```";
    String usual = "```\\n2026-03-02 06:00:14,120 INFO a\\n2026-03-02 06:00:15,120 ERROR b\\n```";
    assertSpeaks(
        new LogFormat(),
        """
        + %1$s
        + %2$s
        + %3$s
        + The job stops.\\n\\n%1$s
        + The job stops, and this is the log:\\n\\n%2$s
        + ## Logs\\n\\n%3$s
        + Der Auftrag bricht ab. Das Protokoll:\\n\\n%1$s
        + Le traitement s'arrête, voici le journal :\\n\\n%2$s
        + El proceso se detiene. El registro:\\n\\n%1$s
        + Il processo si ferma. Il registro:\\n\\n%2$s
        + O processo para. O registro:\\n\\n%3$s
        + 処理が止まります。ログです。\\n\\n%1$s
        + 任务停止，日志如下：\\n\\n%2$s
        + I start it, and it stops after a minute:\\n\\n%2$s\\n\\nThat is all.
        + Nothing else changed.\\n\\n%3$s
        - %4$s
        - The columns are time, job, process and state:\\n\\n%1$s
        - The log format is job, number, time, result:\\n\\n%2$s
        - We use our own format: seconds, job, count.\\n\\n%3$s
        - ## Log format\\n\\nTime, job, process, state\\n\\n## Logs\\n\\n%1$s
        - Das Logformat ist Zeit, Auftrag, Nummer:\\n\\n%1$s
        - Les colonnes sont le travail, le numéro et l'heure :\\n\\n%2$s
        - Las columnas son trabajo, número y hora:\\n\\n%2$s
        - Le colonne sono lavoro, numero e ora:\\n\\n%2$s
        - As colunas são trabalho, número e hora:\\n\\n%2$s
        - ログの形式は時刻、処理、番号です。\\n\\n%1$s
        - 日志格式：时间、任务、编号。\\n\\n%1$s
        - ```\\na;b;c\\nd;e;f\\ng;h;i\\n```
        - | a | b |\\n|---|---|\\n| 10:42 | 3 |\\n| 10:43 | 4 |\\n| 10:44 | 5 |
        - ```java\\nint a = 1; int b = 2; int c = 3;\\nint d = 4;\\n```
        """
            .formatted(semicolons, bars, tabs, usual));
  }
}
