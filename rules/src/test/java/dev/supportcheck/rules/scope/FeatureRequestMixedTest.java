package dev.supportcheck.rules.scope;

import static dev.supportcheck.Examples.assertFindings;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wishes in problem reports, buried and set apart, in the languages read. */
class FeatureRequestMixedTest {

  private static final String CASES =
      """
      Export fails | It ends with error 500. ⟦It would be nice to have a JSON export too.⟧
      Export fails | It ends with error 500. ⟦Please add an option for the separator.⟧
      Export fails | It ends with error 500. ⟦We would like to see a progress bar.⟧
      Échec de l'export | L'export échoue avec une erreur. ⟦Il serait bien d'ajouter un export JSON.⟧
      Échec de l'export | L'export échoue avec une erreur. ⟦Pourriez-vous ajouter une barre de progression ?⟧
      Export schlägt fehl | Der Export endet mit einem Fehler. ⟦Schön wäre auch ein Export als JSON.⟧
      Export schlägt fehl | Der Export endet mit einem Fehler. ⟦Es wäre toll, wenn man das Trennzeichen wählen könnte.⟧
      La exportación falla | Termina con un error. ⟦Sería bueno tener también una exportación JSON.⟧
      La exportación falla | Termina con un error. ⟦Me gustaría poder elegir el separador.⟧
      Errore nell'esportazione | Finisce con un errore. ⟦Sarebbe utile avere anche il formato JSON.⟧
      Errore nell'esportazione | Finisce con un errore. ⟦Potreste aggiungere una barra di avanzamento?⟧
      Erro na exportação | Termina com um erro. ⟦Seria bom ter também o formato JSON.⟧
      エクスポートに失敗する | エラーで終わります。⟦JSON形式でも出力できると便利です。⟧
      导出失败 | 导出时报错。⟦希望能增加JSON格式的导出。⟧
      导出失败 | 导出时报错。⟦建议增加一个进度条。⟧
      Export fails | It ends with error 500. Any help would be nice.
      Export fails | It ends with error 500. Feature request: please add an option for the separator.
      Export fails | It ends with error 500. It would be great if someone could help me.
      Export fails | It ends with error 500. I want to add a column, and that fails too.
      Add a JSON export | It would be nice to have a JSON export. Now there is none.
      Échec de l'export | L'export échoue avec une erreur. Une réponse rapide serait appréciée.
      Échec de l'export | L'export échoue. Demande d'amélioration : pourriez-vous ajouter un export JSON ?
      Export schlägt fehl | Der Export endet mit einem Fehler. Für Hilfe wäre ich dankbar.
      Export schlägt fehl | Der Export endet mit einem Fehler. Verbesserungsvorschlag: Schön wäre ein Export als JSON.
      La exportación falla | Termina con un error. Me gustaría saber por qué.
      Errore nell'esportazione | Finisce con un errore. Mi piacerebbe capire il motivo.
      Erro na exportação | Termina com um erro. Gostaria de saber o motivo.
      エクスポートに失敗する | エラーで終わります。教えていただけると助かります。
      导出失败 | 导出时报错。希望尽快解决。
      导出失败 | 导出时报错。功能建议：希望能增加JSON格式的导出。
      """;

  static Stream<String> cases() {
    return CASES.lines();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsBuriedWishes(String marked) {
    assertFindings(new FeatureRequestMixed(), "# " + marked.replace(" | ", "\n\n") + "\n");
  }
}
