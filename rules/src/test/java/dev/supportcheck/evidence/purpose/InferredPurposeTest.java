package dev.supportcheck.evidence.purpose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.supportcheck.document.DocumentParser;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InferredPurposeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dark mode | Please add a dark mode. My eyes hurt at night. | FEATURE
          Support for PostgreSQL | Currently only MySQL is supported. We run PostgreSQL everywhere and would love to use the tool with it. | FEATURE
          Sort by date | It would be great if the list could be sorted by date. Right now I have to scroll. | FEATURE
          Export as JSON | **Is your feature request related to a problem? Please describe.**\\nI’m always frustrated when I have to convert CSV.\\n\\n**Describe the solution you’d like**\\nA JSON export. | FEATURE
          [Feature Request] Remember window size | The window opens small each time. Remember its size. | FEATURE
          Allow several keys per user | We have a build server and laptops. One key for all is not safe. | FEATURE
          Mode sombre | Serait-il possible d’ajouter un mode sombre ? Merci ! | FEATURE
          Trier par date | Ce serait bien de pouvoir trier la liste par date. | FEATURE
          [Évolution] Export JSON | J’aimerais pouvoir exporter en JSON, car le CSV est pénible à relire. | FEATURE
          Dunkler Modus | Es wäre schön, wenn es einen dunklen Modus gäbe. | FEATURE
          Sortierung nach Datum | Könnte man die Liste nach Datum sortieren lassen? Das wäre hilfreich. | FEATURE
          Wunsch: JSON-Export | Ich würde gern als JSON exportieren können. | FEATURE
          Modo oscuro | Estaría bien tener un modo oscuro. Gracias. | FEATURE
          Ordenar por fecha | Sería útil poder ordenar la lista por fecha. | FEATURE
          Solicitud: exportar a JSON | Me gustaría que se pudiera exportar a JSON. | FEATURE
          Modalità scura | Sarebbe bello avere una modalità scura. | FEATURE
          Ordinamento per data | Potreste aggiungere l’ordinamento per data? | FEATURE
          Modo escuro | Seria legal ter um modo escuro. | FEATURE
          Ordenar por data | Gostaria de sugerir a ordenação da lista por data. | FEATURE
          ダークモード | ダークモードを追加していただけると嬉しいです。 | FEATURE
          日付順の並べ替え | 一覧を日付順に並べ替えられるようにしてほしいです。 | FEATURE
          【要望】JSON出力 | JSON形式でも出力できると助かります。 | FEATURE
          深色模式 | 希望可以增加深色模式。 | FEATURE
          按日期排序 | 能不能支持列表按日期排序？ | FEATURE
          [功能请求] 导出JSON | 现在只能导出CSV，希望支持JSON。 | FEATURE
          Can we have tabs? | Opening each order in a new window is tedious. Tabs would be much nicer. | FEATURE
          Proposal: plugin API | I propose an API for plugins, so that third parties can extend the editor. | FEATURE
          Add ARM64 images | There are only amd64 images on the registry; please also publish arm64. | FEATURE
          Dark mode is broken | In dark mode the text is black on black. | PROBLEM
          Sorting by date fails | Sorting by date gives an error. | PROBLEM
          JSON export stops | The JSON export stops at 500 rows. | PROBLEM
          Mode sombre illisible | En mode sombre le texte est noir sur noir. | PROBLEM
          Dunkler Modus kaputt | Im dunklen Modus ist der Text schwarz auf schwarz. | PROBLEM
          Modo oscuro roto | En modo oscuro el texto sale negro sobre negro. | PROBLEM
          Modalità scura rotta | In modalità scura il testo è nero su nero. | PROBLEM
          Modo escuro quebrado | No modo escuro o texto aparece preto no preto. | PROBLEM
          ダークモードで文字が見えない | ダークモードにすると文字が黒のままです。 | PROBLEM
          深色模式显示错误 | 深色模式下文字是黑色的，看不见。 | PROBLEM
          Please fix the export | The export stops at 500 rows since the update. Please fix it. | PROBLEM
          Add button does nothing | I click on Add and nothing happens. | PROBLEM
          """)
  void tellsWishesFromFaults(String title, String body, Purpose purpose) {
    String text = "---\ntitle: \"" + title + "\"\n---\n\n" + body.replace("\\n", "\n") + "\n";
    Prose prose = Prose.of(DocumentParser.parse(SourceFile.of("case.md", text), Kind.CASE));
    assertEquals(purpose, InferredPurpose.of(prose, Wishes.of(prose)), title);
  }
}
