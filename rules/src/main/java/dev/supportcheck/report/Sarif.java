package dev.supportcheck.report;

import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/**
 * SARIF 2.1.0, as code scanning takes and shows it. The complete one keeps suppressed and known
 * results, marked so; code scanning would open them as alerts. The other keeps within the limits of
 * an upload: it leaves out the least severe, and says so.
 *
 * @param complete whether suppressed and known results are kept
 */
public record Sarif(boolean complete) implements Report {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** The limits of an upload: results of a run, and bytes when compressed. */
  private static final int MOST_RESULTS = 25_000;

  private static final int MOST_BYTES = 10_000_000;

  @Override
  public String name() {
    return complete ? "sarif-complete" : "sarif";
  }

  @Override
  public String fileName() {
    return complete ? "support-check.complete.sarif" : "support-check.sarif";
  }

  @Override
  public String render(Results results) {
    List<SarifResult> all = SarifResult.of(complete ? results.told() : results.active());
    if (complete) {
      return render(results, all, 0);
    }
    int kept = Math.min(all.size(), MOST_RESULTS);
    while (true) {
      String report = render(results, gravest(all, kept), all.size() - kept);
      if (kept == 0 || report.length() * 3L <= MOST_BYTES) {
        return report;
      }
      byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
      if (compressed(bytes, Deflater.BEST_SPEED) <= MOST_BYTES) {
        return report;
      }
      long size = compressed(bytes, Deflater.DEFAULT_COMPRESSION);
      if (size <= MOST_BYTES) {
        return report;
      }
      kept = (int) Math.min(kept - 1L, kept * (MOST_BYTES * 9L / 10) / size);
    }
  }

  private static List<SarifResult> gravest(List<SarifResult> all, int number) {
    if (number == all.size()) {
      return all;
    }
    List<SarifResult> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing((SarifResult result) -> result.first().severity()).reversed());
    List<SarifResult> kept = new ArrayList<>(sorted.subList(0, number));
    kept.sort(Comparator.comparing(SarifResult::first, Result.ORDER));
    return kept;
  }

  /** The size of bytes compressed with this effort. */
  private static long compressed(byte[] bytes, int level) {
    Deflater deflater = new Deflater(level);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] sink = new byte[1 << 16];
      while (!deflater.finished()) {
        deflater.deflate(sink);
      }
      return deflater.getBytesWritten();
    } finally {
      deflater.end();
    }
  }

  private String render(Results results, List<SarifResult> kept, int left) {
    return Json.object(
        log ->
            log.put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .putEach("runs", List.of(results), (run, r) -> run(run, results, kept, left)));
  }

  private void run(Json run, Results results, List<SarifResult> kept, int left) {
    SarifRules rules = SarifRules.of(results);
    Product product = Product.current();
    run.put(
            "tool",
            tool ->
                tool.put(
                    "driver",
                    driver -> {
                      driver
                          .put("name", Product.NAME)
                          .put("version", product.version())
                          .put("semanticVersion", product.version())
                          .put("informationUri", product.url());
                      rules.write(driver);
                    }))
        .put(
            "automationDetails",
            details -> details.put("id", complete ? "support-check-complete/" : "support-check/"))
        .putEach(
            "invocations",
            List.of(results),
            (invocation, r) -> invocation(invocation, results, left))
        .put(
            "originalUriBaseIds",
            bases ->
                bases.put(
                    "%SRCROOT%",
                    base ->
                        base.put(
                            "description",
                            text -> text.put("text", "The root of the repository."))))
        .put("columnKind", "utf16CodeUnits")
        .putTexts("newlineSequences", List.of("\r\n", "\n", "\r"));
    Map<String, LineHashes> hashes = new HashMap<>();
    run.putLines(
        "results",
        kept,
        (json, result) -> {
          result.write(json, results, rules);
          fingerprint(json, results, result, hashes);
        });
  }

  /** Nothing that is made of a secret leaves the run, and be it a hash. */
  private static void fingerprint(
      Json json, Results results, SarifResult result, Map<String, LineHashes> hashes) {
    var file = result.first().file();
    if (!hashes.containsKey(file.path())) {
      hashes.clear();
    }
    LineHashes ofFile = hashes.computeIfAbsent(file.path(), path -> LineHashes.of(file));
    if (!results.masks(file).touch(ofFile.hashed(result.line()))) {
      json.put(
          "partialFingerprints",
          prints -> prints.put("primaryLocationLineHash", ofFile.line(result.line())));
    }
  }

  private static void invocation(Json invocation, Results results, int left) {
    record Notification(String level, String text) {}
    List<Notification> notifications = new ArrayList<>();
    for (Message note : results.notes()) {
      notifications.add(new Notification("note", results.messages().render(note)));
    }
    for (Result result : results.active()) {
      if (result.rule().equals("unreadable-file") && result.severity() == Severity.ERROR) {
        notifications.add(
            new Notification("error", result.file().path() + ": " + results.message(result)));
      }
    }
    if (left > 0) {
      notifications.add(
          new Notification(
              "warning",
              results
                  .messages()
                  .say(
                      "{0} of the least severe results are left out: an upload takes no more.",
                      left)));
    }
    invocation
        .put("executionSuccessful", true)
        .putEach(
            "toolExecutionNotifications",
            notifications,
            (json, notification) ->
                json.put("level", notification.level())
                    .put("message", message -> message.put("text", notification.text())));
  }
}
