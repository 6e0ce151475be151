package dev.supportcheck.report;

import dev.supportcheck.rule.Finding.Related;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.Locale;

/**
 * The results as JSON, for programs of one's own. {@code version} is 1 and rises when a member
 * changes its meaning or goes; members may be added without it.
 *
 * <ul>
 *   <li>{@code version}; {@code tool}: {@code name}, {@code version}
 *   <li>{@code summary}: {@code files}, {@code errors}, {@code warnings}, {@code infos}, {@code
 *       suppressed}, {@code baselined}
 *   <li>{@code notes}: what the run says of itself
 *   <li>{@code files}: {@code path}; {@code kind} (case, template, chooser) and {@code purpose}
 *       (problem, question, feature, documentation, other) where the file could be read; {@code
 *       guidelines}, the numbers of those it was judged by
 *   <li>{@code results}, by path, place and rule: {@code rule}; {@code severity} (error, warning,
 *       info); {@code state} (active, suppressed, baselined); {@code path}; {@code line}, {@code
 *       column}, {@code endLine}, {@code endColumn}, from 1, columns in UTF-16 code units, the end
 *       exclusive; {@code message}; {@code fingerprint}; {@code related}, further places, each with
 *       {@code path}, its place and {@code message}; {@code fixable}; {@code page}, the address of
 *       what explains the rule
 * </ul>
 */
public record JsonReport() implements Report {

  private static final int VERSION = 1;

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String fileName() {
    return "support-check.json";
  }

  @Override
  public String render(Results results) {
    return Json.object(
        json ->
            json.put("version", VERSION)
                .put(
                    "tool",
                    tool ->
                        tool.put("name", Product.NAME).put("version", Product.current().version()))
                .put("summary", summary -> summary(summary, results))
                .putTexts(
                    "notes", results.notes().stream().map(results.messages()::render).toList())
                .putLines("files", results.files(), JsonReport::file)
                .putLines(
                    "results",
                    results.results(),
                    (member, result) -> result(member, results, result)));
  }

  private static void summary(Json json, Results results) {
    json.put("files", results.files().size())
        .put("errors", results.count(Severity.ERROR))
        .put("warnings", results.count(Severity.WARNING))
        .put("infos", results.count(Severity.INFO))
        .put("suppressed", results.count(Result.State.SUPPRESSED))
        .put("baselined", results.count(Result.State.BASELINED));
  }

  private static void file(Json json, CheckedFile file) {
    json.put("path", file.path());
    if (file.kind() != null) {
      json.put("kind", word(file.kind()));
    }
    if (file.purpose() != null) {
      json.put("purpose", word(file.purpose()));
    }
    json.putNumbers("guidelines", file.guidelines().stream().map(Guideline::number).toList());
  }

  private static void result(Json json, Results results, Result result) {
    json.put("rule", result.rule())
        .put("severity", result.severity().toString())
        .put("state", word(result.state()))
        .put("path", result.file().path());
    place(json, result.file(), result.span());
    json.put("message", results.message(result)).put("fingerprint", result.fingerprint());
    if (!result.related().isEmpty()) {
      json.putEach(
          "related", result.related(), (place, related) -> related(place, results, related));
    }
    json.put("fixable", result.fix() != null);
    results
        .catalog()
        .find(result.rule())
        .ifPresent(rule -> json.put("page", Product.current().page(rule)));
  }

  private static void related(Json json, Results results, Related related) {
    json.put("path", related.file().path());
    place(json, related.file(), related.span());
    json.put("message", results.message(related.file(), related.message()));
  }

  private static void place(Json json, SourceFile file, Span span) {
    var start = file.position(span.start());
    var end = file.position(span.end());
    json.put("line", start.line())
        .put("column", start.column())
        .put("endLine", end.line())
        .put("endColumn", end.column());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
