package dev.supportcheck.evidence.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.supportcheck.document.Document;
import dev.supportcheck.document.DocumentParser;
import dev.supportcheck.document.Kind;
import dev.supportcheck.evidence.artifact.Artifacts;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscourseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Help                                        | true
          URGENT!!! please help                       | true
          [BUG]                                       | true
          Issue                                       | true
          Error 500                                   | true
          It doesn't work                             | true
          Question about an error                     | true
          https://example.org/orders                  | true
          Orders missing from the nightly report      | false
          Error 500 from getOrders                    | false
          [BUG] Login fails                           | false
          How to rotate a refresh token               | false
          Aide urgente                                | true
          Problème                                    | true
          Ça ne marche pas                            | true
          Le rapport de la nuit est vide              | false
          Erreur de connexion                         | false
          Hilfe, funktioniert nicht                   | true
          Dringende Frage                             | true
          Fehlermeldung                               | true
          Bericht ohne Zeilen                         | false
          Anmeldung schlägt nach dem Update fehl      | false
          Ayuda por favor                             | true
          No funciona                                 | true
          Tengo un problema urgente                   | true
          El informe llega vacío                      | false
          Error al guardar el pedido                  | false
          Aiuto                                       | true
          Non funziona                                | true
          Problema urgente                            | true
          Il rapporto arriva vuoto                    | false
          Ordini mancanti dopo l'importazione         | false
          Preciso de ajuda                            | true
          Não funciona                                | true
          Dúvida                                      | true
          O relatório vem vazio                       | false
          Erro ao salvar o pedido                     | false
          助けてください                                | true
          不具合報告                                    | true
          質問です                                      | true
          注文一覧が表示されない                          | false
          レポートが空になる                             | false
          求助                                         | true
          有问题                                       | true
          报错了怎么办                                  | true
          订单列表为空                                  | false
          导出报表时丢失数据                             | false
          No funciona nada                             | true
          Non funziona più                             | true
          """)
  void tellsTitlesThatSayNothing(String title, boolean vague) {
    String text = "---\ntitle: \"" + title + "\"\n---\n\nThe report has no rows.\n";
    assertEquals(vague, discourse(text).vagueTitle(), title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The report is empty.                                          | false
          Please help.                                                  | false
          Can anybody help me?                                          | false
          Any help would be appreciated. Thanks!                        | false
          The dialog says "Do you want to quit?" and stays.             | false
          That took three days, really?                                 | false
          See https://example.org/orders?id=4 for the page.             | false
          Why is the report empty?                                      | true
          I wonder whether the token is too old.                        | true
          Could you please reset the limit?                             | true
          We do not know why the rows are missing.                      | true
          Please fix the schema.                                        | true
          Le rapport est vide. Merci d'avance.                          | false
          Pouvez-vous m'aider ?                                         | false
          Pourquoi le rapport est-il vide ?                             | true
          Je ne sais pas pourquoi les lignes manquent.                  | true
          Merci de corriger le schéma.                                  | true
          Der Bericht ist leer. Vielen Dank.                            | false
          Kann mir jemand helfen?                                       | false
          Warum ist der Bericht leer?                                   | true
          Ich weiß nicht, warum die Zeilen fehlen.                      | true
          Bitte das Schema korrigieren.                                 | true
          El informe está vacío. Gracias de antemano.                   | false
          ¿Alguien me puede ayudar?                                     | false
          ¿Por qué está vacío el informe?                               | true
          No sé por qué faltan las filas.                               | true
          Por favor, revisen el esquema.                                | true
          Il rapporto è vuoto. Grazie mille.                            | false
          Qualcuno può aiutarmi?                                        | false
          Perché il rapporto è vuoto?                                   | true
          Non capisco perché mancano le righe.                          | true
          Potreste verificare lo schema.                                | true
          O relatório está vazio. Obrigado.                             | false
          Alguém pode me ajudar?                                        | false
          Por que o relatório está vazio?                               | true
          Não sei por que faltam as linhas.                             | true
          Poderiam verificar o esquema.                                 | true
          レポートが空です。よろしくお願いします。                            | false
          助けてください。                                                | false
          なぜレポートが空になるのでしょうか。                               | true
          原因を教えてください。                                           | true
          スキーマの修正をお願いします。                                     | true
          报表是空的。谢谢！                                               | false
          求大佬帮忙                                                      | false
          为什么报表是空的？                                               | true
          请问怎么设置权限                                                 | true
          请修复这个问题                                                   | true
          """)
  void tellsQuestionsFromPleas(String sentence, boolean asked) {
    String text = "---\ntitle: Report of the night\n---\n\n" + sentence + "\n";
    assertEquals(asked, !discourse(text).questions().isEmpty(), sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Add a filter by date                 | There is none.                                     | true
          Add and Copy do not work             | They copy nothing.                                 | false
          Ajouter un filtre par date           | Il n'y en a pas.                                   | true
          Unterstützung für Filter nach Datum  | Es gibt keine.                                     | true
          Agregar un filtro por fecha          | No hay.                                            | true
          Aggiungere un filtro per data        | Non c'è.                                           | true
          Adicionar um filtro por data         | Não há.                                            | true
          機能追加 日付のフィルタ                  | ありません。                                         | true
          增加按日期筛选                         | 现在没有。                                          | true
          Export                               | Expected:\\n> All rows\\n\\nActual:\\n> No rows      | true
          Export                               | > What did you expect?\\n\\nIt stops.              | false
          Export                               | <p>It should write all rows, and stops.</p>        | true
          Export                               | <img alt="it should write all rows" src="a.png">   | false
          Export                               | The old version works as it should, 2.1 stops.     | false
          Export                               | How can it be that it stops?                       | false
          Export                               | Expected behavior:\\n\\nCan anybody help me?        | false
          Export                               | Comportamento esperado:\\n\\nEspero alguma ajuda.   | false
          Export                               | ## Expected behavior\\n\\nAll rows                  | true
          Export                               | Actual: it stops\\n\\nExpected: n/a                  | false
          """)
  void tellsWhatWasExpected(String title, String body, boolean expected) {
    String text = "---\ntitle: " + title + "\n---\n\n" + body.replace("\\n", "\n") + "\n";
    assertEquals(expected, !discourse(text).expected().isEmpty(), title + ": " + body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bug                          | Thanks! | false
          Help                         | Please help me!! | false
          Question                     | Hello everyone | false
          '[Bug]:'                     | **Version:** 2.1\\n\\n**OS:** Windows 11 | false
          getOrders                    | ```\\nGET /orders\\n``` | false
          Error                        | ![x](https://example.org/x.png) | false
          Problème                     | Bonjour, merci d'avance. | false
          Fehler                       | Hallo, danke! | false
          Problema                     | Hola, gracias. | false
          Problema                     | Ciao, grazie mille. | false
          Erro                         | Olá, obrigado. | false
          不具合                          | よろしくお願いします。 | false
          问题                           | 谢谢大家 | false
          Bug report                   | ## Description\\n\\n## Steps to reproduce\\n\\n1. \\n2. \\n\\n## Version\\n\\n2.1 | false
          Bug                          | The list is empty. | true
          Rows missing in the list     | See the picture.\\n\\n![x](https://example.org/x.png) | true
          Crash on save                | Version 2.1 | true
          Problème                     | La liste est vide. | true
          Fehler                       | Die Liste ist leer. | true
          Problema                     | La lista está vacía. | true
          Problema                     | La lista è vuota. | true
          Erro                         | A lista está vazia. | true
          不具合                          | リストが空です。 | true
          问题                           | 列表是空的。 | true
          Add a dark mode              | The white hurts my eyes. | true
          How do I export the list?    | Thanks! | true
          """)
  void tellsProblems(String title, String body, boolean stated) {
    String text = "---\ntitle: \"" + title + "\"\n---\n\n" + body.replace("\\n", "\n") + "\n";
    assertEquals(stated, !discourse(text).problem().isEmpty(), title + ": " + body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Is the export limited to 500 rows              | true
          How to raise the limit of the export           | true
          Export is limited to 500 rows                  | false
          Does not export                                | false
          Comment relever la limite                      | true
          Gibt es ein Limit für den Export               | true
          Es posible subir el límite                     | true
          Come si alza il limite                         | true
          Tem como aumentar o limite                     | true
          どうすれば上限を上げられるか                       | true
          如何提高上限                                     | true
          """)
  void tellsTitlesThatAsk(String title, boolean asks) {
    String text = "---\ntitle: " + title + "\n---\n\nThe export has 500 rows.\n";
    assertEquals(asks, !discourse(text).questions().isEmpty(), title);
  }

  private static Discourse discourse(String text) {
    Document document = DocumentParser.parse(SourceFile.of("case.md", text), Kind.CASE);
    Prose prose = Prose.of(document);
    return Discourse.of(document, prose, Artifacts.of(document, prose));
  }
}
