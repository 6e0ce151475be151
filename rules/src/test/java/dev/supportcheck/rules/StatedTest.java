package dev.supportcheck.rules;

import static dev.supportcheck.Examples.assertSpeaks;

import dev.supportcheck.rules.attempts.AttemptsStated;
import dev.supportcheck.rules.problem.ActualOutcome;
import dev.supportcheck.rules.problem.ExpectedOutcome;
import dev.supportcheck.rules.problem.QuestionAsked;
import dev.supportcheck.rules.time.Persistence;
import org.junit.jupiter.api.Test;

/** What people write that says something, marked −, and what only looks like it, marked +. */
class StatedTest {

  @Test
  void expected() {
    assertSpeaks(
        new ExpectedOutcome(),
        """
        - La liste affiche 10 lignes alors qu'elle devrait en afficher 20.
        - Normalement, le bouton ouvre la fenêtre ; là, rien.
        - Je m'attendais à voir le total.
        - Le total n'est pas le bon, il faut que ce soit 20.
        - On voudrait que le filtre soit conservé.
        - Le filtre n'est pas conservé comme il le devrait.
        - Die Liste zeigt 10 Zeilen, es müssten aber 20 sein.
        - Ich hätte erwartet, dass der Filter erhalten bleibt.
        - Eigentlich öffnet der Knopf das Fenster.
        - Ich möchte den Filter behalten.
        - Der Filter soll erhalten bleiben.
        - Die Summe stimmt nicht, richtig wären 20.
        - Gewünscht ist, dass der Filter bleibt.
        - La lista muestra 10 filas cuando deberían ser 20.
        - Yo esperaba ver el total.
        - El filtro tendría que conservarse.
        - Quisiera que el filtro se conserve.
        - Lo correcto sería 20.
        - Necesito que el filtro se mantenga.
        - La lista mostra 10 righe invece di 20.
        - Mi aspettavo di vedere il totale.
        - Il filtro dovrebbe rimanere.
        - Vorrei che il filtro rimanesse.
        - Il totale giusto è 20.
        - Sarebbe meglio tenere il filtro.
        - A lista mostra 10 linhas em vez de 20.
        - Eu esperava ver o total.
        - O filtro deveria ser mantido.
        - Gostaria que o filtro fosse mantido.
        - O correto seria 20.
        - O filtro tinha que continuar.
        - 20行表示されるはずが、10行しか出ません。
        - フィルタが保持されることを期待しています。
        - フィルタを保持してほしいです。
        - 合計は20になるべきです。
        - フィルタが残るようにしてください。
        - 本来は20行です。
        - 列表显示10行，本来应该是20行。
        - 希望筛选条件能保留。
        - 期望显示总数。
        - 正确的结果是20。
        - 筛选条件不应该丢失。
        - 想让筛选条件保留下来。
        - I thought the filter would be kept.
        - Shouldn't the filter be kept?
        - The total is 10 when it is supposed to be 20.
        - The filter gets lost; that's not what I want.
        - I was hoping to see 20 rows.
        - Would be great if the filter stayed.
        - It ought to write 20 rows.
        - Only 10 rows are shown instead of 20.
        - We want it to keep the filter.
        - There needs to be a way to keep the filter.
        - The correct total is 20.
        - I'd like it to keep the filter.
        - It'd be better to keep the filter.
        - The row is hidden, but it has to be visible.
        - My expectation is that the filter is kept.
        - One would expect 20 rows.
        - Can we have the old filter back?
        - Please bring back the old filter.
        - It makes more sense to keep the filter.
        - The row must not be hidden.
        + La liste est vide depuis hier.
        + Le bouton ne marche pas, pouvez-vous m'aider ?
        + Ça fonctionne comme prévu sur mon poste, pas sur le serveur.
        + Die Liste ist seit gestern leer.
        + Der Knopf tut nichts, wer kann helfen?
        + Ich weiß nicht, was ich tun soll.
        + La lista está vacía desde ayer.
        + El botón no hace nada, ¿me pueden ayudar?
        + No sé qué debo hacer.
        + La lista è vuota da ieri.
        + Il pulsante non fa nulla, qualcuno può aiutarmi?
        + Non so cosa devo fare.
        + A lista está vazia desde ontem.
        + O botão não faz nada, alguém pode me ajudar?
        + Não sei o que devo fazer.
        + 昨日からリストが空です。
        + ボタンを押しても何も起きません。助けてください。
        + どうすべきか分かりません。
        + 列表从昨天开始是空的。
        + 按钮没反应，求帮助。
        + 不知道该怎么办。
        + The list is empty since yesterday.
        + I click on save and nothing happens.
        + How do I get my rows back?
        + I don't know what I should do now.
        + It works as expected on my laptop, not on the server.
        + Any help would be great.
        + I would like to thank you for the app. The list is empty.
        + If you need more details, let me know.
        + Please help, the list is empty.
        + It should be noted that I use Windows.
        + I use the new client instead of the old one, and the list is empty.
        + Let me know if I should provide logs.
        + The error says "value must be positive".
        + Is this expected?
        + It used to be 20 rows, I think.
        """);
  }

  @Test
  void tried() {
    assertSpeaks(
        new AttemptsStated(),
        """
        - J'ai vérifié les droits, tout est bon.
        - J'ai cherché sur le forum sans rien trouver.
        - Sur un autre PC ça marche.
        - Même résultat sous Chrome et Firefox.
        - Un redémarrage n'y change rien.
        - Ich habe die Rechte geprüft, passt alles.
        - Auf einem anderen PC geht es.
        - Im Forum habe ich nichts dazu gefunden.
        - Ein Neustart bringt nichts.
        - Unter Chrome und Firefox das Gleiche.
        - Revisé los permisos y están bien.
        - En otra computadora funciona.
        - Busqué en el foro y no encontré nada.
        - Reiniciar no sirve.
        - Pasa lo mismo en Chrome y Firefox.
        - Ho controllato i permessi, sono a posto.
        - Su un altro PC funziona.
        - Ho cercato nel forum senza trovare nulla.
        - Riavviando non cambia niente.
        - Stesso risultato con Chrome e Firefox.
        - Verifiquei as permissões e está tudo certo.
        - Em outro computador funciona.
        - Procurei no fórum e não achei nada.
        - Reiniciar não adianta.
        - O mesmo acontece no Chrome e no Firefox.
        - 権限を確認しましたが問題ありませんでした。
        - 別のPCでは動きます。
        - フォーラムを検索しましたが見つかりませんでした。
        - 再起動しても直りません。
        - ChromeでもFirefoxでも同じです。
        - 检查过权限，没有问题。
        - 换一台电脑就正常。
        - 搜过论坛，没找到。
        - 重启没用。
        - Chrome和Firefox都一样。
        - I tried to restart it, no change.
        - We've already gone through the settings twice.
        - It works on my other laptop.
        - Googling did not turn up anything.
        - No difference when I use another key.
        - Downgrading to 2.0 fixes it.
        - I checked that the token is valid.
        - Same thing on Firefox.
        - The docs were of no help.
        - I compared both configs, they are identical.
        - Increased the timeout to 60 s, still failing.
        - Have disabled all plugins.
        - As a workaround I reload the page.
        + La liste est vide depuis hier.
        + Quand je clique sur Enregistrer, une erreur apparaît.
        + Die Liste ist seit gestern leer.
        + Wenn ich auf Speichern klicke, kommt ein Fehler.
        + Wir nutzen Version 2.1 unter Windows.
        + La lista está vacía desde ayer.
        + Al guardar aparece un error.
        + La lista è vuota da ieri.
        + Quando salvo compare un errore.
        + A lista está vazia desde ontem.
        + Ao salvar aparece um erro.
        + 昨日からリストが空です。
        + 保存するとエラーになります。
        + 列表从昨天开始是空的。
        + 点保存时报错。
        + The list is empty since yesterday.
        + When I try to open the list, it is empty.
        + I'm trying to build a report of all orders.
        + Version 2.1 on Windows 11.
        + Can you check whether the key is valid?
        + Did anybody try the new version?
        + I want to test the new version next week.
        """);
  }

  @Test
  void asked() {
    assertSpeaks(
        new QuestionAsked(),
        """
        - Comment puis-je récupérer les lignes ?
        - Quelqu'un sait d'où ça vient ?
        - Je voudrais savoir si c'est normal.
        - Une idée ?
        - Y a-t-il un moyen de contourner ça ?
        - Wie bekomme ich die Zeilen zurück?
        - Weiß jemand, woran das liegt?
        - Ich wüsste gern, ob das so gewollt ist.
        - Jemand eine Idee?
        - Gibt es einen Workaround?
        - ¿Cómo recupero las filas?
        - Alguien sabe a qué se debe?
        - Quisiera saber si es normal.
        - Alguna idea?
        - Hay alguna forma de evitarlo?
        - Come recupero le righe?
        - Qualcuno sa da cosa dipende?
        - Vorrei sapere se è normale.
        - Qualche idea?
        - C'è un modo per aggirarlo?
        - Como recupero as linhas?
        - Alguém sabe o motivo?
        - Gostaria de saber se é normal.
        - Alguma ideia?
        - Existe alguma forma de contornar?
        - どうすれば行を復元できますか。
        - 原因がわかる方いらっしゃいますか。
        - 仕様なのか知りたいです。
        - 回避方法はありますか
        - 対処法をご教示ください。
        - 怎么恢复这些行？
        - 有人知道原因吗
        - 请问这是正常的吗
        - 想知道是不是设计如此
        - 有没有办法绕过
        - What am I doing wrong?
        - Not sure why the list is empty.
        - Any ideas what could cause this?
        - Could someone look into this please?
        - I'd like to know if this is a bug.
        - Is this a bug or a feature?
        - What's the recommended way of doing this?
        - Please advise how to proceed.
        - How come the list is empty
        - Please confirm whether the key is valid.
        - Requesting a limit increase for our account.
        - Kindly enable the feature for our account.
        + La liste est vide depuis hier. Merci d'avance pour votre aide.
        + Aidez-moi svp !
        + Die Liste ist leer. Bitte um Hilfe!
        + Danke schon mal.
        + La lista está vacía. Agradezco su ayuda.
        + Ayuda por favor!!
        + La lista è vuota. Grazie per l'aiuto.
        + Aiuto!
        + A lista está vazia. Agradeço a ajuda.
        + Socorro!
        + リストが空です。よろしくお願いいたします。
        + 困っています。
        + 列表是空的。谢谢大家！
        + 急！在线等。
        + Help please!!!
        + Any help is appreciated.
        + Can anyone help?
        + Thanks in advance for your help.
        + The dialog asks "Save changes?" and hangs.
        + Hello, how are you? The list is empty.
        + The list is empty, you know?
        """);
  }

  @Test
  void persisting() {
    assertSpeaks(
        new Persistence(),
        """
        - Le problème est permanent.
        - Ça arrive à chaque fois.
        - De temps en temps ça passe.
        - Depuis lundi, plus rien ne s'affiche.
        - Toujours pas résolu.
        - Der Fehler tritt immer auf.
        - Es passiert nur manchmal.
        - Seit Montag wird nichts mehr angezeigt.
        - Das Problem besteht weiterhin.
        - Jedes Mal das Gleiche.
        - Ocurre siempre.
        - A veces funciona y a veces no.
        - Desde el lunes no se muestra nada.
        - El problema sigue.
        - Cada vez que guardo pasa lo mismo.
        - Succede sempre.
        - A volte funziona, a volte no.
        - Da lunedì non si vede più nulla.
        - Il problema persiste.
        - Ogni volta lo stesso errore.
        - Acontece sempre.
        - Às vezes funciona, às vezes não.
        - Desde segunda nada aparece.
        - O problema continua.
        - Toda vez dá o mesmo erro.
        - 毎回発生します。
        - たまに成功します。
        - 月曜日から何も表示されません。
        - まだ直っていません。
        - 常に同じエラーになります。
        - 每次都会出现。
        - 偶尔能成功。
        - 从周一开始什么都不显示。
        - 问题一直存在。
        - It happens every time.
        - Only once in a while.
        - Still broken today.
        - Since the update nothing works.
        - This is 100% reproducible.
        - I've seen it twice this week.
        - It has been failing for three days.
        - It started on Monday and hasn't stopped.
        - From time to time a row is missing.
        - The page keeps crashing.
        - It randomly fails.
        - It no longer occurs.
        + La liste est vide.
        + Die Liste ist leer.
        + La lista está vacía.
        + La lista è vuota.
        + A lista está vazia.
        + リストが空です。
        + 列表是空的。
        + Le bouton « Toujours afficher » est coupé.
        + Der Text „immer anzeigen“ ist abgeschnitten.
        + The list is empty.
        + I always use Firefox. The list is empty.
        + The "always show" box is cut off.
        + Keep-alive is on. The list is empty.
        """);
  }

  @Test
  void happening() {
    assertSpeaks(
        new ActualOutcome(),
        """
        - The list stays white.
        - Rows get cut off at the margin.
        - The app closes by itself.
        - All I see is a spinner.
        - The button is greyed out.
        - The total says 10.
        - Pressing Save does nothing.
        - It prints "null" in each row.
        - The second row has the date of the first.
        - My phone gets hot and the battery drains within an hour.
        - The icon overlaps the text.
        - La liste reste blanche.
        - L'application se ferme toute seule.
        - Le bouton est grisé.
        - On ne voit que la moitié du texte.
        - Le total affiche 10.
        - Les lignes sont coupées.
        - Die Liste bleibt weiß.
        - Die App schließt sich von selbst.
        - Der Knopf ist ausgegraut.
        - Man sieht nur die Hälfte des Texts.
        - Die Summe zeigt 10.
        - Beim Speichern passiert nichts.
        - La lista queda en blanco.
        - La aplicación se cierra sola.
        - El botón está deshabilitado.
        - Solo se ve la mitad del texto.
        - El total muestra 10.
        - La lista resta bianca.
        - L'app si chiude da sola.
        - Il pulsante è disattivato.
        - Si vede solo metà del testo.
        - A lista fica em branco.
        - O aplicativo fecha sozinho.
        - O botão está desabilitado.
        - Só aparece metade do texto.
        - リストが白いままです。
        - アプリが勝手に終了します。
        - ボタンが押せません。
        - 文字が半分しか見えません。
        - 合計が10と表示されます。
        - 列表一直是白的。
        - 应用自己关闭了。
        - 按钮是灰色的。
        - 只能看到一半文字。
        - 总数显示10。
        + How do I export the list?
        + ## Expected behavior\\n\\nAll rows are written.
        + We use version 2.1 on Windows 11.
        + Comment exporter la liste ?
        + Nous utilisons la version 2.1 sous Windows 11.
        + Wie exportiere ich die Liste?
        + Wir nutzen Version 2.1 unter Windows 11.
        + ¿Cómo exporto la lista?
        + Usamos la versión 2.1 en Windows 11.
        + Come esporto la lista?
        + Usiamo la versione 2.1 su Windows 11.
        + Como exporto a lista?
        + リストはどうやって出力しますか。
        + バージョン2.1をWindows 11で使っています。
        + 怎么导出列表？
        + 我们在Windows 11上用2.1版本。
        """);
  }
}
