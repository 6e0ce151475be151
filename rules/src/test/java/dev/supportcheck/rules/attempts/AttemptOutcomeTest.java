package dev.supportcheck.rules.attempts;

import static dev.supportcheck.Examples.assertFindings;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attempts with and without what came of them, in the languages read. */
class AttemptOutcomeTest {

  private static final String CASES =
      """
      Uploads fail with 413. ⟦I reinstalled the client and cleared the cache.⟧
      Uploads fail with 413. ⟦I already tried another browser.⟧
      Uploads fail with 413. ⟦We tested with a second account.⟧
      Uploads fail with 413. ⟦We also checked the IAM role and the policy.⟧
      Les envois échouent avec 413. ⟦J'ai réinstallé le client et vidé le cache.⟧
      Les envois échouent avec 413. ⟦J'ai déjà essayé avec un autre navigateur.⟧
      Uploads scheitern mit 413. ⟦Ich habe den Client neu installiert und den Cache geleert.⟧
      Uploads scheitern mit 413. ⟦Wir haben es auch mit einem anderen Konto probiert.⟧
      La subida falla con 413. ⟦Reinstalé el cliente y borré la caché.⟧
      La subida falla con 413. ⟦Ya probé con otro navegador.⟧
      Il caricamento fallisce con 413. ⟦Ho reinstallato il client e svuotato la cache.⟧
      Il caricamento fallisce con 413. ⟦Ho già provato con un altro browser.⟧
      O envio falha com 413. ⟦Reinstalei o cliente e limpei o cache.⟧
      O envio falha com 413. ⟦Já testei com outro navegador.⟧
      アップロードが413で失敗します。⟦再インストールとキャッシュの削除を試しました。⟧
      アップロードが413で失敗します。⟦別のブラウザでも試しました。⟧
      上传返回413。⟦我重新安装了客户端，也清了缓存。⟧
      上传返回413。⟦换了浏览器试过。⟧
      Uploads fail with 413. I reinstalled the client; same error.
      Uploads fail with 413. I cleared the cache, to no avail.
      Uploads fail with 413. With another browser it works.
      Uploads fail with 413. I tried another account. It answers 413 as well.
      Uploads fail with 413. I have not tried anything yet.
      Les envois échouent avec 413. J'ai vidé le cache, rien n'a changé.
      Les envois échouent avec 413. Avec un autre navigateur ça passe.
      Uploads scheitern mit 413. Ich habe den Cache geleert, ohne Erfolg.
      Uploads scheitern mit 413. Neu installiert habe ich auch, gleiches Ergebnis.
      La subida falla con 413. Reinstalé el cliente pero sigue igual.
      Il caricamento fallisce con 413. Ho reinstallato il client ma l'errore rimane.
      O envio falha com 413. Reinstalei o cliente e o erro continua.
      アップロードが413で失敗します。再インストールしましたが変わりません。
      上传返回413。重新安装了客户端，还是一样。
      上传返回413。换了浏览器就正常。
      """;

  static Stream<String> cases() {
    return CASES.lines();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsAttemptsWithoutOutcome(String marked) {
    assertFindings(new AttemptOutcome(), "# Upload fails\n\n" + marked + "\n");
  }
}
