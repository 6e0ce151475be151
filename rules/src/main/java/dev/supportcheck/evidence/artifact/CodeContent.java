package dev.supportcheck.evidence.artifact;

import dev.supportcheck.evidence.artifact.Artifact.Kind;
import dev.supportcheck.source.Span;
import java.util.Locale;
import java.util.Set;

/** Says what lines that are set apart as code, or pasted in their place, contain. */
final class CodeContent {

  private static final int MOST_LINES = 200;
  private static final WordSet OUTPUT =
      WordSet.of("log logs console output stacktrace trace pytb shell-session");
  private static final Set<String> NO_PROGRAM =
      Set.of("", "text", "txt", "plain", "plaintext", "markdown", "md", "none");
  private static final WordSet DATA =
      WordSet.of("json json5 jsonc xml yaml yml toml ini properties csv");
  private static final WordSet SHELL = WordSet.of("sh bash shell zsh powershell ps1 bat cmd batch");

  private final String text;
  private final LineCounts counts = new LineCounts();
  private int lines;
  private LineKind first = LineKind.PROSE;
  private boolean errors;
  private boolean laterErrors;
  private boolean dumped;
  private boolean command;
  private boolean answered;
  private char last;

  private CodeContent(String text) {
    this.text = text;
  }

  /** What the range {@code span} of {@code text} contains. */
  static CodeContent read(String text, Span span) {
    CodeContent content = new CodeContent(text);
    int at = span.start();
    while (at < span.end() && content.lines < MOST_LINES) {
      int end = at;
      while (end < span.end() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      content.line(new Span(at, end).trimmed(text));
      at = end + 1;
    }
    return content;
  }

  private void line(Span line) {
    if (line.isEmpty()) {
      return;
    }
    Signs signs = Signs.of(text, line.start(), line.end());
    LineKind kind = LineReader.kind(text, line.start(), line.end(), signs);
    counts.add(kind);
    if (lines++ == 0) {
      first = kind;
      command =
          CommandLines.isCommand(text, line.start(), line.end())
              && Scan.plainWords(text, line.start(), line.end()) < 6;
    }
    if (!laterErrors && isFailure(line, signs)) {
      errors = true;
      laterErrors = lines > 1;
    }
    answered = answered || (lines > 1 && kind != LineKind.COMMAND && !goesOn(line));
    last = text.charAt(line.end() - 1);
    dumped = dumped || (signs.has('>') && Scan.find(text, line.start(), line.end(), "=>") > 0);
  }

  /** Whether a line belongs to the command before it: options, or what it was to go on with. */
  private boolean goesOn(Span line) {
    return "\\^`|&(,{'\"=".indexOf(last) >= 0
        || "-|&)}'\"#".indexOf(text.charAt(line.start())) >= 0;
  }

  private boolean isFailure(Span line, Signs signs) {
    return FailureSigns.in(text, line.start(), line.end())
        || (signs.has('/') && HttpLines.isFailure(text, line.start(), line.end()));
  }

  /** Whether there is anything at all. */
  boolean isEmpty() {
    return lines == 0;
  }

  /** Whether it shows an error. */
  boolean failure() {
    return errors || has(LineKind.FRAME) || has(LineKind.EXCEPTION);
  }

  /** What it is, as far as it says itself; the language that a fence names counts too. */
  Kind kind(String info) {
    String language = language(info);
    if (has(LineKind.FRAME) || (has(LineKind.EXCEPTION) && errors)) {
      return Kind.TRACE;
    }
    if (has(LineKind.HTTP)) {
      return Kind.EXCHANGE;
    }
    boolean code = has(LineKind.CODE) && count(LineKind.CODE) * 3 >= lines;
    if ((has(LineKind.LOG) || first == LineKind.LOG_LEVEL) && !code) {
      return Kind.LOG;
    }
    if (first == LineKind.COMMAND || (command && first != LineKind.CODE)) {
      boolean only = lines == 1 || lines == count(LineKind.COMMAND) || isContinued();
      return only ? Kind.COMMAND : Kind.CONSOLE;
    }
    if (DATA.contains(language)) {
      return Kind.DATA;
    }
    if (SHELL.contains(language)) {
      return failure() ? Kind.CONSOLE : Kind.COMMAND;
    }
    if (OUTPUT.contains(language)) {
      return Kind.LOG;
    }
    if (!NO_PROGRAM.contains(language)) {
      return failure() && !code ? Kind.LOG : Kind.CODE;
    }
    return unnamed(code);
  }

  private Kind unnamed(boolean code) {
    boolean data =
        has(LineKind.DATA)
            || has(LineKind.STRUCTURE)
            || has(LineKind.MARKUP)
            || has(LineKind.ELEMENT);
    if (data && !(code && count(LineKind.CODE) > 1 && first == LineKind.CODE)) {
      boolean opened =
          first == LineKind.BRACKET || first == LineKind.DATA || first == LineKind.STRUCTURE;
      return code && !opened ? Kind.CODE : Kind.DATA;
    }
    if (code || has(LineKind.CODE) || has(LineKind.CONTROL)) {
      return Kind.CODE;
    }
    if (has(LineKind.COMMAND)) {
      return Kind.CONSOLE;
    }
    return failure() ? Kind.LOG : Kind.TEXT;
  }

  /** Whether it is written as programs dump values, so that it came out of one. */
  boolean isDump() {
    return dumped && !has(LineKind.CODE) && count(LineKind.DATA) > 0;
  }

  private boolean isContinued() {
    return first == LineKind.COMMAND && !laterErrors && !answered && lines < 12;
  }

  private boolean has(LineKind kind) {
    return counts.has(kind);
  }

  private int count(LineKind kind) {
    return counts.of(kind);
  }

  private static String language(String info) {
    String word = info.strip();
    int end = 0;
    while (end < word.length() && word.charAt(end) > ' ' && "{,:".indexOf(word.charAt(end)) < 0) {
      end++;
    }
    return word.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
