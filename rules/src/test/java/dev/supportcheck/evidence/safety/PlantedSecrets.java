package dev.supportcheck.evidence.safety;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/**
 * Credentials of many shapes, made up at run time so that none stands in a file of this project.
 */
public final class PlantedSecrets {

  /** A text with one credential in it. */
  public record Planted(String shape, String value, String text) {}

  private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
  private static final String DIGITS = "0123456789";
  private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String ALNUM = CAPITALS + SMALL + DIGITS;
  private static final String HEX = DIGITS + "abcdef";
  private static final String BASE64 = ALNUM + "+/";
  private static final String URL64 = ALNUM + "-_";

  /** Where a value with a shape of its own may stand. */
  private static final List<String> PLACES =
      List.of(
          "We call it with %s and get a 403.\n",
          "The token is `%s`, made today.\n",
          "```\nGET /orders\nX-Custom: %s\n```\n",
          "```json\n{\"request\": {\"value\": \"%s\", \"n\": 1}}\n```\n",
          "---\ntitle: Orders\nnote: %s\n---\nIt fails.\n",
          "title: Orders\nsteps: |\n  call it\n  with %s\n",
          "[the link](https://host.test/path?v=%s&x=1)\n",
          "| name | value |\n| --- | --- |\n| v | %s |\n",
          "<details>\n<summary>log</summary>\n2024-03-01T10:00:00Z value=%s done\n</details>\n",
          "client = Client('%s', timeout=3)\n",
          "> they wrote: %s\n",
          "- first\n- **%s**\n",
          "log: \"a\\n%s\\nb\"\n");

  private final Random random;

  public PlantedSecrets(long seed) {
    this.random = new Random(seed);
  }

  /** At least {@code count} texts, of all shapes in turn. */
  public List<Planted> make(int count) {
    List<Planted> all = new ArrayList<>();
    while (all.size() < count) {
      tokens(all);
      named(all);
    }
    return all;
  }

  private void tokens(List<Planted> all) {
    token(all, "lwa-access", "Atza|" + "IwEBI" + some(URL64, 340));
    token(all, "lwa-refresh", "Atzr|" + "IwEBI" + some(URL64, 330));
    token(all, "lwa-grantless", "Atc|" + "MQEBI" + some(URL64, 300));
    token(all, "rdt", "Atz.sprdt|" + "IQEBL" + some(URL64, 300));
    token(all, "lwa-secret", "amzn1.oa2-cs." + "v1." + some(HEX, 64));
    token(all, "aws-key", "AKI" + "A" + some(CAPITALS + "234567", 16));
    token(all, "aws-session-key", "ASI" + "A" + some(CAPITALS + "234567", 16));
    token(all, "github-classic", "gh" + "p_" + some(ALNUM, 36));
    token(all, "github-app", "gh" + "s_" + some(ALNUM, 36));
    token(all, "github-fine", "github_" + "pat_" + some(ALNUM, 22) + "_" + some(ALNUM, 59));
    token(all, "gitlab", "glp" + "at-" + some(URL64, 20));
    token(
        all,
        "slack-bot",
        "xox" + "b-" + some(DIGITS, 12) + "-" + some(DIGITS, 12) + "-" + some(ALNUM, 24));
    token(
        all,
        "slack-user",
        "xox"
            + "p-"
            + some(DIGITS, 12)
            + "-"
            + some(DIGITS, 12)
            + "-"
            + some(DIGITS, 12)
            + "-"
            + some(HEX, 32));
    add(
        all,
        "slack-hook",
        "hooks."
            + "slack.com/services/T"
            + some(CAPITALS, 8)
            + "/B"
            + some(CAPITALS, 8)
            + "/"
            + some(ALNUM, 24),
        "hook: <https://%s>\n");
    token(all, "npm", "npm" + "_" + some(ALNUM, 36));
    token(all, "google", "AIz" + "a" + some(URL64, 35));
    token(all, "google-oauth", "ya" + "29." + some(URL64, 120));
    token(all, "google-secret", "GOC" + "SPX-" + some(URL64, 28));
    token(all, "stripe", "sk_" + "live_" + some(ALNUM, 24));
    token(all, "stripe-restricted", "rk_" + "test_" + some(ALNUM, 24));
    token(all, "sendgrid", "SG" + "." + some(URL64, 22) + "." + some(URL64, 43));
    token(all, "twilio", "S" + "K" + some(HEX, 32));
    token(all, "telegram", some("123456789", 9) + ":A" + "A" + some(URL64, 33));
    token(all, "discord", "M" + some(ALNUM, 23) + "." + some(ALNUM, 6) + "." + some(URL64, 27));
    token(all, "openai", "sk-" + "proj-" + some(ALNUM, 74) + "T3Blbk" + "FJ" + some(ALNUM, 74));
    token(all, "anthropic", "sk-" + "ant-api03-" + some(URL64, 93) + "AA");
    token(all, "huggingface", "h" + "f_" + some(CAPITALS + SMALL, 34));
    token(all, "shopify", "shp" + "at_" + some(HEX, 32));
    token(all, "digitalocean", "dop" + "_v1_" + some(HEX, 64));
    token(all, "databricks", "dap" + "i" + some(HEX, 32));
    token(all, "vault", "hv" + "s." + some(URL64, 95));
    token(all, "pypi", "pypi-" + "AgEIcHlwaS5vcmc" + some(URL64, 80));
    token(all, "docker", "dckr_" + "pat_" + some(URL64, 27));
    token(all, "atlassian", "ATA" + "TT3" + some(URL64, 180));
    token(all, "azure", some(ALNUM, 3) + "8" + "Q~" + some(ALNUM, 34));
    token(all, "postman", "PMA" + "K-" + some(HEX, 24) + "-" + some(HEX, 34));
    token(all, "notion", "nt" + "n_" + some(DIGITS, 11) + some(ALNUM, 35));
    token(all, "figma", "fig" + "d_" + some(URL64, 43));
    token(all, "grafana", "gls" + "a_" + some(ALNUM, 32) + "_" + some(HEX, 8));
    token(all, "mws", "amzn." + "mws." + uuid());
    token(all, "jwt", jwt());
    token(all, "clickhouse", "4b1" + "d" + some(ALNUM, 38));
    token(all, "facebook-app", "4" + some(DIGITS, 15) + "|" + some(ALNUM, 27));
    add(
        all,
        "teams-hook",
        "webhook.office.com/"
            + "webhookb2/"
            + uuid()
            + "@"
            + uuid()
            + "/IncomingWebhook/"
            + some(HEX, 32)
            + "/"
            + uuid(),
        "It posts to https://acme.%s without an answer.\n");
  }

  private void named(List<Planted> all) {
    String key = some(BASE64, 64);
    String body =
        "MIIEvQ" + some(BASE64, 58) + "\n" + some(BASE64, 64) + "\n" + some(BASE64, 44) + "==";
    add(
        all,
        "private-key",
        body,
        "```\n-----BEGIN " + "PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n```\n");
    String escaped =
        "MIIEvQ" + some(BASE64, 58) + "\\n" + some(BASE64, 64) + "\\n" + some(BASE64, 40);
    add(
        all,
        "private-key-json",
        escaped,
        "{\"type\": \"service_account\", \"private_key\": \"-----BEGIN "
            + "PRIVATE KEY-----\\n%s\\n-----END PRIVATE KEY-----\\n\"}\n");
    add(all, "url", password(), "git clone https://build:%s@git.host.test/a/b.git\n");
    add(
        all,
        "postgres",
        password(),
        "database: postgresql://app:%s@db.host.test:5432/orders?sslmode=require\n");
    add(all, "mongodb", password(), "[db](mongodb+srv://app:%s@cluster0.host.test/orders)\n");
    add(all, "redis", some(ALNUM, 24), "`redis://:%s@cache.host.test:6379/0`\n");
    add(
        all,
        "jdbc",
        password(),
        "    spring.datasource.url=jdbc:mysql://db.test/a?user=app&password=%s&useSSL=true\n");
    add(all, "oracle", some(ALNUM, 12), "url: jdbc:oracle:thin:app/%s@//db.host.test:1521/XE\n");
    add(
        all,
        "ado",
        some(ALNUM, 14),
        "```\nServer=tcp:db.host.test,1433;User ID=app;Password=%s;Encrypt=true\n```\n");
    add(
        all,
        "azure-storage",
        some(BASE64, 86) + "==",
        "DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=%s;EndpointSuffix=core.windows.net\n");
    add(
        all,
        "service-bus",
        some(BASE64, 43) + "=",
        "Endpoint=sb://bus.host.test/;SharedAccessKeyName=Root;SharedAccessKey=%s\n");
    add(
        all,
        "bearer",
        some(ALNUM, 40),
        "curl -H 'Authorization: Bearer %s' https://api.host.test/v1\n");
    add(
        all,
        "basic",
        basic(),
        "```http\nGET /v1 HTTP/1.1\nAuthorization: Basic %s\nAccept: */*\n```\n");
    add(all, "curl-user", password(), "curl -s -u app:%s https://api.host.test\n");
    add(all, "curl-user-quoted", password(), "curl --user 'app:%s' \\\n  https://api.host.test\n");
    add(all, "api-key-header", some(HEX, 32), "> X-API-Key: %s\n> Accept: */*\n");
    add(all, "amz-token", some(URL64, 200), "--header 'x-amz-access-token: %s' \\\n");
    add(
        all,
        "json-secret",
        some(HEX, 64),
        "{\n  \"client_id\": \"amzn1.application-oa2-client.1\",\n  \"client_secret\": \"%s\"\n}\n");
    add(
        all,
        "json-escaped",
        some(ALNUM, 32),
        "body: \"{\\\"apiKey\\\":\\\"%s\\\",\\\"n\\\":1}\"\n");
    add(
        all,
        "yaml",
        some(ALNUM, 32),
        "spring:\n  security:\n    client-secret: %s\n    scope: all\n");
    add(all, "front-matter", password(), "---\ntitle: Login fails\npassword: %s\n---\nIt fails.\n");
    add(all, "properties", password(), "```properties\ndb.user=app\ndb.password=%s\n```\n");
    add(all, "env", some(BASE64, 40), "export AWS_SECRET_ACCESS_KEY=%s\n");
    add(all, "aws-pair", some(BASE64, 40), "AKI" + "A" + some(CAPITALS + "234567", 16) + ",%s\n");
    add(all, "php", some(ALNUM, 20), "define('DB_PASSWORD', '%s');\n");
    add(all, "ruby", some(ALNUM, 30), "\"x-auth-token\"=>\"%s\", \"a\"=>\"b\"\n");
    add(all, "python", some(ALNUM, 40), "api = Orders(refresh_token='%s', region='eu')\n");
    add(all, "java", some(ALNUM, 18), ".withPassword(\"%s\")\n");
    add(
        all,
        "xml",
        password(),
        "<server>\n  <id>repo</id>\n  <password>%s</password>\n</server>\n");
    add(all, "nuget", some(ALNUM, 22), "<add key=\"ClearTextPassword\" value=\"%s\" />\n");
    add(all, "label", password(), "**Password:** %s\n");
    add(all, "mot-de-passe", password(), "Mot de passe : %s\n");
    add(all, "passwort", password(), "Passwort: %s\n");
    add(all, "japanese", password(), "パスワード：%s\n");
    add(all, "prose", some(HEX, 64), "Our client secret is %s and it is refused.\n");
    add(all, "parentheses", some(ALNUM, 40), "The secret key (%s) is of last year.\n");
    add(all, "lautet", password(), "Das Passwort lautet %s und gilt.\n");
    add(all, "japanese-sentence", password(), "パスワードは%s です\n");
    add(all, "chinese-sentence", password(), "密码是 %s\n");
    add(all, "japanese-key", some(ALNUM, 40), "シークレットキー：%s\n");
    add(all, "clé", some(ALNUM, 40), "- **Clé API :** %s\n");
    add(all, "clave", some(ALNUM, 40), "Clave secreta: %s\n");
    add(all, "schlüssel", some(ALNUM, 40), "API-Schlüssel: %s\n");
    add(
        all,
        "logic-app",
        some(URL64, 43),
        "https://logic.host.test/workflows/1/invoke?sp=%%2Frun&sv=1.0&sig=%s\n");
    add(all, "table", some(ALNUM, 32), "| key | value |\n|---|---|\n| API key | %s |\n");
    add(all, "heading", some(ALNUM, 32), "### Access token\n\n%s\n\n### Steps\n");
    add(all, "query", some(HEX, 40), "https://api.host.test/v1/orders?access_token=%s&page=2\n");
    add(
        all,
        "form",
        key.replace("+", "A").replace("/", "B"),
        "grant_type=refresh_token&client_secret=%s&scope=a\n");
    add(all, "option", some(ALNUM, 26), "tool login --token %s --quiet\n");
    add(all, "npmrc", uuid(), "//packages.example.test/:_authToken=%s\n");
    add(all, "cookie", some(URL64, 60), "Cookie: lang=en; session-token=%s; theme=dark\n");
    add(all, "kubernetes", some(ALNUM, 28), "env:\n  - name: DB_PASSWORD\n    value: %s\n");
    add(all, "netrc-like", some(ALNUM, 24), "machine: host\nlogin: app\npassword: \"%s\"\n");
    add(
        all,
        "sas",
        some(BASE64, 43).replace("+", "A").replace("/", "B") + "%%3D",
        "https://shop.blob.host.test/c?sv=2022-11-02&se=2024-01-01&sr=c&sp=r&sig=%s\n");
    add(all, "docker-auth", basic(), "{\"auths\": {\"registry.host.test\": {\"auth\": \"%s\"}}}\n");
    add(all, "mysql", some(ALNUM, 12), "mysql -h db.test -u root -p%s orders\n");
    add(all, "html-entity", some(ALNUM, 32), "&quot;apiKey&quot;: &quot;%s&quot;\n");
    add(all, "block-scalar", some(ALNUM, 44), "api-token: |\n  %s\nother: 1\n");
  }

  private void token(List<Planted> all, String shape, String value) {
    add(all, shape, value, PLACES.get(random.nextInt(PLACES.size())));
  }

  private static void add(List<Planted> all, String shape, String value, String template) {
    String written = value.replace("%%", "%");
    all.add(new Planted(shape, written, template.replace("%s", written)));
  }

  private String jwt() {
    String header = encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
    String payload =
        encode("{\"sub\":\"" + some(DIGITS, 8) + "\",\"exp\":17" + some(DIGITS, 8) + "}");
    return header + "." + payload + "." + some(URL64, 43);
  }

  private static String encode(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private String basic() {
    return Base64.getEncoder()
        .encodeToString(("app:" + password()).getBytes(StandardCharsets.UTF_8));
  }

  /** As people choose them: some letters, digits and a sign. */
  private String password() {
    return some(CAPITALS, 1) + some(SMALL, 5) + some(DIGITS, 3) + some("!*+~", 1) + some(ALNUM, 3);
  }

  private String uuid() {
    return some(HEX, 8)
        + "-"
        + some(HEX, 4)
        + "-4"
        + some(HEX, 3)
        + "-a"
        + some(HEX, 3)
        + "-"
        + some(HEX, 12);
  }

  private String some(String alphabet, int length) {
    StringBuilder made = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      made.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return made.toString();
  }
}
