package dev.supportcheck.evidence.artifact;

import org.junit.jupiter.api.Test;

class ArtifactsTest {

  @Test
  void tellsCodeAndOutputFromSentences() {
    Table.check(
        """
        + {"errors": [{"code": "InvalidInput"}]}
        + Response:\\n{\\n  "a": 1\\n}
        + java.lang.IllegalStateException: no\\n\\tat a.b.C.d(C.java:4)
        + 2026-03-02 06:00:14 ERROR [main] stopped: reset
        + $ docker compose up -d
        + curl -X POST https://api.example.com/v1 -d 'a=1'
        + <order id="3"><item>2</item></order>
        + SELECT * FROM orders WHERE id = 3
        + var x = new Client("eu");\\nx.list();
        + for (int i = 0; i < 3; i++) {\\n  run(i);\\n}
        + def f(x):\\n    return x + 1
        + The answer was {"code": 3, "message": "no"} again.
        + HTTP/1.1 500 Internal Server Error\\nContent-Type: text/plain
        + E/AndroidRuntime( 1234): FATAL EXCEPTION: main
        + npm ERR! code ELIFECYCLE\\nnpm ERR! errno 1
        + $ npm install\\nnpm ERR! missing script
        + [ERROR] Failed to execute goal\\n[ERROR] compile failed
        + I use this:\\n\\nfunction f() {\\n  return 1;\\n}\\n\\nand it fails.
        + Traceback (most recent call last):\\n  File "a.py", line 1, in <module>\\nKeyError: 'x'
        + panic: runtime error: index out of range\\n\\ngoroutine 1 [running]:\\nmain.main()\\n\\t/tmp/x.go:4 +0x1d
        + error[E0382]: borrow of moved value: `x`\\n --> src/main.rs:4:20
        - I press Save (twice) and wait; then nothing happens.
        - See https://example.com/a?b=c for more.
        - Use the menu File > Open > Recent.
        - We have 3 items: apples, pears; plums.
        - Name: Anna\\nCity: Rome\\nCountry: Italy
        - 1. Open the app\\n2. Press Save\\n3. See the list
        - The value is x = 3 in my case.
        - getOrders() returns nothing.
        - It costs $5 (five dollars) a month.
        - The `config.yml` file and `x = 1` in it.
        - @john can you look at this?
        - Thanks!\\n\\nBest regards,\\nAnna (support team)
        - At 10:42:13 on 5 July it failed.
        - Version: 1.2.3\\nOS: Windows 10\\nBrowser: Firefox
        - Wenn ich auf „Speichern" klicke, passiert nichts; die Liste bleibt leer.
        - Le prix est de 12,50 € (TTC) ; il devrait être de 10 €.
        - 点击“保存”（两次）后，什么也没发生。
        - 「保存」を押すと（二回）、何も起きません。
        - Select the order from the list and press Delete.
        - Update the app, then restart it.
        - import the file, then export it again.
        - If (and only if) I press it twice, it works.
        - Note: this only happens on Mondays!
        - The ratio a/b is wrong, c/d too.
        - Make sure to install it first.
        - go to the page and log in
        - I type /help and see the list.
        - Costs: 3 < 5 and 7 > 2
        - TODO: nothing
        - <details>\\n<summary>More</summary>\\n\\ntext\\n\\n</details>
        - ![x](a.png) and <img src="b.png" width="20">
        - [x] I have read it
        - A -> B -> C
        - It shows "a", "b" and "c".
        + It ends with this:\\n\\nFATA[0025] Error response from daemon: no such image
        + ./docker.go:29: undefined: docker.GIT_COMMIT\\n./docker.go:30: cannot assign
        + [default] Importing base box...\\n[default] Matching MAC address...\\n[default] Booting VM...
        - [Bug] The list is empty
        - [1] https://example.com/a\\n[2] https://example.com/b
        - [the guide](https://example.com/a)\\n[the list](https://example.com/b)
        - [docs]: the page\\n[faq]: the other
        """,
        read -> !read.artifacts().prose().isEmpty());
  }

  @Test
  void tellsWhatWasRunFromWhatIsNamed() {
    Table.check(
        """
        + I run `docker compose up -d` and it stops.
        + ```python\\nclient.list()\\n```
        + GET https://api.example.com/orders?limit=3 fails.
        + curl -i https://api.example.com/orders
        + We send {"type": "stock", "days": 3} to it.
        + Here is the request:\\n\\n```json\\n{"a": 1}\\n```
        +     x = f(1)\\n    print(x)
        + `SELECT * FROM orders` is slow.
        + `client.orders.list(limit=3)` returns nothing.
        + https://api.example.com/orders?limit=3&page=2 is what we call.
        + ```yaml\\nservices:\\n  web:\\n    image: nginx\\n```
        + `npm run build` ends with an error.
        - I press the button and nothing happens.
        - The `orders` table is empty.
        - `getOrders` fails.
        - ```\\n2026-03-02 06:00:14 ERROR stopped\\n```
        - ```\\njava.lang.X: no\\n\\tat a.b.C.d(C.java:4)\\n```
        - See https://example.com/docs for it.
        - See https://example.com/forum?topic=3 for it.
        - The file `config.yml` is missing.
        - `Error: no such file`
        - Wir drücken auf Speichern und nichts passiert.
        - 版本是`1.2.3`。
        """,
        read -> read.artifacts().hasSample());
  }

  @Test
  void tellsWhatCameBack() {
    Table.check(
        """
        + ```\\n2026-03-02 06:00:14 ERROR stopped\\n```
        + ![x](https://example.com/a.png)
        + <img src="https://example.com/a.png">
        + [log.txt](https://github.com/a/b/files/1/log.txt)
        + The log is at https://gist.github.com/a/1234
        + https://pastebin.com/abcd
        + The response is {"errors": [{"code": "no"}]}.
        + ```json\\n{"errors": [{"code": "no"}]}\\n```
        + java.lang.X: no\\n\\tat a.b.C.d(C.java:4)
        + https://user-images.githubusercontent.com/1/2.png
        + [video](https://example.com/a.mp4)
        + ```\\n$ ls\\nls: cannot access 'x': No such file or directory\\n```
        + ```\\ndocker run -e TZ=Europe/Berlin app/server date\\nTue Nov 24 08:12:03 UTC 2026\\n```
        - ```\\ndocker run -e TZ=Europe/Berlin \\\\\\n  app/server date\\n```
        + ```log\\nstarted\\nstopped\\n```
        + ## Logs\\n\\n```\\nstarted job 3\\nstopped job 3\\n```
        + Response:\\n\\n```\\n{"orders": []}\\n```
        - I press the button and nothing happens.
        - ```python\\nclient.list()\\n```
        - See https://example.com/docs for it.
        - The error is 403.
        - We send:\\n\\n```json\\n{"a": 1}\\n```
        - I run `docker compose up`.
        - ## Logs\\n\\nnone
        - ## Screenshots\\n\\nIf applicable, add screenshots.
        - [our guide](https://example.com/guide.html)
        """,
        read ->
            read.artifacts().hasOutput()
                || read.links().hasPicture()
                || read.links().hasAttachment());
  }
}
