package dev.supportcheck.rules.scope;

import static dev.supportcheck.Examples.assertFindings;

import dev.supportcheck.Examples;
import dev.supportcheck.rule.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a desk treats apart or does not answer, one case a line, in the languages read. */
class MattersTest {

  static Stream<String> deleted() {
    return """
        The ⟦report was already deleted⟧ when we looked for it.
        ⟦We have since deleted the app⟧ that made these calls.
        The ⟦subscription has been deleted⟧ by a colleague, its id was 17.
        Our test ⟦account was purged⟧ last week.
        Le ⟦rapport a été supprimé⟧ entre-temps.
        ⟦Nous avons supprimé l'application⟧ qui faisait ces appels.
        Der ⟦Bericht wurde inzwischen gelöscht⟧.
        Die betroffene ⟦Datei haben wir leider schon gelöscht⟧.
        El ⟦informe ya fue eliminado⟧.
        ⟦Hemos eliminado la cuenta⟧ de pruebas.
        Il ⟦rapporto è stato eliminato⟧ ieri.
        O ⟦relatório foi excluído⟧ ontem.
        その⟦レポートはすでに削除されています⟧。
        対象の⟦アカウントは削除済み⟧です。
        这个⟦报告已经被删除了⟧。
        The report was not deleted, it is still there.
        How can a report be deleted?
        When a subscription is deleted, the queue stays.
        I deleted the cache and restarted the service.
        We want to delete the account, but the button is grey.
        Le rapport n'a pas été supprimé.
        Comment supprimer une application ?
        Der Bericht kann nicht gelöscht werden.
        Wenn ich die Datei lösche, stürzt die App ab.
        ¿Cómo se puede eliminar un informe?
        Il rapporto non viene eliminato.
        Como excluir um relatório?
        レポートを削除できません。
        如何删除这个报告?
        无法删除账号,按钮是灰色的。
        We ⟦had to delete the listing⟧, so you will not find it any more.
        Le ⟦compte a été fermé et supprimé⟧ hier.
        ⟦账号昨天被注销了⟧。
        """
        .lines();
  }

  static Stream<String> accounts() {
    return """
        The transfer fails for ⟦both of our seller accounts⟧.
        It works from ⟦one account to the other⟧ and not back.
        ⟦None of our sellers⟧ gets the message.
        The stock is not shared ⟦across our accounts⟧.
        L'échange échoue ⟦entre nos comptes⟧ vendeur.
        Cela touche ⟦plusieurs vendeurs⟧ que nous servons.
        Der Abgleich scheitert bei ⟦zwei Verkäuferkonten⟧.
        ⟦Alle unsere Händler⟧ bekommen den Fehler.
        Falla ⟦en dos cuentas⟧ de vendedor.
        Ocurre con ⟦todos nuestros vendedores⟧.
        Succede con ⟦due account⟧ di venditore.
        Acontece ⟦em duas contas⟧ de vendedor.
        ⟦複数のアカウント⟧で同じエラーになります。
        ⟦两个店铺⟧都收不到消息。
        ⟦多个卖家账号⟧都出现同样的错误。
        The transfer fails for our seller account.
        We tested with a second account, and it fails as well.
        I cannot log in with another account.
        The service account lacks a role.
        L'échange échoue pour notre compte vendeur.
        J'ai essayé avec un autre compte, sans succès.
        Der Abgleich scheitert bei unserem Konto.
        Mit einem anderen Konto getestet: derselbe Fehler.
        Falla en nuestra cuenta de vendedor.
        Succede con il nostro account.
        Acontece na nossa conta.
        アカウントでエラーになります。
        別のアカウントでも試しましたが、同じです。
        我们的店铺收不到消息。
        换了另一个账号也不行。
        The upload fails for some accounts.
        For a few accounts the report is empty.
        The app supports several accounts, and the settings page crashes.
        Cela arrive pour certains comptes.
        Das tritt bei einigen Konten auf.
        Ocurre en algunas cuentas.
        Succede per alcuni account.
        Acontece em algumas contas.
        一部のアカウントで発生します。
        部分账号会出现这个问题。
        It fails ⟦for some sellers⟧ and not for others.
        Trois de ⟦nos vendeurs⟧ ne reçoivent plus de commandes.
        Das betrifft ⟦drei Händlerkonten⟧.
        Varios de ⟦nuestros vendedores⟧ no reciben pedidos.
        Vários dos ⟦nossos vendedores⟧ não recebem pedidos.
        """
        .lines();
  }

  static Stream<String> outage() {
    return """
        What was the root ⟦cause of yesterday's outage⟧?
        ⟦Why was the API down⟧ last night?
        Please send us an ⟦RCA for the incident⟧.
        Can you ⟦explain why the service was unavailable⟧?
        Quelle est la ⟦cause de la panne⟧ d'hier ?
        ⟦Pourquoi l'API était-elle indisponible⟧ cette nuit ?
        Was war die ⟦Ursache für den Ausfall⟧ gestern?
        ⟦Warum war die API heute Nacht nicht erreichbar⟧?
        ¿Cuál fue la ⟦causa de la caída⟧ de ayer?
        ¿⟦Qué causó la interrupción⟧ del servicio?
        Qual è la ⟦causa del disservizio⟧ di ieri?
        Qual foi o ⟦motivo da queda⟧ de ontem?
        昨日の⟦障害の原因⟧を教えてください。
        昨天⟦宕机的原因⟧是什么?
        ⟦为什么服务中断⟧了这么久?
        Since yesterday's outage no feed is processed.
        What causes the error 400?
        The API is down again, it answers with 503.
        Our server was down, so we missed the messages.
        Depuis la panne d'hier, aucun flux n'est traité.
        Pourquoi l'appel renvoie-t-il 400 ?
        Seit dem Ausfall gestern kommt nichts mehr an.
        Warum kommt der Fehler 400?
        Desde la caída de ayer no llega nada.
        ¿Por qué devuelve 400 la llamada?
        Dopo il disservizio di ieri non arriva nulla.
        Por que a chamada devolve 400?
        障害以降、フィードが処理されません。
        为什么返回400?
        我们的服务器昨天宕机了。
        Pouvez-vous nous dire ⟦pourquoi le service est tombé⟧ hier ?
        ¿⟦Por qué se cayó el servicio⟧ ayer?
        ⟦なぜサービスが停止⟧したのか教えてください。
        """
        .lines();
  }

  static Stream<String> performance() {
    return """
        ⟦What is the typical response time⟧ of getOrders?
        Could you give us ⟦throughput figures⟧ for feeds?
        ⟦How fast is the API⟧ in general?
        Do you have ⟦latency figures⟧ for the European endpoint?
        ⟦Quel est le temps de réponse⟧ moyen de getOrders ?
        Avez-vous des ⟦chiffres de performance⟧ ?
        Wie ist die ⟦durchschnittliche Antwortzeit⟧ von getOrders?
        Gibt es ⟦Leistungsdaten⟧ für Feeds?
        ¿⟦Cuál es el tiempo de respuesta⟧ promedio?
        ¿Publican ⟦datos de rendimiento⟧?
        ⟦Qual è il tempo di risposta⟧ medio?
        ⟦Qual é o tempo de resposta⟧ médio?
        getOrdersの⟦平均応答時間⟧はどのくらいですか。
        getOrders的⟦平均响应时间⟧是多少?
        请告诉我们⟦性能数据⟧。
        getOrders took 40 seconds yesterday, usually it takes one.
        What is the rate limit of getOrders?
        How many requests per second may we send under the usage plan?
        Since Monday our queries are slow.
        Quelle est la limite de débit de getOrders ?
        L'appel a duré 40 secondes hier.
        Wie hoch ist das Rate Limit von getOrders?
        Der Aufruf dauerte gestern 40 Sekunden.
        ¿Cuál es el límite de solicitudes?
        La llamada tardó 40 segundos.
        La chiamata ha impiegato 40 secondi.
        Qual é o limite de requisições?
        レート制限を教えてください。
        getOrders的限流是多少?
        昨天调用用了40秒。
        ⟦What throughput does the feeds API offer⟧?
        Welche ⟦Latenz hat die API im Normalfall⟧?
        报告⟦一般需要多长时间⟧？
        """
        .lines();
  }

  static Stream<String> registration() {
    return """
        Our ⟦developer registration is pending⟧ for three weeks.
        How do I ⟦register as a developer⟧?
        They ⟦rejected our application⟧ without a reason.
        ⟦How can we list our app in the store⟧?
        ⟦Notre profil de développeur est toujours en attente⟧.
        Comment ⟦s'inscrire comme développeur⟧ ?
        Unser ⟦Entwicklerprofil wird seit Wochen geprüft⟧.
        Wie kann man sich ⟦als Entwickler registrieren⟧?
        ⟦Nuestro perfil de desarrollador sigue pendiente⟧.
        ¿Cómo puedo ⟦registrarme como desarrollador⟧?
        La ⟦registrazione come sviluppatore⟧ è ancora in attesa.
        ⟦Nosso perfil de desenvolvedor está em análise⟧.
        ⟦開発者登録の審査⟧はいつ終わりますか。
        我们的⟦开发者注册审核⟧还没有结果。
        ⟦怎么上架我们的应用⟧?
        The call is denied, although our registration went fine.
        Registration of the webhook fails with 400.
        Is brand registry needed for the attributes?
        The order status stays pending.
        L'appel est refusé alors que notre inscription est terminée.
        L'enregistrement du webhook échoue.
        Der Aufruf wird abgelehnt, die Registrierung ist abgeschlossen.
        Die App stürzt beim Start ab.
        La llamada es rechazada con 403.
        La aplicación se cierra al abrirla.
        L'app si chiude all'avvio.
        O aplicativo fecha ao abrir.
        アプリが起動しません。
        应用启动后崩溃。
        注册已完成,但调用被拒绝。
        We ⟦applied for a developer account⟧ two weeks ago and have heard nothing.
        ⟦Why was our app rejected⟧ in the review?
        Wann wird unser ⟦Entwicklerkonto freigeschaltet⟧?
        """
        .lines();
  }

  static Stream<String> calls() {
    return """
        ⟦Please call me⟧ back as soon as possible.
        Can we ⟦schedule a call⟧ this week?
        Could you explain it ⟦over the phone⟧?
        I would like to ⟦chat with an⟧ engineer.
        Pouvez-vous ⟦m'appeler⟧ demain ?
        Je préfère en parler ⟦par téléphone⟧.
        Bitte ⟦rufen Sie mich an⟧.
        Können wir das ⟦telefonisch⟧ klären?
        ¿Pueden explicarlo ⟦por teléfono⟧?
        ¿Podemos ⟦agendar una llamada⟧?
        Possiamo parlarne ⟦al telefono⟧?
        Podemos ⟦marcar uma reunião⟧?
        ⟦お電話で説明⟧していただけますか。
        ⟦请给我打电话⟧。
        能不能⟦安排一次电话会议⟧?
        We call getOrders every minute.
        The call to the API fails.
        There is no need to call us.
        The phone number of the buyer is missing.
        Nous appelons getOrders toutes les minutes.
        Le numéro de téléphone de l'acheteur manque.
        Wir rufen getOrders jede Minute auf.
        Die Telefonnummer des Käufers fehlt.
        Llamamos a getOrders cada minuto.
        Falta el teléfono del comprador.
        Chiamiamo getOrders ogni minuto.
        Falta o telefone do comprador.
        購入者の電話番号がありません。
        买家的电话号码缺失。
        我们每分钟调用getOrders一次。
        """
        .lines();
  }

  @ParameterizedTest
  @MethodSource("deleted")
  void tellsWhatIsDeleted(String line) {
    check(new DeletedResource(), line);
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void tellsSeveralAccounts(String line) {
    check(new MultiAccount(), line);
  }

  @ParameterizedTest
  @MethodSource("outage")
  void tellsQuestionsOnOutages(String line) {
    check(new OutageCause(), line);
  }

  @ParameterizedTest
  @MethodSource("performance")
  void tellsQuestionsOnPerformance(String line) {
    check(new PerformanceFigures(), line);
  }

  @ParameterizedTest
  @MethodSource("registration")
  void tellsQuestionsOnRegistration(String line) {
    check(new RegistrationQuestion(), line);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void tellsWishesForCalls(String line) {
    check(new CallRequested(), line);
  }

  private static void check(Rule rule, String line) {
    assertFindings(rule, "sp-api", Examples.CASE, "# getOrders\n\n" + line + "\n");
  }
}
