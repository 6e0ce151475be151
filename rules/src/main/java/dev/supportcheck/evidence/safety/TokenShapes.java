package dev.supportcheck.evidence.safety;

import dev.supportcheck.source.Letters;
import dev.supportcheck.source.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds credentials that are known by their looks, from the table in {@code secrets.txt}, and JSON
 * web tokens.
 */
final class TokenShapes {

  private static final TokenShape[][] BY_FIRST = byFirst(load());
  private static final int[] LEAST_LENGTHS = leastLengths();
  private static final int LEAST_LENGTH = Arrays.stream(LEAST_LENGTHS).min().orElseThrow();

  /**
   * A token that a terminal or a mail broke is joined while the next line is nothing but more of
   * it.
   */
  private static final int LEAST_BROKEN_LINE = 40;

  private static final int LEAST_NEXT_LINE = 8;

  private static final int LEAST_WEB_TOKEN = 12;

  /** The header and payload that the site jwt.io shows; most pages on the subject repeat it. */
  private static final String KNOWN_PAYLOAD = ".eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4g";

  private final Runs runs;
  private final String text;
  private final char[] chars;
  private final Consumer<Secret> found;

  private TokenShapes(String text, Consumer<Secret> found) {
    this.runs = new Runs(text);
    this.text = text;
    this.chars = text.toCharArray();
    this.found = found;
  }

  /** Gives each credential in {@code text} to {@code found}. */
  static void find(String text, Consumer<Secret> found) {
    new TokenShapes(text, found).find();
  }

  private static List<TokenShape> load() {
    try (InputStream stream =
            Objects.requireNonNull(
                TokenShapes.class.getResourceAsStream("/dev/supportcheck/evidence/secrets.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<TokenShape> shapes = new ArrayList<>(256);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int blank = line.indexOf(' ');
        if (blank > 0 && line.charAt(0) != '#') {
          shapes.add(TokenShape.parse(line.substring(0, blank), line.substring(blank).strip()));
        }
      }
      return shapes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TokenShape[][] byFirst(List<TokenShape> shapes) {
    TokenShape[][] byFirst = new TokenShape[128][];
    for (char c = 0; c < 128; c++) {
      char first = c;
      byFirst[c] =
          shapes.stream().filter(shape -> shape.startsWith(first)).toArray(TokenShape[]::new);
    }
    return byFirst;
  }

  private static int[] leastLengths() {
    int[] lengths = new int[BY_FIRST.length];
    for (int c = 0; c < lengths.length; c++) {
      lengths[c] = c == 'e' ? LEAST_WEB_TOKEN : Integer.MAX_VALUE;
      for (TokenShape shape : BY_FIRST[c]) {
        lengths[c] = Math.min(lengths[c], shape.leastLength());
      }
    }
    return lengths;
  }

  private void find() {
    int at = 0;
    while (at < chars.length) {
      int end = at;
      while (end < chars.length && chars[end] > ' ') {
        end++;
      }
      at = Math.max(end + 1, end - at < LEAST_LENGTH ? 0 : find(at, end));
    }
  }

  /** Finds what begins in a word from {@code start} to {@code end}; gives where the last ends. */
  private int find(int start, int end) {
    int at = start;
    while (at < end) {
      char c = chars[at];
      Span span =
          c < 128 && LEAST_LENGTHS[c] <= end - at && isBoundary(at) ? at(at, BY_FIRST[c]) : null;
      at = span == null ? at + 1 : Math.max(at + 1, span.end());
    }
    return at;
  }

  private @Nullable Span at(int start, TokenShape[] shapes) {
    TokenShape best = null;
    int end = -1;
    char second = Scan.at(text, start + 1);
    for (TokenShape shape : shapes) {
      int matched = shape.mayGoOn(second) ? shape.match(runs, start) : -1;
      if (matched > end) {
        best = shape;
        end = matched;
      }
    }
    int jwt = text.startsWith("eyJ", start) ? jsonWebToken(start) : -1;
    if (jwt > end) {
      return accept("jwt", start, jwt, CharClass.TOKEN, 3, true);
    }
    return best == null
        ? null
        : accept(best.kind(), start, end, best.lastClass(), best.prefixLength(), best.isOpen());
  }

  /** Three parts, the first two of them JSON, or the five of an encrypted one. */
  private int jsonWebToken(int start) {
    int at = runs.end(CharClass.TOKEN, start);
    if (at - start < LEAST_WEB_TOKEN) {
      return -1;
    }
    int parts = 1;
    int second = at + 1;
    while (parts < 5 && at < text.length() && text.charAt(at) == '.') {
      at = runs.end(CharClass.TOKEN, at + 1);
      parts++;
    }
    boolean signed = parts >= 3 && text.startsWith("ey", second);
    return signed || parts == 5 ? at : -1;
  }

  private @Nullable Span accept(
      String kind, int start, int matched, @Nullable CharClass alphabet, int prefix, boolean open) {
    int end = alphabet != null && open ? continued(matched, start, alphabet) : matched;
    while (end > matched - 3 && end > start + 8 && text.charAt(end - 1) == '.') {
      end--;
    }
    String value = text.substring(start + Math.min(prefix, matched - start), end);
    if ((open && end - start < 60 && isCutOff(end))
        || value.length() < 4
        || Placeholders.isBlank(value)
        || SecretValues.entropy(value) < 2
        || isKnownSample(start, end)
        || (open && isWords(value))) {
      return null;
    }
    Span span = new Span(start, end);
    found.accept(Secret.of(kind, text, span));
    companion(kind, end);
    return span;
  }

  private static boolean isWords(String value) {
    return value.chars().noneMatch(Character::isDigit) && SecretValues.isWordy(value);
  }

  private boolean isCutOff(int end) {
    return text.startsWith("…", end)
        || text.startsWith("..", end)
        || text.startsWith("[", end)
        || (Scan.at(text, end) == '*' && !text.startsWith("**", end));
  }

  private boolean isKnownSample(int start, int end) {
    int payload = Scan.find(text, '.', start, end);
    return (payload >= 0 && text.startsWith(KNOWN_PAYLOAD, payload))
        || text.startsWith("sk_test_4eC39HqLyj", start)
        || text.startsWith("sk_test_BQokikJOvB", start);
  }

  /** The end of a token of which a terminal or a mail broke the line. */
  private int continued(int end, int start, CharClass alphabet) {
    int last = end;
    int lineStart = start;
    while (last < text.length() && isLineEnd(last) && last - lineStart >= LEAST_BROKEN_LINE) {
      int next = last;
      while (next < text.length() && (isLineEnd(next) || text.charAt(next) == ' ')) {
        next++;
      }
      int stop = runs.end(alphabet, next);
      boolean whole =
          stop >= text.length() || isLineEnd(stop) || "\"'`,;".indexOf(text.charAt(stop)) >= 0;
      if (next - last > 12
          || stop - next < LEAST_NEXT_LINE
          || !whole
          || !SecretValues.isToken(text.substring(next, stop))) {
        return last;
      }
      lineStart = next;
      last = stop;
    }
    return last;
  }

  private boolean isLineEnd(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  /**
   * The secret half of a pair, which stands beside the id without a name: in tables and lists of
   * values.
   */
  private void companion(String kind, int end) {
    if (!kind.equals("aws-access-key")) {
      return;
    }
    int at = end;
    while (at < text.length() && at - end < 8 && " \t\r\n,;:|\"'/".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int stop = runs.end(CharClass.BASE64, at);
    if (at > end
        && stop - at == 40
        && SecretValues.isToken(text.substring(at, stop))
        && SecretValues.entropy(text.substring(at, stop)) > 3.8) {
      found.accept(Secret.of("aws-secret-key", text, new Span(at, stop)));
    }
  }

  /**
   * Whether a token can start here: not within a word, yet behind an escape or a percent-encoded
   * sign.
   */
  private boolean isBoundary(int at) {
    if (at == 0) {
      return true;
    }
    char before = chars[at - 1];
    if (before > 0x7f || !(Letters.isLetterOrDigit(before) || before == '_')) {
      return true;
    }
    if (at >= 2
        && text.charAt(at - 2) == '\\'
        && (before == 'n' || before == 'r' || before == 't')) {
      return true;
    }
    return before == '_'
        ? at >= 2 && text.charAt(at - 2) == '_'
        : at >= 3
            && text.charAt(at - 3) == '%'
            && Character.digit(text.charAt(at - 2), 16) >= 0
            && Character.digit(before, 16) >= 0;
  }
}
