package dev.supportcheck.report;

import dev.supportcheck.rule.Finding.Related;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.Messages;
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
    line(out, counts(results) + reports());
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
            .mapToInt(result -> severity(results.messages(), result).length())
            .max()
            .orElse(0);
    int number = found.stream().mapToInt(result -> lineNumber(result).length()).max().orElse(0);
    for (Result result : found) {
      String word = severity(results.messages(), result);
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
    String message = Terminal.safe(oneLine(results.message(result)));
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
      String text = Terminal.safe(oneLine(results.message(related.file(), related.message())));
      line(out, margin + " = " + path + where + ": " + text);
    }
  }

  private String counts(Results results) {
    Messages messages = results.messages();
    int files = results.files().size();
    if (files == 0) {
      return messages.say("No file was found to check.");
    }
    List<String> aside = new ArrayList<>();
    long suppressed = results.count(Result.State.SUPPRESSED);
    if (suppressed > 0) {
      aside.add(
          suppressed == 1
              ? messages.say("1 suppressed")
              : messages.say("{0} suppressed", suppressed));
    }
    long baselined = results.count(Result.State.BASELINED);
    if (baselined > 0) {
      aside.add(messages.say("{0} in the baseline", baselined));
    }
    return messages.say(
        "{0}: {1}{2}.",
        files == 1 ? messages.say("1 file checked") : messages.say("{0} files checked", files),
        results.active().isEmpty()
            ? style(messages.say("nothing found"), "1;32")
            : severities(results),
        aside.isEmpty() ? "" : " (" + String.join(", ", aside) + ")");
  }

  private String severities(Results results) {
    Messages messages = results.messages();
    long errors = results.count(Severity.ERROR);
    long warnings = results.count(Severity.WARNING);
    long infos = results.count(Severity.INFO);
    return String.join(
        ", ",
        styled(
            Severity.ERROR,
            errors,
            counted(
                errors,
                messages.say("0 errors"),
                messages.say("1 error"),
                messages.say("{0} errors", errors))),
        styled(
            Severity.WARNING,
            warnings,
            counted(
                warnings,
                messages.say("0 warnings"),
                messages.say("1 warning"),
                messages.say("{0} warnings", warnings))),
        styled(Severity.INFO, infos, messages.say("{0} info", infos)));
  }

  private static String counted(long count, String none, String one, String many) {
    return count == 0 ? none : count == 1 ? one : many;
  }

  private String styled(Severity severity, long count, String text) {
    return count == 0 ? text : style(text, colour(severity));
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

  private static String severity(Messages messages, Result result) {
    return switch (result.severity()) {
      case ERROR -> messages.say("error");
      case WARNING -> messages.say("warning");
      case INFO, OFF -> messages.say("info");
    };
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      case INFO, OFF -> "1;34";
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

  /** A message may quote what it likes; it stands on one line. */
  private static String oneLine(String message) {
    return message.strip().replaceAll("\\R", " ");
  }

  private static void line(StringBuilder out, String line) {
    out.append(line.stripTrailing()).append('\n');
  }
}
