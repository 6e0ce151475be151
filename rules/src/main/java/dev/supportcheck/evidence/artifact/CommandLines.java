package dev.supportcheck.evidence.artifact;

/** Recognises commands as people type them into a terminal. */
final class CommandLines {

  /** Programs whose names are no words of a sentence. */
  private static final WordSet PROGRAMS =
      WordSet.of(
          """
          curl wget npm npx yarn pnpm pip pip3 pipx conda mvn mvnw gradle gradlew sudo ssh scp
          kubectl helm terraform ansible brew apk yum dnf systemctl journalctl chmod chown
          mkdir grep sed awk tar openssl aws gcloud az dotnet msbuild javac rustc gcc clang
          psql mysql sqlite3 bundle gem rails cargo composer artisan winget choco adb nmap
          ffmpeg
          """);

  /** Programs whose names are words, or names that people speak of. */
  private static final WordSet WORDS =
      WordSet.of(
          """
          git docker podman make cmake go python python3 py node java ruby perl php bash sh
          cat cd ls find echo export apt snap flatpak set source deno bun jest pytest swift
          http ping vault flutter dart mix sbt rake nix
          """);

  private static final WordSet TASKS =
      WordSet.of(
          """
          install i add run start build test clone pull push checkout commit exec up down
          compose get apply describe logs ci init update upgrade require restore publish ps
          mod clean verify package deploy status rebase create delete serve migrate
          """);

  /** One of these ends each prompt. */
  private static final Signs PROMPT = Signs.of("$#>]");

  private CommandLines() {}

  /** What the line from {@code from} to {@code end}, without white space around it, looks like. */
  static LineKind kind(String text, int from, int end, Signs signs) {
    if (PROMPT.occurIn(signs) && afterPrompt(text, from, end) > from) {
      return LineKind.COMMAND;
    }
    int name = from;
    if (Scan.startsWith(text, name, end, "./")) {
      name += 2;
    }
    while (signs.has('=') && isSetting(text, name, end)) {
      name = Scan.blanks(text, token(text, name, end), end);
    }
    boolean sure = Scan.isOneOf(text, name, end, PROGRAMS);
    boolean word = !sure && Scan.isOneOf(text, name, end, WORDS);
    int to = sure || word ? token(text, name, end) : end;
    if (to == end || !isLowerCase(text, name, to)) {
      return LineKind.PROSE;
    }
    char last = text.charAt(end - 1);
    int words = Scan.plainWords(text, to, end);
    int marks = marks(text, to, end);
    boolean task = Scan.isOneOf(text, Scan.blanks(text, to, end), end, TASKS);
    boolean sentence = last == '.' || last == '?' || last == '!' || last == ',' || last == ':';
    if ((sentence && last != '.') || words > marks * 3 + (task ? 2 : 1)) {
      return LineKind.PROSE;
    }
    if (marks > 0 && (sure || task || words <= marks * 2)) {
      return LineKind.COMMAND;
    }
    return task && !sentence ? LineKind.COMMAND_PART : LineKind.PROSE;
  }

  /** The offset after a shell's or interpreter's prompt; {@code from} for none. */
  static int afterPrompt(String text, int from, int end) {
    char first = text.charAt(from);
    if (first == '$' && from + 2 < end && text.charAt(from + 1) == ' ') {
      return Character.isLetter(text.charAt(from + 2)) || text.charAt(from + 2) == '.'
          ? from + 2
          : from;
    }
    if (Scan.startsWith(text, from, end, ">>> ")) {
      return from + 4;
    }
    if (Scan.startsWith(text, from, end, "In [") && Scan.find(text, from, end, "]: ") > 0) {
      return Scan.find(text, from, end, "]: ") + 3;
    }
    boolean shell = Scan.startsWith(text, from, end, "PS ");
    int drive = shell ? from + 3 : from;
    if (Scan.startsWith(text, drive + 1, end, ":\\")) {
      int angle = Scan.find(text, drive, Math.min(end, drive + 200), ">");
      return angle > 0 && angle + 1 < end ? angle + 1 : from;
    }
    return afterHost(text, from, end);
  }

  /** {@code user@host:~$ } and {@code [user@host dir]# }. */
  private static int afterHost(String text, int from, int end) {
    int at = text.charAt(from) == '[' ? from + 1 : from;
    int user = Scan.identifier(text, at, end);
    if (user == at || user >= end || text.charAt(user) != '@') {
      return from;
    }
    int limit = Math.min(end - 1, user + 120);
    for (int i = user + 1; i < limit; i++) {
      char c = text.charAt(i);
      if ((c == '$' || c == '#') && text.charAt(i + 1) == ' ') {
        return i + 2;
      }
    }
    return from;
  }

  /** {@code NAME=value} before a command. */
  private static boolean isSetting(String text, int at, int end) {
    int name = Scan.identifier(text, at, end);
    return name > at
        && name < end
        && text.charAt(name) == '='
        && token(text, name, end) < end
        && Character.isUpperCase(text.charAt(at));
  }

  private static int token(String text, int at, int end) {
    int to = at;
    while (to < end && text.charAt(to) != ' ' && text.charAt(to) != '\t') {
      to++;
    }
    return to;
  }

  private static boolean isLowerCase(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** How many options, paths, addresses and quoted strings stand among the arguments. */
  private static int marks(String text, int from, int end) {
    int marks = 0;
    int at = from;
    while (at < end) {
      at = Scan.blanks(text, at, end);
      int to = token(text, at, end);
      if (to > at && isMark(text, at, to)) {
        marks++;
      }
      at = Math.max(to, at + 1);
    }
    return marks;
  }

  private static boolean isMark(String text, int at, int end) {
    char first = text.charAt(at);
    if (first == '-') {
      return end > at + 1 && text.charAt(at + 1) != ' ' && !Scan.startsWith(text, at, end, "->");
    }
    if (end - at < 3) {
      return first == '\\' && end == at + 1;
    }
    if (first == '\'' || first == '"' || first == '$') {
      return true;
    }
    for (int i = at + 1; i + 1 < end; i++) {
      char c = text.charAt(i);
      boolean inside = c == '/' || c == '=' || c == '\\' || c == '@';
      boolean dotted = c == '.' && Character.isLetterOrDigit(text.charAt(i + 1));
      if (inside || dotted || (c == ':' && i + 1 < end)) {
        return true;
      }
    }
    return first == '/' || first == '.' || first == '@';
  }

  /**
   * Whether a range, code between backticks for instance, is a command of any program: a name in
   * small letters, and an option or an address among what follows.
   */
  static boolean isCommand(String text, int from, int end) {
    int at = Math.max(from, afterPrompt(text, from, end));
    int name = token(text, at, end);
    if (name == at || name == end) {
      return false;
    }
    for (int i = at; i < name; i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !Scan.isDigit(c) && "-_./".indexOf(c) < 0) {
        return false;
      }
    }
    if (!Scan.isLetter(text.charAt(at)) && text.charAt(at) != '.' && text.charAt(at) != '/') {
      return false;
    }
    int next = Scan.blanks(text, name, end);
    boolean known =
        Scan.isOneOf(text, at, end, PROGRAMS)
            || (Scan.isOneOf(text, at, end, WORDS) && Scan.isOneOf(text, next, end, TASKS));
    return known || (marks(text, name, end) > 0 && hasOption(text, name, end));
  }

  private static boolean hasOption(String text, int from, int end) {
    for (int i = from; i + 2 < end; i++) {
      boolean option =
          text.charAt(i) == ' '
              && text.charAt(i + 1) == '-'
              && (Scan.isLetter(text.charAt(i + 2)) || text.charAt(i + 2) == '-');
      if (option || Scan.startsWith(text, i, end, "://")) {
        return true;
      }
    }
    return false;
  }
}
