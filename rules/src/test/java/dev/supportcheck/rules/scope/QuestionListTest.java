package dev.supportcheck.rules.scope;

import static dev.supportcheck.Examples.assertFindings;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions in running text and in lists, in the languages read; {@code /} is a line end. */
class QuestionListTest {

  private static final String CASES =
      """
      The token expires early. ⟦Which setting is it?⟧ Is it the same in the sandbox? Can it be renewed?
      ⟦What is the limit?⟧ It fails at 500. Is it per account? And who can raise it?
      ⟦Is there a way to read the header?⟧ If so, where is it set? Does it count for retries?
      Le jeton expire tôt. ⟦Quel réglage est en cause ?⟧ Est-ce pareil en bac à sable ? Peut-on le renouveler ?
      ⟦Quelle est la limite ?⟧ Est-elle par compte ? Qui peut la relever ?
      Das Token läuft früh ab. ⟦Welche Einstellung ist es?⟧ Ist es im Test genauso? Kann man es erneuern?
      ⟦Wie hoch ist das Limit?⟧ Gilt es pro Konto? Wer kann es erhöhen?
      El token caduca pronto. ⟦¿Qué ajuste es?⟧ ¿Es igual en pruebas? ¿Se puede renovar?
      ⟦¿Cuál es el límite?⟧ ¿Es por cuenta? ¿Quién puede subirlo?
      Il token scade presto. ⟦Quale impostazione è?⟧ È uguale in collaudo? Si può rinnovare?
      ⟦Qual è il limite?⟧ Vale per account? Chi può alzarlo?
      O token expira cedo. ⟦Qual é a configuração?⟧ É igual nos testes? Dá para renovar?
      トークンが早く切れます。⟦どの設定ですか？⟧テスト環境でも同じですか？更新できますか？
      令牌很快过期。⟦是哪个设置？⟧测试环境也一样吗？可以续期吗？
      ⟦上限是多少？⟧是按账号计算吗？谁可以提高？
      The token expires early. Which setting is it? Is it the same in the sandbox?
      The token expires early./1. Which setting is it?/2. Is it the same in the sandbox?/3. Can it be renewed?
      The token expires early./- Which setting is it?/- Can it be renewed?/- Is there a limit?
      It runs `select ?`. The statement is update t set a=?, b=? where id=?
      Le jeton expire tôt./- Quel réglage ?/- Est-ce pareil en bac à sable ?/- Peut-on le renouveler ?
      Le jeton expire tôt. Quel réglage est en cause ? Peut-on le renouveler ?
      Das Token läuft früh ab./1. Welche Einstellung ist es?/2. Ist es im Test genauso?/3. Geht es anders?
      Das Token läuft früh ab. Welche Einstellung ist es?
      El token caduca pronto./- ¿Qué ajuste es?/- ¿Es igual en pruebas?/- ¿Se puede renovar?
      El token caduca pronto. ¿Qué ajuste es?
      Il token scade presto./1. Quale impostazione è?/2. È uguale in collaudo?/3. Si può rinnovare?
      O token expira cedo./- Qual é a configuração?/- É igual nos testes?/- Dá para renovar?
      トークンが早く切れます。/1. どの設定ですか？/2. テスト環境でも同じですか？/3. 更新できますか？
      令牌很快过期。/1. 是哪个设置？/2. 测试环境也一样吗？/3. 可以续期吗？
      > Which setting is it? Is it the same in the sandbox? Can it be renewed?
      """;

  static Stream<String> cases() {
    return CASES.lines();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void countsQuestionsInRunningText(String marked) {
    assertFindings(new QuestionList(), "# Token\n\n" + marked.replace("/", "\n") + "\n");
  }
}
