package dev.supportcheck.report;

import dev.supportcheck.rule.Finding.Related;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person reads at the end of a run: the findings by file, each with its line and the range
 * underlined, and the counts.
 *
 * @param colours whether to colour as Maven does, by ANSI sequences
 * @param explain the command that explains a rule, up to where the rule's id follows; empty to name
 *     none
 * @param written the files that other reports were written to, by the names of the reports
 */
public record Console(boolean colours, String explain, Map<String, String> written)
    implements Report {

  /** Columns of a line of code; longer ones are cut around the range. */
  private static final int COLUMNS = 120;

  private static final String BOLD = "1";

  public Console {
    written = Collections.unmodifiableMap(new TreeMap<>(written));
  }

  @Override
  public String name() {
    return "console";
  }

  @Override
  public String fileName() {
    return "";
  }

  @Override
  public String render(Results results) {
    Map<String, List<Result>> byFile = new LinkedHashMap<>();
    for (Result result : results.active()) {
      byFile.computeIfAbsent(result.file().path(), path -> new ArrayList<>()).add(result);
    }
    StringBuilder out = new StringBuilder();
    byFile.forEach((path, found) -> file(results, path, found, out));
    for (Message note : results.notes()) {
      line(
          out, results.messages().say("note: {0}", Terminal.safe(results.messages().render(note))));
    }
    line(
        out,
        Wording.counts(results, (severity, text) -> style(text, colour(severity))) + reports());
    results.active().stream()
        .min((a, b) -> b.severity().compareTo(a.severity()))
        .filter(worst -> !explain.isEmpty())
        .ifPresent(
            worst ->
                line(
                    out, results.messages().say("What a rule means: {0}", explain + worst.rule())));
    return out.toString();
  }

  private void file(Results results, String path, List<Result> found, StringBuilder out) {
    line(out, style(heading(path), BOLD));
    int place = found.stream().mapToInt(result -> place(result).length()).max().orElse(0);
    int severity =
        found.stream()
            .mapToInt(result -> Wording.word(results.messages(), result.severity()).length())
            .max()
            .orElse(0);
    int number = found.stream().mapToInt(result -> lineNumber(result).length()).max().orElse(0);
    for (Result result : found) {
      String word = Wording.word(results.messages(), result.severity());
      line(
          out,
          "  "
              + pad(place(result), place)
              + "  "
              + style(word, colour(result.severity()))
              + " ".repeat(severity - word.length() + 2)
              + Terminal.safe(result.rule()));
      finding(results, result, number, out);
    }
    out.append('\n');
  }

  private void finding(Results results, Result result, int numberWidth, StringBuilder out) {
    String message = Terminal.safe(Wording.oneLine(results.message(result)));
    String margin = " ".repeat(numberWidth + 5);
    if (result.file().text().isEmpty()) {
      line(out, margin + " = " + message);
    } else {
      CodeFrame frame =
          CodeFrame.of(result.file(), result.span(), results.masks(result.file()), COLUMNS);
      line(
          out,
          margin.substring(0, margin.length() - lineNumber(result).length())
              + frame.line()
              + " | "
              + frame.text());
      String carets = style("^".repeat(frame.width()), colour(result.severity()));
      line(out, margin + " | " + " ".repeat(frame.indent()) + carets + " " + message);
    }
    for (Related related : result.related()) {
      String where = related.file().position(related.span().start()).toString();
      String path =
          related.file().path().equals(result.file().path())
              ? ""
              : Terminal.safe(related.file().path()) + ":";
      String text =
          Terminal.safe(Wording.oneLine(results.message(related.file(), related.message())));
      line(out, margin + " = " + path + where + ": " + text);
    }
  }

  private String reports() {
    StringBuilder reports = new StringBuilder();
    written.forEach(
        (what, path) ->
            reports
                .append(reports.isEmpty() ? " " : ", ")
                .append(Reports.label(what))
                .append(": ")
                .append(Terminal.safe(path)));
    return reports.toString();
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      case INFO -> "1;34";
      case OFF -> "1;32";
    };
  }

  private String style(String text, String sequence) {
    return colours ? "\u001B[" + sequence + "m" + text + "\u001B[m" : text;
  }

  /**
   * The path at the start of a line, where logs of build services would take {@code ::name::} for a
   * command.
   */
  private static String heading(String path) {
    String safe = Terminal.safe(path);
    return safe.stripLeading().startsWith("::") ? "./" + safe : safe;
  }

  private static String place(Result result) {
    return result.file().position(result.span().start()).toString();
  }

  private static String lineNumber(Result result) {
    return String.valueOf(result.file().lineOf(result.span().start()));
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  private static void line(StringBuilder out, String line) {
    out.append(line.stripTrailing()).append('\n');
  }
}
