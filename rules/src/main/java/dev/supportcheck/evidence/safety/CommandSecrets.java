package dev.supportcheck.evidence.safety;

import dev.supportcheck.source.Span;
import java.util.function.Consumer;

/**
 * Finds passwords among the options of commands that name no secret: {@code curl -u user:password},
 * {@code mysql -ppassword}.
 */
final class CommandSecrets {

  private static final int LONGEST_COMMAND = 2000;

  private CommandSecrets() {}

  /** Gives each password in a command in {@code text} to {@code found}. */
  static void find(String text, Consumer<Secret> found) {
    for (int at = text.indexOf("curl"); at >= 0; at = text.indexOf("curl", at + 4)) {
      curl(text, at + 4, found);
    }
    for (String command :
        new String[] {"mysql", "mysqldump", "mysqladmin", "sshpass", "mongo", "mongosh"}) {
      for (int at = text.indexOf(command + " ");
          at >= 0;
          at = text.indexOf(command + " ", at + command.length())) {
        passwordOption(text, at + command.length(), found);
      }
    }
    for (int at = text.indexOf("docker login");
        at >= 0;
        at = text.indexOf("docker login", at + 12)) {
      passwordOption(text, at + 12, found);
    }
  }

  private static int commandEnd(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST_COMMAND);
    int end = from;
    while (end < limit) {
      if (text.charAt(end) == '\n'
          && Scan.at(text, end - 1) != '\\'
          && Scan.at(text, end - 1) != '^'
          && !(Scan.at(text, end - 1) == '\r' && Scan.at(text, end - 2) == '\\')) {
        return end;
      }
      if (text.startsWith("curl ", end)) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static void curl(String text, int from, Consumer<Secret> found) {
    int end = commandEnd(text, from);
    for (int at = from; at < end - 3; at++) {
      if (text.charAt(at) != '-' || !Character.isWhitespace(text.charAt(at - 1))) {
        continue;
      }
      int value = -1;
      if (text.startsWith("-u", at) || text.startsWith("-U", at)) {
        value = at + 2;
      } else if (text.startsWith("--user ", at) || text.startsWith("--user=", at)) {
        value = at + 7;
      } else if (text.startsWith("--proxy-user ", at) || text.startsWith("--proxy-user=", at)) {
        value = at + 13;
      }
      if (value > 0) {
        userAndPassword(text, value, end, found);
      }
    }
  }

  private static void userAndPassword(String text, int from, int limit, Consumer<Secret> found) {
    int start = Scan.blanks(text, from);
    int quote = Scan.quote(text, start);
    start += quote;
    int end = Scan.word(text, start, "\"'`");
    if (quote > 0) {
      int closing = Scan.find(text, text.charAt(start - 1), start, limit);
      end = closing > start ? closing : end;
    }
    int colon = Scan.find(text, ':', start, end - 1);
    if (colon < 0 || text.charAt(colon + 1) == '/') {
      return;
    }
    String password = text.substring(colon + 1, end);
    if (password.length() >= 3
        && !Placeholders.isPlaceholder(password)
        && !password.equals(text.substring(start, colon))) {
      found.accept(Secret.of("password", text, new Span(colon + 1, end)));
    }
  }

  private static void passwordOption(String text, int from, Consumer<Secret> found) {
    int end = commandEnd(text, from);
    int at = Scan.find(text, '-', from, end);
    while (at >= 0 && !(text.startsWith("-p", at) && Scan.at(text, at - 1) == ' ')) {
      at = Scan.find(text, '-', at + 1, end);
    }
    if (at < 0) {
      return;
    }
    int start = Scan.blanks(text, at + 2);
    start += Scan.quote(text, start);
    int stop = Math.min(end, Scan.word(text, start, "\"'`"));
    if (stop > start && SecretValues.isPassword(text.substring(start, stop))) {
      found.accept(Secret.of("password", text, new Span(start, stop)));
    }
  }
}
