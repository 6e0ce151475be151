package dev.supportcheck.evidence.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that look as if they held a credential and hold none. */
public final class LookAlikes {

  private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
  private static final String DIGITS = "0123456789";
  private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String ALNUM = CAPITALS + SMALL + DIGITS;
  private static final String HEX = DIGITS + "abcdef";

  /**
   * {@code {h40}} stands for 40 hexadecimal characters, a for letters and digits, d for digits, u
   * for a UUID, A for capitals.
   */
  private static final List<String> TEXTS =
      List.of(
          "commit {h40}\nAuthor: a\n",
          "It came with {h40} and not before.\n",
          "request id: {u}\n",
          "x-amzn-RequestId: {u}\n",
          "\"requestId\": \"{u}\",\n",
          "order {d3}-{d7}-{d7} is missing\n",
          "sha256:{h64}\n",
          "image: shop/api@sha256:{h64}\n",
          "\"x-amz-content-sha256\": \"{h64}\"\n",
          "Signature={h64}\n",
          "\"integrity\": \"sha512-{a86}==\"\n",
          "![shot](data:image/png;base64,{a120})\n",
          "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{a43} me@host\n",
          "-----BEGIN PUBLIC KEY-----\n{a64}\n-----END PUBLIC KEY-----\n",
          "-----BEGIN CERTIFICATE-----\n{a64}\n{a64}\n-----END CERTIFICATE-----\n",
          "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----\n",
          "-----BEGIN RSA PRIVATE KEY-----\n<your key>\n-----END RSA PRIVATE KEY-----\n",
          "etag: \"{h32}\"\n",
          "\"nextToken\": \"{a120}\"\n",
          "NextToken={a80}\n",
          "pageToken: {a40}\n",
          "\"paginationToken\": \"{a60}\"\n",
          "csrf_token = {h32}\n",
          "Authorization: Bearer <token>\n",
          "Authorization: Bearer $TOKEN\n",
          "Authorization: Bearer ${ACCESS_TOKEN}\n",
          "-H 'Authorization: Bearer YOUR_ACCESS_TOKEN'\n",
          "Authorization: Basic <base64 of user:password>\n",
          "The bearer token is missing from the header.\n",
          "headers = {'Authorization': 'Bearer ' + token}\n",
          "password: ********\n",
          "password: xxxxxxxx\n",
          "password: \"\"\n",
          "password: ${DB_PASSWORD}\n",
          "password: {{ vault_db_password }}\n",
          "set DB_PASSWORD=%DB_PASSWORD%\n",
          "password = os.environ['DB_PASSWORD']\n",
          "password = getPassword()\n",
          "password: process.env.DB_PASSWORD\n",
          "token = request.headers.get('x-token')\n",
          "token: ${{ secrets.GITHUB_TOKEN }}\n",
          "this.token = config.auth.token;\n",
          "String token = tokenService.create(user);\n",
          "private String password;\n",
          "password: string;\n",
          "Password: at least 8 characters and 1 digit\n",
          "The password is required since version 2.{d1}.\n",
          "My password is not accepted any more.\n",
          "password=changeme\n",
          "password: secret\n",
          "POSTGRES_PASSWORD: postgres\n",
          "postgres://postgres:postgres@localhost:5432/test\n",
          "https://user:password@host.test/path\n",
          "https://<user>:<password>@host.test/\n",
          "https://${USER}:${PASSWORD}@host.test/\n",
          "https://host.test:8443/a@b\n",
          "http://host.test:{d4},other.test:{d4}@x\n",
          "git@host.test:team/repo.git\n",
          "api_key: YOUR_API_KEY\n",
          "apiKey: 'your-api-key-here'\n",
          "api_key=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n",
          "API_KEY=<your api key>\n",
          "API_KEY=1234567890abcdef\n",
          "client_secret=MY_SECRET\n",
          "\"client_secret\": \"MASKED-client-secret-{h4}\"\n",
          "AKIAIOSFODNN7EXAMPLE\n",
          "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n",
          "Credential=AKIAXXXXMYCREDENTIAL/20210113\n",
          "\"x-amz-access-token\": \"Atza|I*redacted*\"\n",
          "refresh_token=Atzr|IwEBI...\n",
          "Atza|IwEBIXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\n",
          "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n",
          "xoxb-your-bot-token-goes-here\n",
          "sk-your-key-here-please-and-thanks-a-lot\n",
          "primary_key: order_id_{d4}\n",
          "public_key: {a44}\n",
          "partition key = customer-{d6}\n",
          "sort-key: {d4}-{d2}-{d2}T{d2}:{d2}:{d2}Z\n",
          "cache-key: linux-maven-{h64}\n",
          "tokenType: Bearer\n",
          "token_endpoint: https://host.test/oauth2/token?v={d2}\n",
          "max_tokens: {d4}\n",
          "secretName: orders-api-{h8}\n",
          "secretKeyRef:\n  name: orders-{h6}\n  key: password\n",
          "secret: arn:aws:secretsmanager:eu-west-1:{d12}:secret:orders-{a6}\n",
          "password_file: /run/secrets/db_password_{d2}\n",
          "private_key: ./keys/server{d2}.pem\n",
          "token: invalid\n",
          "Unexpected token: {a12}\n",
          "Error: token {a6} expired at {d2}:{d2}\n",
          "dsn: https://{h32}@o{d6}.ingest.sentry.host.test/{d6}\n",
          "app id amzn1.sp.solution.{u}\n",
          "client_id: amzn1.application-oa2-client.{h32}\n",
          "marketplace ATVPDKIKX0DER, seller A{A13}\n",
          "uuid = {u}\n",
          "session started {u}\n",
          "version: 2.{d2}.{d1}-SNAPSHOT\n",
          "at com.example.auth.TokenFilter.doFilter(TokenFilter.java:{d2})\n",
          "pk_live_{a24}\n",
          "\"keyId\": \"{u}\"\n",
          "access_key_id: the one of {d4}\n",
          "| API key | as in the settings |\n",
          "### Password\n\n_No response_\n",
          "### API key\n\nnot needed here\n",
          "How do I reset the password?: see page {d3}\n",
          "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c\n",
          "curl -u user:password https://host.test\n",
          "curl -u \"$USER:$PASSWORD\" https://host.test\n",
          "mysql -u root -p orders\n",
          "Cookie: lang=en; theme=dark\n",
          "Set-Cookie: csrf={a32}\n",
          "DB_PASSWORD=$(cat /run/secrets/db)\n",
          "パスワード：********\n",
          "密码：<你的密码>\n",
          "Mot de passe : ********\n",
          "Passwort: wird nicht angezeigt\n",
          "The secret is that the call goes out twice.\n",
          "The refresh token is expired since {d2}:{d2}.\n",
          "The access token (see above) is of the seller.\n",
          "Our client secret is refused with request {u}.\n",
          "The api key is of application amzn1.sp.solution.{u}.\n",
          "パスワードは必須です\n",
          "密码是必填项\n",
          "シークレットキー：<あなたのキー>\n",
          "Clé API : voir la page {d3}\n",
          "Clave secreta: ********\n",
          "API-Schlüssel: siehe Seite {d3}\n",
          "4b1d{a12}\n",
          "{d15}|{a8}\n");

  private final Random random;

  public LookAlikes(long seed) {
    this.random = new Random(seed);
  }

  /** At least {@code count} texts, of all kinds in turn. */
  public List<String> make(int count) {
    List<String> all = new ArrayList<>();
    while (all.size() < count) {
      TEXTS.forEach(text -> all.add(filled(text)));
    }
    return all;
  }

  private String filled(String text) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int close = text.indexOf('}', at);
      String code = text.charAt(at) == '{' && close > 0 ? text.substring(at + 1, close) : "";
      if (code.equals("u")) {
        filled.append(
            some(HEX, 8)
                + "-"
                + some(HEX, 4)
                + "-4"
                + some(HEX, 3)
                + "-a"
                + some(HEX, 3)
                + "-"
                + some(HEX, 12));
        at = close + 1;
      } else if (code.matches("[hadA][0-9]+")) {
        String alphabet =
            code.charAt(0) == 'h'
                ? HEX
                : code.charAt(0) == 'a'
                    ? ALNUM
                    : code.charAt(0) == 'd' ? DIGITS : CAPITALS + DIGITS;
        filled.append(some(alphabet, Integer.parseInt(code.substring(1))));
        at = close + 1;
      } else {
        filled.append(text.charAt(at++));
      }
    }
    return filled.toString();
  }

  private String some(String alphabet, int length) {
    StringBuilder made = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      made.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return made.toString();
  }
}
