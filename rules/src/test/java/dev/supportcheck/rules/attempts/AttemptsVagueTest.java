package dev.supportcheck.rules.attempts;

import static dev.supportcheck.Examples.assertFindings;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Vague attempts, concrete ones and none, in the languages read. */
class AttemptsVagueTest {

  private static final String CASES =
      """
      The upload fails. ⟦We tried many things in vain.⟧
      The upload fails. ⟦I have tried everything.⟧
      The upload fails. ⟦I followed the documentation several times.⟧
      The upload fails. ⟦We have opened a support case.⟧
      L'envoi échoue. ⟦Nous avons tout essayé, en vain.⟧
      L'envoi échoue. ⟦J'ai testé plusieurs solutions sans succès.⟧
      Der Upload scheitert. ⟦Wir haben schon alles Mögliche versucht.⟧
      Der Upload scheitert. ⟦Ich habe mehrere Lösungen probiert, leider ohne Erfolg.⟧
      La subida falla. ⟦He probado de todo sin éxito.⟧
      La subida falla. ⟦Ya intenté varias soluciones.⟧
      Il caricamento fallisce. ⟦Ho provato di tutto, senza successo.⟧
      O envio falha. ⟦Já tentei várias soluções, sem sucesso.⟧
      アップロードに失敗します。⟦いろいろ試しましたが、だめでした。⟧
      上传失败。⟦各种方法都试过了，没用。⟧
      上传失败。⟦试了很多办法都不行。⟧
      The upload fails. We reinstalled the client, same error.
      The upload fails. With Firefox it works, with Chrome it does not.
      The upload fails. We tried many things. Disabling the proxy did not help.
      The upload fails. I have not tried anything yet.
      The upload fails. "We tried many things", says the other report.
      L'envoi échoue. J'ai vidé le cache et redémarré, sans succès.
      L'envoi échoue. Personne n'a encore essayé.
      Der Upload scheitert. Ich habe den Client neu installiert, ohne Erfolg.
      Der Upload scheitert. Mit Firefox funktioniert es dagegen.
      La subida falla. Reinicié el servidor y sigue igual.
      Il caricamento fallisce. Ho reinstallato il client, stesso errore.
      O envio falha. Reinstalei o cliente e continua igual.
      アップロードに失敗します。再インストールしましたが、変わりません。
      上传失败。重装客户端也没用。
      上传失败。还没试过其他办法。
      """;

  static Stream<String> cases() {
    return CASES.lines();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsVagueAttempts(String marked) {
    assertFindings(new AttemptsVague(), "# Upload\n\n" + marked + "\n");
  }
}
