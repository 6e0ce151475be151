package dev.supportcheck.evidence.artifact;

import org.junit.jupiter.api.Test;

class ErrorQuotesTest {

  @Test
  void tellsErrorsThatAreQuotedFromThoseSpokenOf() {
    Table.check(
        """
        + We call getOrders and get HTTP 500 since this morning.
        + The service returns 429 Too Many Requests after ten calls.
        + Login ends with a 401 error.
        + The installer stops with error code 0x80070005.
        + The container exits with code 137.
        + It fails with ECONNRESET.
        + I get "undefined is not a function" in the console.
        + A NullPointerException is thrown when I save.
        + The page says: Cannot connect to server.
        + A dialog pops up: "The file is in use by another program".
        + The response has status 403.
        + It throws ORA-00942.
        + The build fails: "cannot find symbol".
        + We see `InvalidInput` in the errors of the response.
        + After the update the app crashes with SIGSEGV.
        + The server answered "quota exceeded for this month".
        + Error 1045 appears when connecting.
        + The message "Session expired, please log in again" comes up at once.
        + Compilation stops with TS2322.
        + The call fails with Unauthorized.
        + We receive a 503 from the gateway.
        + An alert saying "Nothing to save" is shown.
        - We have made 401 calls this week and none came back.
        - An error occurs when I press Save.
        - There is an error message in red below the field, see the picture.
        - The total is 500 and should be 400.
        - The list is empty after the update.
        - When I click "Save and close", the window stays open.
        - The button "Send" does nothing.
        - It crashes.
        - The app throws an exception after a while.
        - We get errors all the time.
        - The import of 404 orders never ends.
        - The chart shows wrong numbers.
        - The error handling of the page is poor and I do not know why.
        - ## What happens\\n\\nThe page stays white.\\n\\n## Expected behaviour\\n\\nAn error 404 is shown.
        - ## Actual\\n\\nNothing happens.\\n\\n## Expected\\n\\nThe message "Please choose a date first" should appear.
        - It should return 400 Bad Request, and accepts the order instead.
        + Wir bekommen Fehler 403, sobald wir die Bestellungen abrufen.
        + Die Schnittstelle antwortet mit HTTP 500.
        + Es erscheint die Meldung „Zugriff verweigert“.
        + Der Dienst meldet: Verbindung abgelehnt.
        + Beim Speichern kommt eine NullPointerException.
        + Der Server gibt den Statuscode 429 zurück.
        - Beim Speichern tritt ein Fehler auf.
        - Wir haben 404 Bestellungen und keine davon kommt an.
        - Es kommt eine Fehlermeldung, siehe Bild.
        - Das Programm stürzt ab.
        + Nous obtenons une erreur 403 dès que nous demandons les commandes.
        + L'API répond 500.
        + Le message « Accès refusé » s'affiche.
        + Le service renvoie le code 429.
        + L'application plante avec une NullPointerException.
        + Erreur : impossible de se connecter au serveur.
        - Une erreur survient quand j'enregistre.
        - Un message d'erreur apparaît en rouge, voir la capture.
        - Nous avons passé 404 commandes sans problème.
        - L'application se ferme toute seule.
        + Obtenemos un error 403 al pedir los pedidos.
        + La API devuelve 500.
        + Aparece el mensaje "Acceso denegado".
        + El servicio responde con el código 429.
        + La consola muestra: conexión rechazada.
        - Se produce un error al guardar.
        - Sale un mensaje de error en rojo.
        - Tenemos 404 pedidos pendientes.
        - La aplicación se cierra sola.
        + Otteniamo un errore 403 quando chiediamo gli ordini.
        + L'API risponde con 500.
        + Compare il messaggio "Accesso negato".
        + Il servizio restituisce il codice 429.
        - Si verifica un errore quando salvo.
        - Abbiamo 404 ordini in attesa.
        - L'applicazione si chiude da sola.
        + Recebemos o erro 403 ao pedir os pedidos.
        + A API retorna 500.
        + Aparece a mensagem "Acesso negado".
        + O serviço responde com o código 429.
        - Ocorre um erro quando salvo.
        - Temos 404 pedidos pendentes.
        - O aplicativo fecha sozinho.
        + 注文を取得すると403エラーになります。
        + APIが500を返します。
        + 「アクセスが拒否されました」と表示されます。
        + 保存するとNullPointerExceptionが発生します。
        + ステータスコード429が返ってきます。
        - 保存するとエラーになります。
        - エラーメッセージが赤く表示されます。画像を見てください。
        - 404件の注文があります。
        - アプリが落ちます。
        + 获取订单时返回403错误。
        + 接口返回500。
        + 提示“拒绝访问”。
        + 保存时抛出NullPointerException。
        + 服务返回状态码429。
        - 保存时出现错误。
        - 出现红色的错误提示，见截图。
        - 我们有404个订单。
        - 程序自动退出。
        - He says that everything is fine on his side.
        + It says that the file cannot be opened.
        + We get a message saying that two people edit the page.
        - 是什么错误？
        - 什么报错都没有，直接退出。
        - El sistema dice que todo está bien.
        + El sistema dice que no existe el pedido.
        """,
        read -> !read.errors().isEmpty());
  }

  @Test
  void tellsErrorsThatDoNotShowFromThoseThatShouldNot() {
    Table.check(
        """
        + There is no error message.
        + It fails silently.
        + Es kommt keine Fehlermeldung.
        + Aucun message d'erreur n'apparaît.
        + No aparece ningún error.
        + Nessun errore viene mostrato.
        + Nenhuma mensagem de erro aparece.
        + エラーは出ません。
        + 没有报错。
        - It should work without errors.
        - ## Expected\\n\\nThe file is saved without an error.
        - I expect the import to run without any error.
        - Es sollte ohne Fehler funktionieren.
        - Cela devrait fonctionner sans erreur.
        - Debería funcionar sin errores.
        - Dovrebbe funzionare senza errori.
        - Deveria funcionar sem erros.
        - ## 期待する動作\\n\\nエラーが出ない。
        - An error appears.
        """,
        read -> !read.errors().absences().isEmpty());
  }
}
