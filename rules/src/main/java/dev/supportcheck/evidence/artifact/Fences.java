package dev.supportcheck.evidence.artifact;

import dev.supportcheck.document.Case;
import dev.supportcheck.document.Document;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Says how to set off as code what is pasted as prose, so that not a character of it changes: by
 * fences around lines, by backticks within a sentence.
 */
public final class Fences {

  private final SourceFile source;
  private final String text;
  private final BodyLines lines;
  private final boolean yaml;

  /** Text to put in at an offset of the file. */
  public record Insertion(int offset, String text) {}

  /** The fences for the artifacts of {@code document}. */
  public Fences(Document document) {
    source = document.source();
    text = source.text();
    lines = BodyLines.of(document);
    yaml = document instanceof Case issue && issue.yaml();
  }

  /**
   * What to put in around an artifact that is rendered as prose; nothing where that is not safe.
   */
  public List<Insertion> around(Artifact artifact) {
    if (yaml || !artifact.isProse()) {
      return List.of();
    }
    Span span = artifact.span();
    return artifact.setting() == Artifact.Setting.EMBEDDED ? backticks(span) : fences(span);
  }

  private List<Insertion> backticks(Span span) {
    String code = span.in(text);
    boolean apart = span.start() == 0 || "`\\".indexOf(text.charAt(span.start() - 1)) < 0;
    boolean simple = code.indexOf('`') < 0 && code.indexOf('\n') < 0 && code.indexOf('\r') < 0;
    Span before = new Span(source.line(source.lineOf(span.start())).start(), span.start());
    boolean paired = before.in(text).chars().filter(c -> c == '`').count() % 2 == 0;
    return apart
            && simple
            && paired
            && (span.end() == text.length() || text.charAt(span.end()) != '`')
        ? List.of(new Insertion(span.start(), "`"), new Insertion(span.end(), "`"))
        : List.of();
  }

  private List<Insertion> fences(Span span) {
    int first = source.lineOf(span.start());
    int last = source.lineOf(span.end());
    int lineStart = source.line(first).start();
    String before = text.substring(lineStart, span.start());
    int quotes = lines.quotes(first);
    boolean begins = lines.words(first).start() == span.start();
    if (quotes > 0) {
      return quoted(first, last, span, quotes, begins);
    }
    if (!begins) {
      int column = lines.indent(first);
      return before.indexOf('\t') >= 0 ? List.of() : in(first, last, span.start(), column, true);
    }
    if (!before.isBlank()) {
      boolean box = before.indexOf('[') >= 0 || before.indexOf('\t') >= 0;
      return box ? List.of() : in(first, last, span.start(), before.length(), false);
    }
    int column = lines.indent(first);
    boolean within = column > 0 && before.length() >= column && before.indexOf('\t') < 0;
    int indent = within ? column : 0;
    return in(first, last, lineStart + indent, indent, false);
  }

  /**
   * Fences in a list item whose text begins at {@code column}, or in none.
   *
   * @param offset where the opening one goes
   * @param broken whether words stand before it on its line
   */
  private List<Insertion> in(int first, int last, int offset, int column, boolean broken) {
    List<Insertion> insertions = new ArrayList<>();
    String fence = fence(first, last);
    String end = lineEnd(first);
    String margin = " ".repeat(column);
    boolean html =
        first > 1
            && lines.region(first - 1) == BodyLines.Region.HTML
            && !lines.words(first - 1).isEmpty();
    String opening = broken ? end + margin + fence + end + margin : fence + end + margin;
    insertions.add(new Insertion(offset, html && !broken ? end + margin + opening : opening));
    for (int line = first + 1; line <= last && column > 0; line++) {
      Span whole = source.line(line);
      int at = whole.start();
      while (at < whole.end() && at - whole.start() < column && text.charAt(at) == ' ') {
        at++;
      }
      if (at < whole.end() && text.charAt(at) == '\t' && at - whole.start() < column) {
        return List.of();
      }
      if (at < whole.end() && at - whole.start() < column) {
        insertions.add(new Insertion(whole.start(), " ".repeat(column - at + whole.start())));
      }
    }
    insertions.add(new Insertion(source.line(last).end(), end + margin + fence));
    return insertions;
  }

  private List<Insertion> quoted(int first, int last, Span span, int quotes, boolean begins) {
    if (lines.indent(first) > 0) {
      return List.of();
    }
    for (int line = first; line <= last; line++) {
      if (afterMarks(line, quotes) < 0) {
        return List.of();
      }
    }
    int start = source.line(first).start();
    int marks = afterMarks(first, quotes);
    String margin = text.substring(start, marks);
    String fence = fence(first, last);
    String end = lineEnd(first);
    boolean blank = begins && text.substring(marks, span.start()).isBlank();
    if (begins && !blank) {
      return List.of();
    }
    Insertion opening =
        blank
            ? new Insertion(marks, fence + end + margin)
            : new Insertion(span.start(), end + margin + fence + end + margin);
    return List.of(opening, new Insertion(source.line(last).end(), end + margin + fence));
  }

  /** The offset after the marks of quotations on a line; −1 where there are fewer. */
  private int afterMarks(int line, int quotes) {
    Span whole = source.line(line);
    int at = whole.start();
    for (int i = 0; i < quotes; i++) {
      at = Scan.blanks(text, at, whole.end());
      if (at >= whole.end() || text.charAt(at) != '>') {
        return -1;
      }
      at++;
      at = at < whole.end() && text.charAt(at) == ' ' ? at + 1 : at;
    }
    return at;
  }

  /** Backticks, more than stand together anywhere within. */
  private String fence(int first, int last) {
    int most = 2;
    int run = 0;
    int end = source.line(last).end();
    for (int i = source.line(first).start(); i < end; i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      most = Math.max(most, run);
    }
    return "`".repeat(most + 1);
  }

  /** What ends a line in this file. */
  private String lineEnd(int line) {
    int at = source.line(line).end();
    if (at >= text.length()) {
      return "\n";
    }
    return text.startsWith("\r\n", at) ? "\r\n" : text.substring(at, at + 1);
  }
}
