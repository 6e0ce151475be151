package dev.supportcheck.evidence.safety;

import dev.supportcheck.evidence.safety.SecretName.Sort;
import dev.supportcheck.source.Letters;
import dev.supportcheck.source.Span;
import java.util.function.Consumer;

/**
 * Finds credentials by the name they are given: in JSON, YAML, properties, XML, code, query
 * strings, headers, options of a command, labels and tables.
 */
final class NamedSecrets {

  /** What the verbs between a name and its value begin with. */
  private static final String VERBS = "iweèél";

  /** What may follow a name that a value belongs to, without a blank between them. */
  private static final String JOINTS = "=:\"'`|>(\n\r\t]*)_%?\\&";

  private static final boolean[] NAME_CHARS = nameChars();

  private final String text;
  private final char[] chars;
  private final Consumer<Secret> found;
  private int done;

  private NamedSecrets(String text, Consumer<Secret> found) {
    this.text = text;
    this.chars = text.toCharArray();
    this.found = found;
  }

  /** Gives each credential with a name in {@code text} to {@code found}. */
  static void find(String text, Consumer<Secret> found) {
    new NamedSecrets(text, found).find();
  }

  private void find() {
    int at = 0;
    while (at < chars.length) {
      if (!isNameChar(chars[at])) {
        at++;
        continue;
      }
      int start = at;
      while (at < chars.length && isNameChar(chars[at]) && !isPastParticle(start, at)) {
        at++;
      }
      int end = at;
      while (end > start && !Letters.isLetterOrDigit(chars[end - 1])) {
        end--;
      }
      while (start < end && !Letters.isLetterOrDigit(chars[start])) {
        start++;
      }
      boolean whole = end == at;
      if (end > start + 1 && isParticle(chars[end - 1])) {
        end--;
      }
      if (end > start && whole && SecretName.canEnd(text, end) && isNamed(start, end)) {
        SecretName name = SecretName.of(text, withWordsBefore(start), end);
        if (name != null) {
          done = at;
          named(name, start, end);
          at = Math.max(at, done);
        }
      }
    }
  }

  /**
   * A quick look that spares most words the rest: whether what joins a name and its value, or a
   * verb, may follow.
   */
  private boolean isNamed(int start, int end) {
    char next = Scan.at(text, end);
    if (next != ' ') {
      return next >= 128 || JOINTS.indexOf(next) >= 0;
    }
    char joint = Scan.at(text, Scan.blanks(text, end));
    return !isNameChar(joint) || Scan.at(text, start - 1) == '-' || VERBS.indexOf(joint) >= 0;
  }

  private static boolean isParticle(char c) {
    return c == 'は' || c == '是';
  }

  /**
   * Whether a verb of a script without blanks stands before {@code at}, and another script at it.
   */
  private boolean isPastParticle(int start, int at) {
    return at > start + 1 && isParticle(chars[at - 1]) && chars[at] < 128;
  }

  private static boolean isNameChar(char c) {
    return c < 128 ? NAME_CHARS[c] : Character.isLetter(c);
  }

  private static boolean[] nameChars() {
    boolean[] chars = new boolean[128];
    for (char c = 0; c < 128; c++) {
      chars[c] = Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }
    return chars;
  }

  /** Labels are of several words; up to two before the last one are taken along. */
  private int withWordsBefore(int start) {
    int from = start;
    for (int words = 0; words < 2; words++) {
      int blank = from - 1;
      if (blank < 1
          || text.charAt(blank) != ' '
          || !Letters.isLetterOrDigit(text.charAt(blank - 1))) {
        return from;
      }
      int word = blank;
      while (word > 0 && blank - word < 24 && Letters.isLetterOrDigit(text.charAt(word - 1))) {
        word--;
      }
      from = word;
    }
    return from;
  }

  private void named(SecretName name, int start, int end) {
    NamedValue value = NamedValue.after(text, start, end);
    if (value == null) {
      return;
    }
    if (name.sort() == Sort.AUTHORIZATION || name.sort() == Sort.COOKIE) {
      int stop = value.quoted() ? value.span().end() : Scan.lineEnd(text, value.span().start());
      Span line = new Span(value.span().start(), Math.max(stop, value.span().start()));
      if (name.sort() == Sort.COOKIE) {
        HeaderSecrets.cookies(text, line, found);
      } else {
        HeaderSecrets.authorization(
            text, line, value.strength() != NamedValue.Strength.WEAK, found);
      }
      return;
    }
    String words = value.span().in(text);
    if (isSecret(name, value, words)) {
      found.accept(Secret.of(name.kind(), text, value.span()));
      done = value.span().end();
    }
  }

  private boolean isSecret(SecretName name, NamedValue value, String words) {
    if (value.quoted()
        ? words.indexOf('\n') >= 0
        : SecretValues.isExpression(words) || isComposed(value.span().end())) {
      return false;
    }
    boolean alone = value.strength() != NamedValue.Strength.WEAK;
    if (name.kind().equals("signature")) {
      return words.length() >= 40 && isSharedAccess(value.span()) && SecretValues.isToken(words);
    }
    if (name.sort() == Sort.PASSWORD) {
      return SecretValues.isPassword(words)
          && (alone
              ? words.length() >= 5
              : words.length() >= 8
                  && !SecretValues.isWordy(words)
                  && SecretValues.isToken(words + "0a"));
    }
    return SecretValues.isToken(words) && (alone || words.length() >= 16);
  }

  /** Whether an expression goes on behind a value without quotes: a call, an index, a sum. */
  private boolean isComposed(int end) {
    char next = Scan.at(text, end);
    return next == '(' || next == '[' || next == '{';
  }

  /**
   * Whether a {@code sig=} belongs to a shared access signature: its expiry, or what it permits,
   * stands in the same query.
   */
  private boolean isSharedAccess(Span value) {
    int from = Math.max(0, value.start() - 400);
    String around = text.substring(from, Math.min(text.length(), value.end() + 400));
    return (around.contains("se=") || around.contains("sp="))
        && (around.contains("sv=") || around.contains("skn=") || around.contains("sr="));
  }
}
