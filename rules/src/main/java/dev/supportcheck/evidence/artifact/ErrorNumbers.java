package dev.supportcheck.evidence.artifact;

import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.Locale;

/** Tells numbers that are codes and statuses from numbers that count something. */
final class ErrorNumbers {

  private static final int ERROR = Lexicon.standard().group("error word");
  private static final int EXIT = Lexicon.standard().group("exit word");
  private static final int STATUS = Lexicon.standard().group("status word");
  private static final int RECEIVED = Lexicon.standard().group("artifact received");

  /** The words that go with a status of HTTP. */
  private static final String[] REASONS = {
    "bad request",
    "unauthorized",
    "forbidden",
    "not found",
    "method not allowed",
    "not acceptable",
    "request timeout",
    "conflict",
    "gone",
    "payload too large",
    "unsupported media",
    "unprocessable",
    "too many",
    "internal server",
    "internal error",
    "not implemented",
    "bad gateway",
    "service unavailable",
    "gateway time",
    "error",
    "http error",
    "- internal",
    "response",
    "status"
  };

  private static final WordSet UNITS =
      WordSet.of(
          """
          times time ms s sec seconds minutes hours days mal fois veces volte vezes items
          orders calls requests records kb mb gb px x
          """);

  private final String source;
  private final Cues cues;

  ErrorNumbers(String source, Cues cues) {
    this.source = source;
    this.cues = cues;
  }

  /** Whether {@code word}, a token within {@code sentence} that begins with a digit, is a code. */
  boolean isNumber(Span word, Span sentence) {
    if (source.startsWith("0x", word.start())) {
      return word.length() >= 6;
    }
    int end = Scan.digits(source, word.start(), word.end());
    if (end < word.end() && !isWide(source.charAt(end))) {
      return false;
    }
    int length = end - word.start();
    if (length > 6 || isCounted(end, sentence.end())) {
      return false;
    }
    boolean near = cues.endsNear(ERROR, word.start(), 14);
    if (near || (cues.endsNear(STATUS, word.start(), 14) && isHttp(word.start(), end))) {
      return (near && length > 1) || isHttp(word.start(), end);
    }
    if (cues.endsNear(EXIT, word.start(), 3)) {
      return true;
    }
    if (!isHttp(word.start(), end)) {
      return false;
    }
    int next = Scan.blanks(source, end, sentence.end());
    String rest =
        source.substring(next, Math.min(sentence.end(), next + 20)).toLowerCase(Locale.ROOT);
    for (String reason : REASONS) {
      if (rest.startsWith(reason)) {
        return true;
      }
    }
    boolean alone = next >= sentence.end() || !Character.isLetterOrDigit(source.charAt(next));
    return cues.startsNear(ERROR, end, 6)
        || cues.startsNear(STATUS, end, 1)
        || (alone && cues.endsNear(RECEIVED, word.start(), 60));
  }

  private boolean isHttp(int start, int end) {
    char first = source.charAt(start);
    return end - start == 3 && (first == '4' || first == '5') && source.charAt(start + 1) < '6';
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80;
  }

  /** Whether a number counts something: "error 3 times", "500 ms". */
  private boolean isCounted(int end, int limit) {
    int next = Scan.blanks(source, end, limit);
    int to = Scan.identifier(source, next, limit);
    return UNITS.contains(source, next, to);
  }
}
