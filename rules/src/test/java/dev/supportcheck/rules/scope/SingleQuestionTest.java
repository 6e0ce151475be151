package dev.supportcheck.rules.scope;

import static dev.supportcheck.Examples.assertFindings;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Independent problems in one case, and what only looks like them, in the languages read. */
class SingleQuestionTest {

  private static final String CASES =
      """
      The export stops at 500 rows. ⟦Another problem: the invoice shows the wrong tax.⟧
      The export stops at 500 rows. ⟦By the way, why does the login page time out?⟧
      ⟦I have two issues: the export stops, and the logo is missing.⟧
      The export stops at 500 rows. ⟦On a separate note, the search crashes for umlauts.⟧
      L'export s'arrête à 500 lignes. ⟦Un autre problème : la facture affiche un taux faux.⟧
      L'export s'arrête à 500 lignes. ⟦Par ailleurs, pourquoi la connexion expire-t-elle ?⟧
      Der Export endet nach 500 Zeilen. ⟦Ein weiteres Problem: Die Rechnung zeigt die falsche Steuer.⟧
      Der Export endet nach 500 Zeilen. ⟦Übrigens, warum läuft die Anmeldung ab?⟧
      La exportación se detiene. ⟦Otro problema: la factura muestra un impuesto incorrecto.⟧
      La exportación se detiene. ⟦Por otro lado, ¿por qué caduca la sesión?⟧
      L'esportazione si ferma. ⟦Un altro problema: la fattura mostra l'imposta sbagliata.⟧
      A exportação para em 500 linhas. ⟦Outro problema: a nota mostra o imposto errado.⟧
      エクスポートが500行で止まります。⟦別の問題ですが、請求書の税額が間違っています。⟧
      导出在500行停止。⟦另外一个问题是发票显示的税额不对。⟧
      导出在500行停止。⟦顺便问一下，登录为什么会超时？⟧
      The export stops at 500 rows. The same problem occurs on another machine.
      The export stops at 500 rows. It looks like another issue (#12), which is closed.
      The export stops at 500 rows. I tried two things: a new browser and a new account.
      The export stops at 500 rows. By the way, thanks for the quick help last time.
      The export stops at 500 rows. Why? Is there a limit? Can it be raised?
      L'export s'arrête à 500 lignes. Le même problème apparaît sur un autre poste.
      L'export s'arrête à 500 lignes. Voir un autre ticket à ce sujet.
      Der Export endet nach 500 Zeilen. Das gleiche Problem tritt auf einem anderen Rechner auf.
      Der Export endet nach 500 Zeilen. Keine anderen Probleme.
      La exportación se detiene. El mismo problema aparece en otro equipo.
      L'esportazione si ferma. Lo stesso problema si presenta su un altro computer.
      A exportação para em 500 linhas. O mesmo problema aparece em outro computador.
      エクスポートが500行で止まります。別の端末でも同じ現象です。
      导出在500行停止。其他设备也有同样的问题。
      导出在500行停止。没有其他问题。
      The export stops at 500 rows. ⟦Also, unrelated: the login page shows a wrong logo.⟧
      The export stops at 500 rows. ⟦One more thing - the invoice has a wrong tax rate.⟧
      L'export s'arrête à 500 lignes. ⟦Sinon, autre chose : le logo est faux.⟧
      La exportación se detiene. ⟦Aprovecho para preguntar otra cosa: ¿cómo cambio el logo?⟧
      导出在500行停止。⟦另外，登录页面的图标也错了。⟧
      Der Export endet nach 500 Zeilen. Außerdem habe ich den Schlüssel erneuert.
      エクスポートが500行で止まります。それと、再起動しても同じです。
      """;

  static Stream<String> cases() {
    return CASES.lines();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsFurtherProblems(String marked) {
    assertFindings(new SingleQuestion(), "# Export\n\n" + marked + "\n");
  }
}
