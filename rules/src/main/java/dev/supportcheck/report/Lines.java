package dev.supportcheck.report;

import dev.supportcheck.rule.Severity;

/**
 * A line for each finding, in the form that editors and problem matchers read: {@code
 * path:line:column: severity: message [rule]}, the path from the root of the repository. The
 * severity is English in every language.
 */
public record Lines() implements Report {

  @Override
  public String name() {
    return "lines";
  }

  @Override
  public String fileName() {
    return "";
  }

  @Override
  public String render(Results results) {
    StringBuilder out = new StringBuilder();
    for (Result result : results.active()) {
      out.append(Terminal.safe(results.repositoryPath(result.file())))
          .append(':')
          .append(result.file().position(result.span().start()))
          .append(": ")
          .append(severity(result.severity()))
          .append(": ")
          .append(Terminal.safe(Wording.oneLine(results.message(result))))
          .append(" [")
          .append(Terminal.safe(result.rule()))
          .append("]\n");
    }
    return out.toString();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO, OFF -> "info";
    };
  }
}
