package dev.supportcheck.evidence.safety;

import dev.supportcheck.source.Letters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name under which a credential is kept: of a key, a variable, a header, a label.
 *
 * @param kind the kind of credential kept under it
 * @param sort what its values look like
 */
record SecretName(String kind, Sort sort) {

  /** What the values of a name look like. */
  enum Sort {
    /** Chosen by a person. */
    PASSWORD,
    /** Generated. */
    TOKEN,
    /** A scheme and what belongs to it, as in the header {@code Authorization}. */
    AUTHORIZATION,
    /** Pairs of name and value, as in the header {@code Cookie}. */
    COOKIE
  }

  private static final int LONGEST = 64;

  private static final Set<String> PASSWORDS =
      WordList.of(
          """
          password passwd pwd passphrase passcode passwort kennwort contraseña
          contrasena senha mdp motdepasse userpassword dbpassword psw userpass userpwd
          dbpass dbpwd rootpassword adminpassword mypassword パスワード 密码 口令 密碼 비밀번호
          storepass keypass requirepass masterpassword sshpass pgpassword
          """);

  private static final Set<String> SECRETS =
      WordList.of(
          """
          secret clientsecret appsecret apisecret secretkey secretaccesskey
          consumersecret sharedsecret clientsecrets secretid signingsecret
          webhooksecret geheimnis シークレット 密钥 クライアントシークレット jwtsecret cookiesecret
          sessionsecret authsecret
          """);

  private static final Set<String> TOKENS =
      WordList.of(
          """
          token accesstoken refreshtoken authtoken apitoken idtoken bearertoken jwt
          bearer pat jeton sessiontoken securitytoken トークン 令牌 アクセストークン リフレッシュトークン 访问令牌
          刷新令牌 accesstokens usertoken bottoken privatetoken persontoken ghtoken
          githubtoken npmtoken
          """);

  private static final Set<String> KEYS =
      WordList.of(
          """
          apikey xapikey apikeys privatekey accesskey authkey accountkey sharedkey
          sharedaccesskey masterkey encryptionkey signingkey signkey appkey
          subscriptionkey deploykey consumerkey storagekey servicekey adminkey
          cryptokey hmackey apisecretkey authorizationkey licensekey primaryaccesskey
          """);

  private static final Set<String> KEY_QUALIFIERS =
      WordList.of(
          """
          api secret private access auth account encryption signing shared
          subscription storage master admin webhook deploy hmac sas service client app
          application ssh authorization consumer crypto cipher aes instrumentation
          integration rest write user function functions
          """);

  private static final Set<String> CJK_KEYS =
      WordList.of("apiキー シークレットキー アクセスキー シークレットアクセスキー 秘密キー");

  /** In languages that put the key before what it is of: "clé API", "clave secreta". */
  private static final Set<String> KEY_WORDS = WordList.of("clé clef clave chave chiave");

  private static final Set<String> KEY_ADJECTIVES =
      WordList.of("api secrète secreta segreta privée privada privata");

  /** What a token is when it is no credential: of paging, of a form, of a grammar. */
  private static final Set<String> HARMLESS_TOKENS =
      WordList.of(
          """
          next page pagination paging continuation continue cursor sync resume csrf
          xsrf cancellation cancel start last idempotency idempotent request
          unexpected stop eos bos pad special design syntax prev previous nexttoken
          verification position scroll wait change previouspage mask unk concurrency
          lexer public color theme placement
          """);

  private static final BitSet ENDINGS = endings();

  private static final Map<String, String> TOKEN_KINDS =
      Map.of(
          "refresh",
          "refresh-token",
          "refreshtoken",
          "refresh-token",
          "access",
          "access-token",
          "accesstoken",
          "access-token",
          "session",
          "session-token",
          "sessiontoken",
          "session-token",
          "id",
          "id-token",
          "jwt",
          "jwt");

  /**
   * What the name in {@code text} from {@code start} to {@code end} keeps; null where it is no name
   * of a credential.
   */
  static @Nullable SecretName of(String text, int start, int end) {
    List<String> words = words(text, Math.max(start, end - LONGEST), end);
    if (words.isEmpty()) {
      return null;
    }
    String last = words.get(words.size() - 1);
    if (words.size() > 1
        && (last.equals("value")
            || last.equals("plain")
            || last.equals("plaintext")
            || last.equals("string")
            || last.equals("base"))) {
      words.remove(words.size() - 1);
      last = words.get(words.size() - 1);
    }
    String before = words.size() > 1 ? words.get(words.size() - 2) : "";
    String more = words.size() > 2 ? words.get(words.size() - 3) : "";
    return of(last, before, more);
  }

  private static @Nullable SecretName of(String last, String before, String more) {
    if (isPassword(last, before, more)) {
      return new SecretName("password", Sort.PASSWORD);
    }
    if (isSecret(last, before)) {
      return new SecretName(
          last.startsWith("client") || before.equals("client") ? "client-secret" : "secret",
          Sort.TOKEN);
    }
    if (TOKENS.contains(last)) {
      return HARMLESS_TOKENS.contains(before)
          ? null
          : new SecretName(
              TOKEN_KINDS.getOrDefault(last.equals("token") ? before : last, "token"), Sort.TOKEN);
    }
    if (last.endsWith("令牌") || last.endsWith("トークン")) {
      return new SecretName("token", Sort.TOKEN);
    }
    if (last.endsWith("キー") && CJK_KEYS.contains(last)) {
      return new SecretName("key", Sort.TOKEN);
    }
    if (KEY_WORDS.contains(before) && KEY_ADJECTIVES.contains(last)) {
      return new SecretName(last.equals("api") ? "api-key" : "secret-key", Sort.TOKEN);
    }
    if ((last.equals("key") || last.equals("schlüssel")) && KEY_QUALIFIERS.contains(before)) {
      boolean secret = before.equals("secret") || more.equals("secret");
      return new SecretName(
          secret
              ? "secret-key"
              : before.equals("private")
                  ? "private-key"
                  : before.equals("api") ? "api-key" : before + "-key",
          Sort.TOKEN);
    }
    if (KEYS.contains(last)) {
      return new SecretName(
          last.equals("privatekey") ? "private-key" : last.endsWith("apikey") ? "api-key" : "key",
          Sort.TOKEN);
    }
    if (last.equals("authorization")
        || (last.equals("auth") && Set.of("", "proxy", "basic", "http").contains(before))) {
      return new SecretName("authorization", Sort.AUTHORIZATION);
    }
    if ((last.equals("cookie") && Set.of("", "set").contains(before))
        || (last.equals("cookies") && before.isEmpty())) {
      return new SecretName("cookie", Sort.COOKIE);
    }
    if (last.equals("auth")
        || last.equals("credential")
        || last.equals("credentials")
        || last.equals("creds")) {
      return new SecretName("credential", Sort.TOKEN);
    }
    return last.equals("sig") && before.isEmpty() ? new SecretName("signature", Sort.TOKEN) : null;
  }

  private static boolean isPassword(String last, String before, String more) {
    return PASSWORDS.contains(last)
        || (last.equals("pass")
            && !before.isEmpty()
            && !before.equals("the")
            && !before.equals("first")
            && !before.equals("second"))
        || (last.equals("pw") && !before.isEmpty())
        || (last.equals("passe") && before.equals("de") && more.equals("mot"))
        || last.endsWith("パスワード")
        || last.endsWith("密码");
  }

  private static boolean isSecret(String last, String before) {
    return (SECRETS.contains(last) && !(last.equals("secretid") && before.isEmpty()))
        || last.endsWith("密钥")
        || last.endsWith("シークレット")
        || (last.equals("secrets") && before.equals("client"))
        || (last.equals("dsn") && before.equals("secret"));
  }

  /**
   * A quick look that spares most words the rest: whether the last word of a name can end at {@code
   * end}, by its last two letters.
   */
  static boolean canEnd(String text, int end) {
    int last = end;
    while (last > 0 && isOfNumber(text.charAt(last - 1))) {
      last--;
    }
    if (last < 2) {
      return false;
    }
    char first = text.charAt(last - 2);
    char second = text.charAt(last - 1);
    return first > 0x7f || second > 0x7f || ENDINGS.get(pair(first, second));
  }

  /** Whether {@code c} can be a part of the number at the end of a name. */
  private static boolean isOfNumber(char c) {
    return c == '_' || (Letters.isLetterOrDigit(c) && !Letters.isLetter(c));
  }

  private static BitSet endings() {
    BitSet endings = new BitSet();
    Stream.of(
            PASSWORDS,
            SECRETS,
            TOKENS,
            KEYS,
            KEY_ADJECTIVES,
            WordList.of(
                """
                key schlüssel pass pw passe secrets dsn authorization auth cookie cookies credential
                credentials creds sig value plain plaintext string base
                """))
        .flatMap(Set::stream)
        .filter(word -> word.charAt(word.length() - 1) < 0x80)
        .forEach(
            word ->
                endings.set(pair(word.charAt(word.length() - 2), word.charAt(word.length() - 1))));
    return endings;
  }

  /** Two ASCII letters, whatever their case, as one number. */
  private static int pair(char first, char second) {
    return ((first | 0x20) << 7) | (second | 0x20);
  }

  /**
   * The words of a name in lower case, numbers at the end of the last left out; a name in capitals
   * has no humps.
   */
  private static List<String> words(String text, int from, int to) {
    int end = to;
    while (end > from && isOfNumber(text.charAt(end - 1))) {
      end--;
    }
    List<String> words = new ArrayList<>(4);
    int start = from;
    for (int i = from; i <= end; i++) {
      boolean cut = i == end || !Letters.isLetterOrDigit(text.charAt(i));
      boolean hump =
          !cut
              && i > start
              && Character.isUpperCase(text.charAt(i))
              && (Character.isLowerCase(text.charAt(i - 1))
                  || (i + 1 < end
                      && Character.isLowerCase(text.charAt(i + 1))
                      && Character.isUpperCase(text.charAt(i - 1))));
      if (cut || hump) {
        if (i > start) {
          words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = hump ? i : i + 1;
      }
    }
    return words;
  }
}
