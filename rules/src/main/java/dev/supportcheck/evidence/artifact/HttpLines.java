package dev.supportcheck.evidence.artifact;

/** Recognises the lines of HTTP: requests, answers and headers. */
final class HttpLines {

  private static final WordSet METHODS = WordSet.of("get post put delete patch head options");
  private static final WordSet HEADERS =
      WordSet.of(
          """
          accept accept-encoding accept-language access-control-allow-origin authorization
          cache-control connection content-encoding content-length content-type cookie etag
          host location origin referer server set-cookie transfer-encoding user-agent vary via
          www-authenticate
          """);

  private HttpLines() {}

  /** What the line from {@code from} to {@code end}, without white space around it, looks like. */
  static LineKind kind(String text, int from, int end, Signs signs) {
    int at = from;
    // as curl -v marks what goes out and comes in
    if (at + 2 < end
        && (text.charAt(at) == '<' || text.charAt(at) == '>')
        && text.charAt(at + 1) == ' ') {
      at += 2;
    }
    if (Scan.startsWith(text, at, end, "HTTP/")) {
      return status(text, at, end) < end ? LineKind.HTTP : LineKind.PROSE;
    }
    if (method(text, at, end) > at && Scan.find(text, at, end, " HTTP/") > 0) {
      return LineKind.HTTP;
    }
    return signs.has(':') && isHeader(text, at, end) ? LineKind.HEADER : LineKind.PROSE;
  }

  /** Whether a line is an answer's first, with a status of the client's or the server's fault. */
  static boolean isFailure(String text, int from, int end) {
    int status = status(text, from, end);
    return status < end && (text.charAt(status) == '4' || text.charAt(status) == '5');
  }

  /** The offset of the status after a version of HTTP, {@code HTTP/1.1 404}; the end for none. */
  private static int status(String text, int from, int end) {
    int version = Scan.find(text, from, end, "HTTP/");
    if (version < 0) {
      return end;
    }
    version += 5;
    while (version < end && (Scan.isDigit(text.charAt(version)) || text.charAt(version) == '.')) {
      version++;
    }
    int status = Scan.blanks(text, version, end);
    return Scan.digits(text, status, end) == status + 3 ? status : end;
  }

  /** The offset of the address after a method at {@code at}; {@code at} for none. */
  static int method(String text, int at, int end) {
    int to = Scan.identifier(text, at, end);
    if (to == at || to >= end || text.charAt(to) != ' ' || !Scan.isOneOf(text, at, end, METHODS)) {
      return at;
    }
    for (int i = at; i < to; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return at;
      }
    }
    int path = Scan.blanks(text, to, end);
    boolean address =
        path < end && (text.charAt(path) == '/' || Scan.startsWith(text, path, end, "http"));
    return address ? path : at;
  }

  private static boolean isHeader(String text, int from, int end) {
    int name = from;
    boolean hyphen = false;
    while (name < end
        && (Scan.isLetter(text.charAt(name))
            || Scan.isDigit(text.charAt(name))
            || (text.charAt(name) == '-' && name > from))) {
      hyphen |= text.charAt(name) == '-';
      name++;
    }
    if (name == from || name + 1 >= end || text.charAt(name) != ':' || name - from > 40) {
      return false;
    }
    boolean own = hyphen && WordSet.fold(text.charAt(from)) == 'x' && text.charAt(from + 1) == '-';
    return own || HEADERS.contains(text, from, name);
  }
}
