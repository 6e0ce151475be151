package dev.supportcheck.report;

import dev.supportcheck.rule.Messages;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Annotations of a pull request, as commands in the log of a GitHub Actions step. A step may have
 * ten of each level: the first of each are shown, and how many more there are.
 */
public record GitHub() implements Report {

  private static final int MOST = 10;
  private static final int LONGEST = 2_000;

  /** The gravest first, then in the order of every report. */
  static final Comparator<SarifResult> WORST_FIRST =
      Comparator.comparing(
              (SarifResult result) -> result.first().severity(), Comparator.reverseOrder())
          .thenComparing(SarifResult::first, Result.ORDER);

  @Override
  public String name() {
    return "github";
  }

  @Override
  public String fileName() {
    return "";
  }

  @Override
  public String render(Results results) {
    List<SarifResult> sorted =
        SarifResult.of(results.active()).stream().sorted(WORST_FIRST).toList();
    Map<String, List<SarifResult>> byLevel =
        sorted.stream().collect(Collectors.groupingBy(result -> level(result.first().severity())));
    StringBuilder out = new StringBuilder();
    int left = 0;
    for (String level : List.of("error", "warning", "notice")) {
      List<SarifResult> all = byLevel.getOrDefault(level, List.of());
      all.stream().limit(MOST).forEach(result -> command(results, level, result, out));
      left += Math.max(0, all.size() - MOST);
    }
    if (left > 0) {
      out.append(
          results
              .messages()
              .say(
                  "and {0} more without an annotation: a step may have {1} of each level",
                  left, MOST));
      out.append('\n');
    }
    return out.toString();
  }

  private static void command(
      Results results, String level, SarifResult result, StringBuilder out) {
    SourceFile file = result.first().file();
    Span span = file.firstLine(result.first().span());
    var start = file.position(span.start());
    out.append("::").append(level).append(" file=").append(property(results.repositoryPath(file)));
    out.append(",line=").append(start.line()).append(",endLine=").append(start.line());
    out.append(",col=").append(start.column()).append(",endColumn=");
    out.append(Math.max(start.column(), file.position(span.end()).column() - 1));
    out.append(",title=").append(property(result.first().rule())).append("::");
    out.append(data(Wording.shortened(message(results, result), LONGEST))).append('\n');
  }

  /** What the rule says, and how often it says so on that line. */
  static String message(Results results, SarifResult result) {
    Messages messages = results.messages();
    String message = results.message(result.first());
    int times = result.further().size() + 1;
    return times == 1
        ? message
        : messages.say("{0} (found {1} times on this line)", message, times);
  }

  private static String data(String text) {
    return Terminal.safe(Wording.oneLine(text)).replace("%", "%25");
  }

  private static String property(String text) {
    return text.replace("%", "%25")
        .replace("\r", "%0D")
        .replace("\n", "%0A")
        .replace(":", "%3A")
        .replace(",", "%2C");
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO, OFF -> "notice";
    };
  }
}
