package dev.supportcheck.report;

import dev.supportcheck.rule.Severity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * GitLab's code quality report, which merge requests show beside the changed lines. GitLab drops
 * findings that share a fingerprint: each has its own here.
 */
public record GitLab() implements Report {

  @Override
  public String name() {
    return "gitlab";
  }

  @Override
  public String fileName() {
    return "support-check.gitlab.json";
  }

  @Override
  public String render(Results results) {
    Map<String, Integer> seen = new HashMap<>();
    return Json.lines(results.active(), (json, result) -> issue(json, results, result, seen));
  }

  private static void issue(Json json, Results results, Result result, Map<String, Integer> seen) {
    var start = result.file().position(result.span().start());
    var end = result.file().position(result.file().firstLine(result.span()).end());
    String key = String.join("\n", result.rule(), result.file().path(), result.fingerprint());
    boolean security =
        results
            .catalog()
            .find(result.rule())
            .filter(rule -> rule.tags().contains("security"))
            .isPresent();
    json.put("type", "issue")
        .put("description", results.message(result))
        .put("check_name", result.rule())
        .putTexts("categories", List.of(security ? "Security" : "Clarity"))
        .put("fingerprint", hash(key + "\n" + seen.merge(key, 1, Integer::sum)))
        .put("severity", severity(result.severity()))
        .put(
            "location",
            location ->
                location
                    .put("path", results.repositoryPath(result.file()))
                    .put(
                        "lines", lines -> lines.put("begin", start.line()).put("end", start.line()))
                    .put(
                        "positions",
                        positions ->
                            positions
                                .put(
                                    "begin",
                                    at ->
                                        at.put("line", start.line()).put("column", start.column()))
                                .put(
                                    "end",
                                    at -> at.put("line", end.line()).put("column", end.column()))));
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO, OFF -> "info";
    };
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
