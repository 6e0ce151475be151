package dev.supportcheck.evidence.artifact;

import dev.supportcheck.evidence.prose.Prose;
import java.util.List;

/** Recognises the lines of stack traces of many languages. */
final class TraceLines {

  private static final List<String> SUFFIXES =
      List.of("Exception", "Error", "Failure", "Fault", "Throwable");

  private TraceLines() {}

  /** What the line from {@code from} to {@code end}, without white space around it, looks like. */
  static LineKind kind(String text, int from, int end, Signs signs) {
    if (isFrame(text, from, end, signs)) {
      return LineKind.FRAME;
    }
    return exception(text, from, end) > from ? LineKind.EXCEPTION : LineKind.PROSE;
  }

  private static boolean isFrame(String text, int from, int end, Signs signs) {
    return switch (text.charAt(from)) {
      case 'a' -> isAt(text, from, end);
      case 'F' ->
          Scan.startsWith(text, from, end, "File \"")
              && Scan.find(text, from, end, "\", line ") > 0;
      case 'C' ->
          Scan.startsWith(text, from, end, "Caused by: ")
              && exception(text, from + 11, end) > from + 11;
      case 'T' -> Scan.startsWith(text, from, end, "Traceback (most recent call last)");
      case 'E' -> Scan.startsWith(text, from, end, "Exception in thread \"");
      case 'g' ->
          Scan.startsWith(text, from, end, "goroutine ")
              && Scan.find(text, from, end, " [") > 0
              && text.charAt(end - 1) == ':';
      case '.' ->
          Scan.startsWith(text, from, end, "... ") && Scan.startsWith(text, end - 5, end, " more");
      case '-' ->
          Scan.startsWith(text, from, end, "--- End of ")
              || (Scan.startsWith(text, from, end, "--> ") && endsWithPlace(text, from + 4, end));
      case '#' -> isNumbered(text, from, end);
      case '[' -> Scan.startsWith(text, from, end, "[<") && Scan.find(text, from, end, "+0x") > 0;
      default -> isPlace(text, from, end, signs);
    };
  }

  /** {@code at name(place)}, {@code at path:1:2}, {@code at X.Y() in path:line 3}. */
  private static boolean isAt(String text, int from, int end) {
    if (!Scan.startsWith(text, from, end, "at ")) {
      return false;
    }
    int at = from + 3;
    if (Scan.startsWith(text, at, end, "async ")) {
      at += 6;
    }
    char last = text.charAt(end - 1);
    if (last == ')' || last == '{') {
      int open = Scan.find(text, at, end, "(");
      return open > at && Scan.plainWords(text, at, open) <= 2 && hasName(text, at, open);
    }
    return Scan.find(text, at, end, ":line ") > 0 || endsWithPlace(text, at, end);
  }

  private static boolean hasName(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '/' || c == '$' || c == '<' || c == '_') {
        return true;
      }
    }
    int word = Scan.identifier(text, from, end);
    return Scan.blanks(text, word, end) >= end;
  }

  /** Whether a range without blanks ends with {@code :12} or {@code :12:34}. */
  private static boolean endsWithPlace(String text, int from, int end) {
    int colon = end;
    while (colon > from && Scan.isDigit(text.charAt(colon - 1))) {
      colon--;
    }
    boolean number = colon < end && colon > from + 3 && text.charAt(colon - 1) == ':';
    if (!number) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == ' ') {
        return false;
      }
    }
    return true;
  }

  /** {@code #0 0x… in f}, {@code #0 /path/file.php(12): f()}, {@code #1 {main}}. */
  private static boolean isNumbered(String text, int from, int end) {
    int at = Scan.digits(text, from + 1, end);
    if (at == from + 1 || at >= end || text.charAt(at) != ' ') {
      return false;
    }
    at = Scan.blanks(text, at, end);
    if (Scan.startsWith(text, at, end, "0x") || Scan.startsWith(text, at, end, "{main}")) {
      return true;
    }
    int name = Scan.path(text, at, end);
    boolean path = at < end && (text.charAt(at) == '/' || text.charAt(at) == '[');
    boolean call = name > at && name < end && text.charAt(name) == '(';
    return (path || call) && Scan.find(text, at, end, "(") > 0;
  }

  /** {@code from path:1:in `f'}, {@code path.rb:1:in `f'}, {@code /path/x.go:12 +0x1f}. */
  private static boolean isPlace(String text, int from, int end, Signs signs) {
    if (signs.has(')') && isBareFrame(text, from, end)) {
      return true;
    }
    int in = signs.has(':') ? Scan.find(text, from, end, ":in ") : -1;
    if (in > from + 3 && Scan.isDigit(text.charAt(in - 1)) && in + 5 < end) {
      char quote = text.charAt(in + 4);
      return quote == '`' || quote == '\'' || quote == Prose.OBJECT;
    }
    int plus = text.charAt(from) == '/' ? Scan.find(text, from, end, " +0x") : -1;
    return plus > 0 && Scan.isDigit(text.charAt(plus - 1));
  }

  /** {@code a.b.C.method(File.java:12)}, as traces lose their {@code at}. */
  private static boolean isBareFrame(String text, int from, int end) {
    int name = Scan.path(text, from, end);
    if (name == from || name >= end || text.charAt(name) != '(' || text.charAt(end - 1) != ')') {
      return false;
    }
    int file = Scan.path(text, name + 1, end);
    boolean place =
        file > name + 2
            && file < end
            && text.charAt(file) == ':'
            && Scan.digits(text, file + 1, end) == end - 1;
    return place
        || Scan.startsWith(text, name, end, "(Native Method)")
        || Scan.startsWith(text, name, end, "(Unknown Source)");
  }

  /**
   * The end of an exception's name at {@code from}, before a colon or the line's end; {@code from}
   * for none.
   */
  static int exception(String text, int from, int end) {
    int at = from;
    if (Scan.startsWith(text, at, end, "Uncaught ")) {
      at += 9;
    }
    int name = Scan.path(text, at, end);
    boolean last = name == end || text.charAt(name) == ':';
    // what follows in brackets belongs to the name: SomeError [ERR_CODE]: …
    boolean bracket = !last && Scan.startsWith(text, name, end, " [");
    return name > at
            && (last || bracket)
            && isExceptionName(text, at, name)
            && (last || Scan.find(text, name, end, "]:") > 0)
        ? name
        : from;
  }

  /**
   * Whether a name is one that programs give to failures: {@code a.b.SomeException}, {@code
   * TypeError}.
   */
  static boolean isExceptionName(String text, int from, int end) {
    for (String suffix : SUFFIXES) {
      int at = end - suffix.length();
      if (at > from
          && Scan.startsWith(text, at, end, suffix)
          && (text.charAt(at - 1) != '.' || at - 1 > from)) {
        return Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.';
      }
    }
    return false;
  }
}
