package dev.supportcheck.evidence.artifact;

/** Recognises lines of programs that bring in or define something, and statements of SQL. */
final class DeclarationLines {

  private static final WordSet SQL =
      WordSet.of("select insert update delete create alter drop with");
  private static final WordSet DEFINING = WordSet.of("def function func fn sub class");

  private DeclarationLines() {}

  /** Whether the line from {@code from} to {@code end} is one of these. */
  static boolean is(String text, int from, int end) {
    return isImport(text, from, end) || isDefinition(text, from, end) || isSql(text, from, end);
  }

  private static boolean isImport(String text, int from, int end) {
    if ("#ifr".indexOf(text.charAt(from)) < 0) {
      return false;
    }
    if (Scan.startsWith(text, from, end, "#include <")
        || Scan.startsWith(text, from, end, "#include \"")) {
      return true;
    }
    if (Scan.isWord(text, from, end, "import")) {
      int at = Scan.blanks(text, from + 6, end);
      int path = Scan.path(text, at, end);
      boolean named = at < end && (text.charAt(at) == '{' || text.charAt(at) == '*');
      boolean dotted = path == end && Scan.find(text, at, end, ".") > 0;
      boolean alone = path == end && path > at && end - from < 40;
      boolean from2 =
          Scan.find(text, at, end, " from '") > 0 || Scan.find(text, at, end, " from \"") > 0;
      boolean as = path < end && Scan.startsWith(text, path, end, " as ");
      return named || dotted || alone || from2 || as;
    }
    if (Scan.isWord(text, from, end, "from")) {
      int path = Scan.path(text, Scan.blanks(text, from + 4, end), end);
      return Scan.startsWith(text, path, end, " import ");
    }
    return Scan.startsWith(text, from, end, "require(")
        || Scan.startsWith(text, from, end, "require '");
  }

  /** {@code def name(…):}, {@code function name(…)}, {@code class Name:}. */
  private static boolean isDefinition(String text, int from, int end) {
    char last = text.charAt(end - 1);
    int at = from;
    if (Scan.isWord(text, at, end, "async")) {
      at = Scan.blanks(text, at + 5, end);
    }
    boolean word = Scan.isOneOf(text, at, end, DEFINING);
    if (!word || !Character.isLowerCase(text.charAt(at))) {
      return false;
    }
    boolean classLine = Scan.isWord(text, at, end, "class");
    int name = Scan.blanks(text, Scan.identifier(text, at, end), end);
    int to = Scan.identifier(text, name, end);
    int next = Scan.blanks(text, to, end);
    if (to == name || next == end) {
      return false;
    }
    boolean open = text.charAt(next) == '(' || text.charAt(next) == '<';
    return classLine
        ? (last == ':' && (next == end - 1 || open)) || last == '{'
        : open && (last == ':' || last == '{' || last == ')' || last == ',');
  }

  private static boolean isSql(String text, int from, int end) {
    if (!Scan.isOneOf(text, from, end, SQL) || !Character.isUpperCase(text.charAt(from + 1))) {
      return false;
    }
    return Scan.find(text, from, end, " FROM ") > 0
        || Scan.find(text, from, end, " INTO ") > 0
        || Scan.find(text, from, end, " SET ") > 0
        || Scan.find(text, from, end, " TABLE ") > 0;
  }
}
