package dev.supportcheck.evidence.artifact;

import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.Set;

/** Recognises the names of errors, exceptions and failed states within sentences. */
final class ErrorNames {

  private static final int FAILURE = Lexicon.standard().group("failure word");
  private static final int SHOWN = Lexicon.standard().group("error shown");
  private static final int ERROR = Lexicon.standard().group("error word");

  /** What joined words of a name say of a failure. */
  private static final PhraseSet SIGNS =
      PhraseSet.of(
          """
          denied
          unauthorized
          unauthorised
          exceeded
          invalid
          notfound
          timeout
          timedout
          toomanyrequests
          forbidden
          badrequest
          refused
          rejected
          unavailable
          fatal
          throttled
          conflict
          unsupported
          expired
          missing
          """);

  /** States in capitals that say that something failed. */
  private static final Set<String> STATES =
      Set.of(
          "FATAL",
          "FAILED",
          "FAILURE",
          "FAIL",
          "REJECTED",
          "DENIED",
          "INVALID",
          "TIMEOUT",
          "ABORTED",
          "UNAUTHORIZED",
          "FORBIDDEN",
          "CRASHED",
          "REFUSED",
          "ERRORED",
          "DEADLOCK",
          "SIGSEGV",
          "SIGKILL",
          "SIGABRT",
          "BSOD",
          "CANCELLED_WITH_ERROR",
          "UNKNOWN_ERROR");

  private static final WordSet HANDLING =
      WordSet.of("on is has get set show log handle no last any throw");

  private static final String EXCEEDED = "exceeded";

  /** Words in small letters that are no longer are names of nothing. */
  private static final int LONGEST_PLAIN = 10;

  private final String source;
  private final Cues cues;

  ErrorNames(String source, Cues cues) {
    this.source = source;
    this.cues = cues;
  }

  /** Whether {@code c} joins the parts of a word that is looked at. */
  static boolean isJoint(char c) {
    return c == '.' || c == '-';
  }

  /** The end of the short word in small letters at {@code at}, no name; {@code at} for others. */
  int afterPlain(int at, int end) {
    int to = at;
    while (to < end && Scan.isSmall(source.charAt(to))) {
      to++;
    }
    int next = to;
    while (next < end && isJoint(source.charAt(next))) {
      next++;
    }
    boolean whole = next == end || !Scan.isIdentifierPart(source.charAt(next));
    return whole && to > at && to - at <= LONGEST_PLAIN ? next : at;
  }

  /** Whether {@code word}, a token within {@code sentence} without marks around it, is a name. */
  boolean isName(Span word, Span sentence) {
    int end = word.end();
    int start = end;
    while (start > word.start() && source.charAt(start - 1) != '.') {
      start--;
    }
    if (start == end || (end < source.length() && source.charAt(end) == '(')) {
      return false;
    }
    int hump = hump(start, end);
    if (hump < 0 && Character.isLowerCase(source.charAt(end - 1))) {
      boolean exceeded =
          end - start > LONGEST_PLAIN
              && source.regionMatches(
                  true, end - EXCEEDED.length(), EXCEEDED, 0, EXCEEDED.length());
      return exceeded
          || (Scan.isCapital(source.charAt(start))
              && cues.has(FAILURE, word)
              && cues.endsNear(SHOWN, start, 4));
    }
    String name = source.substring(start, end);
    if (isUpperCase(name)) {
      return STATES.contains(name)
          ? !isShouted(sentence)
          : isConstant(name) || isNumbered(word, name);
    }
    boolean failing =
        hump > 0
            && !Character.isLowerCase(name.charAt(0))
            && !HANDLING.contains(source, start, hump);
    return failing
        && (TraceLines.isExceptionName(source, start, end) || SIGNS.find(source, start, end) >= 0);
  }

  /** Where the second of the joined words of a name begins; −1 for a plain word. */
  private int hump(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (Scan.isCapital(source.charAt(i)) && Scan.isSmall(source.charAt(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isUpperCase(String name) {
    boolean letter = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      letter |= Character.isUpperCase(c);
      if (Character.isLowerCase(c)) {
        return false;
      }
    }
    return letter;
  }

  /** {@code ECONNREFUSED}, {@code ERR_CONNECTION_RESET}, {@code ACCESS_DENIED}. */
  private static boolean isConstant(String name) {
    if (name.startsWith("ERR_") || name.startsWith("ECONN") || name.equals("ENOENT")) {
      return true;
    }
    if (name.equals("EACCES") || name.equals("ETIMEDOUT") || name.equals("EPERM")) {
      return true;
    }
    return name.indexOf('_') > 0
        && (name.contains("DENIED")
            || name.contains("_ERROR")
            || name.contains("FAIL")
            || name.contains("INVALID")
            || name.contains("NOT_FOUND")
            || name.contains("EXCEEDED")
            || name.contains("TIMEOUT")
            || name.contains("REFUSED")
            || name.contains("UNAUTHORIZED")
            || name.contains("FORBIDDEN"));
  }

  /** {@code ORA-00942}, {@code TS2345}, {@code MD5101} beside a word for errors. */
  private boolean isNumbered(Span word, String name) {
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      digits += Scan.isDigit(name.charAt(i)) ? 1 : 0;
      letters += Scan.isLetter(name.charAt(i)) ? 1 : 0;
    }
    boolean near = cues.endsNear(ERROR, word.start(), 12);
    boolean shown = digits > 2 && letters > 1 && cues.endsNear(SHOWN, word.start(), 4);
    return digits >= 2 && letters >= 1 && letters <= 5 && (near || shown);
  }

  /** Whether the letters of a sentence are capitals altogether. */
  private boolean isShouted(Span sentence) {
    int small = 0;
    int large = 0;
    int end = Math.min(sentence.end(), sentence.start() + 400);
    for (int i = sentence.start(); i < end; i++) {
      small += Character.isLowerCase(source.charAt(i)) ? 1 : 0;
      large += Character.isUpperCase(source.charAt(i)) ? 1 : 0;
    }
    return small < large;
  }
}
