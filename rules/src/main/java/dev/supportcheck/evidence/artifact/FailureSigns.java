package dev.supportcheck.evidence.artifact;

/** Tells whether a line of code or output shows an error, whatever the language of its reader. */
final class FailureSigns {

  private static final PhraseSet WORDS =
      PhraseSet.of(
          """
          error
          exception
          fatal
          failed
          failure
          denied
          refused
          traceback
          panic
          invalid
          unauthorized
          forbidden
          not found
          timed out
          timeout
          cannot_
          could not
          unable to
          rejeicao
          erreur
          fehler
          errore
          erro_
          rejei
          错误
          失败
          异常
          超时
          エラー
          失敗
          例外
          """);

  /** Messages that systems give in these words wherever they run. */
  private static final PhraseSet MESSAGES =
      PhraseSet.of(
          """
          access denied
          access to requested resource is denied
          access is denied
          permission denied
          connection reset
          connection refused
          connection timed out
          no such file or directory
          segmentation fault
          core dumped
          out of memory
          broken pipe
          name or service not known
          stack overflow
          null pointer
          cannot read propert
          undefined is not
          is not a function
          is not defined
          internal server error
          bad gateway
          gateway time-out
          gateway timeout
          service unavailable
          too many requests
          command not found
          certificate verify failed
          self signed certificate
          no space left on device
          address already in use
          """);

  private static final WordSet NEGATIONS = WordSet.of("no without");
  private static final int LONGEST_LINE = 1000;

  private FailureSigns() {}

  /** The length of the system's own message that begins at {@code at}; 0 where none does. */
  static int message(String text, int at, int end) {
    return MESSAGES.length(text, at, end);
  }

  /** Whether the line from {@code from} to {@code end} shows an error. */
  static boolean in(String text, int from, int end) {
    int to = Math.min(end, from + LONGEST_LINE);
    int at = WORDS.find(text, from, to);
    while (at >= 0) {
      int length = WORDS.length(text, at, to);
      if (isShown(text, from, at, length, to)) {
        return true;
      }
      at = WORDS.find(text, at + length, to);
    }
    return false;
  }

  /** Whether a word stands for an error there, and not for a variable or for none. */
  private static boolean isShown(String text, int from, int at, int length, int to) {
    char before = at > from ? WordSet.fold(text.charAt(at - 1)) : ' ';
    char earlier = at - 1 > from ? WordSet.fold(text.charAt(at - 2)) : ' ';
    boolean none = before == ' ' && (earlier == '0' || isNegation(text, from, at - 1));
    char next = at + length < to ? text.charAt(at + length) : ' ';
    return !none
        && before != '_'
        && before != '$'
        && next != '('
        && next != '_'
        && !(next == '.' && length < 6);
  }

  /** Whether "no" or "without" ends at {@code end}. */
  private static boolean isNegation(String text, int from, int end) {
    return NEGATIONS.contains(text, Math.max(from, end - 2), end)
        || NEGATIONS.contains(text, Math.max(from, end - 7), end);
  }
}
