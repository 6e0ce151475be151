package dev.supportcheck.evidence.artifact;

import org.junit.jupiter.api.Test;

class EnvironmentTest {

  @Test
  void tellsWhatIsSaidOfTheEnvironment() {
    Table.check(
        """
        + I use version 4.2.1.
        + Running on Windows 11.
        + Client 2.3 with Python 3.11.
        + We call the sandbox.
        + This is in production.
        + Our endpoint is in eu-west-1.
        + It happens locally and on the server.
        + Tested in Chrome 118.
        + Ubuntu 22.04, kernel 6.2.
        + On an iPhone 12 it works, on Android not.
        + We use the Java SDK.
        + macOS Ventura, app build 2041.
        + Node v18.12.0
        + Release 7.
        + Firefox 102 ESR
        + In Docker on a Raspberry Pi.
        + We run PHP and Laravel.
        - I use the latest version.
        - Chrome shows a white page.
        - The import fails since the last update.
        - We sell in Germany and France.
        - Order 3.14 is missing.
        - I paid 12.50 for it.
        - It happens every 2.5 seconds.
        - See section 3.2 of the guide.
        - Since 12.05.2023 nothing works.
        - The list has 3 rows and should have 5.
        - The dialog opens twice.
        - I go to the shop and press Buy.
        - We need the report for 2023.
        - At 10.30 the job starts.
        - We use your service every day and like it.
        - The node is missing in the tree.
        - The window is too small.
        + Wir nutzen Version 4.2.1.
        + Das passiert auf Windows 10.
        + Wir rufen die Sandbox auf.
        + Im Produktivsystem, nicht im Testsystem.
        + Lokal tritt es nicht auf.
        + Firefox 115 unter Linux
        - Ich habe die neueste Version.
        - Das Fenster ist leer.
        - Seit dem letzten Update geht es nicht.
        - Der Betrag ist 12,50 Euro.
        + J'utilise la version 4.2.1.
        + Sous Windows 10, avec le SDK Java.
        + En production seulement.
        + Dans le bac à sable tout marche.
        + Région eu-west-1
        - J'ai la dernière version.
        - La fenêtre est vide.
        - Depuis la mise à jour rien ne marche.
        + Uso la versión 4.2.1.
        + En Windows 10 con Java.
        + Solo pasa en producción.
        + En el entorno de pruebas funciona.
        - Tengo la última versión.
        - La ventana está vacía.
        - Desde la actualización no funciona.
        + Uso la versione 4.2.1.
        + Su Windows 10 con Java.
        + Succede solo in produzione.
        - Ho l'ultima versione.
        - La finestra è vuota.
        + Uso a versão 4.2.1.
        + No Windows 10 com Java.
        + Só acontece em produção.
        + No ambiente de homologação funciona.
        - Tenho a última versão.
        - A janela está vazia.
        + バージョン4.2.1を使っています。
        + Windows 10で発生します。
        + 本番環境だけです。
        + サンドボックスでは動きます。
        - 最新版を使っています。
        - 画面が真っ白です。
        + 使用的版本是4.2.1。
        + 在Windows 10上出现。
        + 只在生产环境出现。
        + 沙箱里正常。
        - 用的是最新版本。
        - 窗口是空的。
        - - OS: [e.g. iOS]\\n- Browser [e.g. chrome, safari]\\n- Version [e.g. 22]
        - - OS: (ex: Windows 11)\\n- Version (par exemple 2.3)
        - - Betriebssystem: [z.B. Windows 10]\\n- Version: [z. B. 1.2]
        - - SO: [p. ej. iOS]
        - - OS: [例: iOS]
        - - 操作系统: [例如 Windows 10]
        + - OS: Windows 10 [e.g. iOS]
        + - Browser: Firefox 117 (e.g. chrome)
        """,
        read -> !read.environment().isEmpty());
  }
}
