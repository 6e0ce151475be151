package dev.supportcheck.evidence.artifact;

import dev.supportcheck.source.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells whether a line of code or output shows an error, whatever the language of its reader. */
final class FailureSigns {

  private static final String[] WORDS = {
    "error",
    "exception",
    "fatal",
    "failed",
    "failure",
    "denied",
    "refused",
    "traceback",
    "panic",
    "invalid",
    "unauthorized",
    "forbidden",
    "not found",
    "timed out",
    "timeout",
    "cannot ",
    "could not",
    "unable to",
    "rejeicao",
    "erreur",
    "fehler",
    "errore",
    "erro ",
    "rejei",
    "错误",
    "失败",
    "异常",
    "超时",
    "エラー",
    "失敗",
    "例外"
  };

  /** Messages that systems give in these words wherever they run. */
  private static final String[] MESSAGES = {
    "access denied",
    "access to requested resource is denied",
    "access is denied",
    "permission denied",
    "connection reset",
    "connection refused",
    "connection timed out",
    "no such file or directory",
    "segmentation fault",
    "core dumped",
    "out of memory",
    "broken pipe",
    "name or service not known",
    "stack overflow",
    "null pointer",
    "cannot read propert",
    "undefined is not",
    "is not a function",
    "is not defined",
    "internal server error",
    "bad gateway",
    "gateway time-out",
    "gateway timeout",
    "service unavailable",
    "too many requests",
    "command not found",
    "certificate verify failed",
    "self signed certificate",
    "no space left on device",
    "address already in use"
  };

  private FailureSigns() {}

  /**
   * The place of a system's own message in the line from {@code from}; null where there is none.
   */
  static @Nullable Span message(String text, Span line) {
    String words = line.in(text).toLowerCase(Locale.ROOT);
    for (String message : MESSAGES) {
      int at = words.indexOf(message);
      if (at >= 0 && words.length() == line.length()) {
        return Span.at(line.start() + at, message.length());
      }
    }
    return null;
  }

  /** Whether the line from {@code from} to {@code end} shows an error. */
  static boolean in(CharSequence text, int from, int end) {
    int to = Math.min(end, from + 1000);
    String line = text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
    for (String word : WORDS) {
      int at = line.indexOf(word);
      while (at >= 0) {
        if (isShown(line, at, word)) {
          return true;
        }
        at = line.indexOf(word, at + word.length());
      }
    }
    return false;
  }

  /** Whether a word stands for an error there, and not for a variable or for none. */
  private static boolean isShown(String line, int at, String word) {
    int end = at + word.length();
    String before = line.substring(Math.max(0, at - 12), at);
    if (before.endsWith("no ") || before.endsWith("0 ") || before.endsWith("without ")) {
      return false;
    }
    boolean handler = at > 0 && (line.charAt(at - 1) == '_' || line.charAt(at - 1) == '$');
    char next = end < line.length() ? line.charAt(end) : ' ';
    return !handler && next != '(' && next != '_' && !(next == '.' && word.length() < 6);
  }
}
