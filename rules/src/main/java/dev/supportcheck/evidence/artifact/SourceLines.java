package dev.supportcheck.evidence.artifact;

/** Recognises lines of programs. */
final class SourceLines {

  private static final WordSet CONTROL =
      WordSet.of("if for foreach while switch catch elif else using lock");
  private static final WordSet OPENING =
      WordSet.of(
          """
          class interface struct enum namespace try else do finally public private protected
          static function func fn void async export impl trait object record module switch if
          for while foreach catch return type package resource provider
          """);
  private static final WordSet DECLARING =
      WordSet.of(
          """
          var let const val final static public private protected auto
          """);

  private static final WordSet SHORT = WordSet.of("break continue return throw use");
  private static final WordSet BEFORE_VALUE = WordSet.of("new await yield");
  private static final WordSet BEFORE_CALL = WordSet.of("await return throw new raise");

  private static final Signs OF_STATEMENTS = Signs.of("()=.$_<>[]{}\"&|:");

  private SourceLines() {}

  /** What the line from {@code from} to {@code end}, without white space around it, looks like. */
  static LineKind kind(String text, int from, int end, Signs signs) {
    char first = text.charAt(from);
    char last = text.charAt(end - 1);
    if (isComment(text, from, end) || Scan.startsWith(text, from, end, "@@ -")) {
      return Scan.startsWith(text, from, end, "@@ -") ? LineKind.CODE : LineKind.CODE_PART;
    }
    if (last == ';' && isStatement(text, from, end)) {
      return LineKind.CODE;
    }
    if (DeclarationLines.is(text, from, end)) {
      return LineKind.CODE;
    }
    if (last == '{' && opensBlock(text, from, end) && hasWords(text, from, end, 6)) {
      return LineKind.CODE;
    }
    boolean call = signs.has('(');
    if ((signs.has('=') && isAssignment(text, from, end))
        || (call && (isCall(text, from, end) || isAnnotation(text, from, end)))) {
      return LineKind.CODE;
    }
    if (call && isControl(text, from, end)) {
      return LineKind.CONTROL;
    }
    return isPart(text, from, end, first, last) ? LineKind.CODE_PART : LineKind.PROSE;
  }

  private static boolean isControl(String text, int from, int end) {
    if (!Scan.isOneOf(text, from, end, CONTROL) || Character.isUpperCase(text.charAt(from))) {
      return false;
    }
    int open = Scan.blanks(text, Scan.identifier(text, from, end), end);
    char last = text.charAt(end - 1);
    return open < end && text.charAt(open) == '(' && (last == ')' || last == '{');
  }

  private static boolean isComment(String text, int from, int end) {
    return (Scan.startsWith(text, from, end, "//") && !Scan.startsWith(text, from, end, "///"))
        || Scan.startsWith(text, from, end, "/*")
        || Scan.startsWith(text, from, end, "*/")
        || Scan.startsWith(text, from, end, "#!/")
        || (Scan.startsWith(text, from, end, "-- ") && end - from > 3);
  }

  /** A line that ends with a semicolon and holds what sentences do not. */
  private static boolean isStatement(String text, int from, int end) {
    int signs = 0;
    for (int i = from; i < end; i++) {
      signs += OF_STATEMENTS.has(text.charAt(i)) ? 1 : 0;
    }
    if (signs == 0) {
      return Scan.isOneOf(text, from, end, SHORT) && hasWords(text, from, end, 3);
    }
    char before = end - from > 1 ? text.charAt(end - 2) : ' ';
    boolean call =
        before == ')' || before == ']' || before == '}' || before == '"' || before == '\'';
    return (call || signs >= 2) && hasWords(text, from, end, signs);
  }

  private static boolean opensBlock(String text, int from, int end) {
    int at = text.charAt(from) == '}' ? Scan.blanks(text, from + 1, end) : from;
    if (Scan.isOneOf(text, at, end, OPENING)) {
      return true;
    }
    int before = end - 1;
    while (before > from && text.charAt(before - 1) == ' ') {
      before--;
    }
    char c = before > from ? text.charAt(before - 1) : ' ';
    // "The answer: {" is a sentence before data
    boolean key =
        c == ':' && (Scan.path(text, at, end) == before - 1 || Scan.isQuote(text.charAt(at)));
    return c == ')' || c == '=' || c == '>' || c == '(' || key;
  }

  /** {@code name = call(…}, {@code var name = …}, {@code $name = …}. */
  private static boolean isAssignment(String text, int from, int end) {
    int at = from;
    boolean declared = false;
    while (Scan.isOneOf(text, at, end, DECLARING)) {
      at = Scan.blanks(text, Scan.identifier(text, at, end), end);
      declared = true;
    }
    int name = Scan.path(text, at, end);
    if (name == at) {
      return false;
    }
    int sign = Scan.blanks(text, name, end);
    if (sign < end && text.charAt(sign) == ':' && Scan.startsWith(text, sign, end, ":=")) {
      sign++;
    }
    if (sign >= end || text.charAt(sign) != '=' || Scan.startsWith(text, sign, end, "==")) {
      return false;
    }
    int value = Scan.blanks(text, sign + 1, end);
    if (value >= end) {
      return false;
    }
    boolean variable = text.charAt(at) == '$' || declared;
    while (Scan.isOneOf(text, value, end, BEFORE_VALUE)) {
      value = Scan.blanks(text, Scan.identifier(text, value, end), end);
    }
    if (value >= end) {
      return false;
    }
    char c = text.charAt(value);
    int callee = Scan.path(text, value, end);
    int open = Scan.blanks(text, callee, end);
    boolean call = callee > value && open < end && text.charAt(open) == '(';
    boolean structure =
        (c == '{' || c == '[')
            && (value + 1 == end || DataLines.kind(text, value, end).weight() > 1);
    return call || structure || (variable && hasWords(text, from, end, 4));
  }

  /** {@code @Name(…}, as Java and others write before a declaration. */
  private static boolean isAnnotation(String text, int from, int end) {
    if (text.charAt(from) != '@'
        || end - from < 4
        || !Character.isUpperCase(text.charAt(from + 1))) {
      return false;
    }
    int name = Scan.path(text, from + 1, end);
    return name < end && text.charAt(name) == '(';
  }

  /** A line that is one call with arguments. */
  private static boolean isCall(String text, int from, int end) {
    int at = from;
    while (Scan.isOneOf(text, at, end, BEFORE_CALL)) {
      at = Scan.blanks(text, Scan.identifier(text, at, end), end);
    }
    int name = Scan.path(text, at, end);
    if (name == at || name >= end || text.charAt(name) != '(') {
      return false;
    }
    if (name + 1 == end) {
      return true;
    }
    char last = text.charAt(end - 1);
    boolean open = last == '{' || last == '[' || last == '(' || last == ',';
    boolean closed = last == ')' && DataLines.depth(text, name, end) == 0;
    if (!closed && !(open && DataLines.depth(text, name, end) > 0)) {
      return false;
    }
    // "getOrders()" and "the call(s)" are mentions
    return end - name > 4 && hasArgument(text, name + 1, end);
  }

  private static boolean hasArgument(String text, int from, int end) {
    int words = Scan.plainWords(text, from, end - 1);
    for (int i = from; i < end - 1; i++) {
      if ("\"'=,.([{$_".indexOf(text.charAt(i)) >= 0) {
        return words <= 6;
      }
    }
    return words <= 1 && Scan.identifier(text, from, end - 1) == end - 1;
  }

  private static boolean isPart(String text, int from, int end, char first, char last) {
    if (Scan.isOneOf(text, from, end, CONTROL) && Character.isLowerCase(first)) {
      return last == ':' && hasWords(text, from, end, 6);
    }
    if (Scan.isWord(text, from, end, "with") && last == ':') {
      return Scan.find(text, from, end, "(") > 0;
    }
    if (Scan.isWord(text, from, end, "return") || Scan.isWord(text, from, end, "end")) {
      return hasWords(text, from, end, 3);
    }
    if (first == '.' || first == '@' || (first == '$' && end - from > 2)) {
      int name = Scan.identifier(text, from + 1, end);
      return name > from + 1 && (name == end || "(.=-".indexOf(text.charAt(name)) >= 0);
    }
    int name = Scan.path(text, from, end);
    int sign = Scan.blanks(text, name, end);
    boolean assigned =
        name > from
            && sign < end
            && text.charAt(sign) == '='
            && !Scan.startsWith(text, sign, end, "=>")
            && hasWords(text, from, end, 3);
    boolean tail = first == '}' || first == ')' || first == ']';
    return assigned || (tail && hasWords(text, from, end, 2)) || (last == '(' && name == end - 1);
  }

  /** Whether a line has so many words of a sentence at most. */
  private static boolean hasWords(String text, int from, int end, int most) {
    return Scan.plainWords(text, from, end) <= most;
  }
}
