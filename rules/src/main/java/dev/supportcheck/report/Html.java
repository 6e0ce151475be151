package dev.supportcheck.report;

import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Messages;
import dev.supportcheck.rule.RuleDescriptor;
import dev.supportcheck.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One page that needs nothing besides: files by guidelines, counts by rule, and each finding in its
 * place.
 */
public record Html() implements Report {

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String fileName() {
    return "support-check.html";
  }

  @Override
  public String render(Results results) {
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>%s</title>
        <style>
        """
            .formatted(results.messages().locale().getLanguage(), Product.NAME)
        + style()
        + "</style>\n</head>\n<body>\n<main>\n"
        + body(results)
        + "</main>\n</body>\n</html>\n";
  }

  /** The rules that {@link #body} is laid out by. */
  public static String style() {
    try (InputStream stream =
        Html.class.getResourceAsStream("/dev/supportcheck/report/report.css")) {
      if (stream == null) {
        throw new IllegalStateException("report.css is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the page shows, for a page of another's as well; it stands in one element of class {@code
   * support-check}.
   */
  public static String body(Results results) {
    StringBuilder out = new StringBuilder("<div class=\"support-check\">\n");
    Messages messages = results.messages();
    out.append("<header>\n<h1>").append(Product.NAME).append("</h1>\n");
    totals(results, out);
    out.append("</header>\n");
    if (!results.notes().isEmpty()) {
      out.append("<ul class=\"notes\">\n");
      results
          .notes()
          .forEach(
              note ->
                  out.append("<li>")
                      .append(Markup.escaped(messages.render(note)))
                      .append("</li>\n"));
      out.append("</ul>\n");
    }
    if (!results.files().isEmpty()) {
      matrix(Matrix.of(results), messages, out);
      rules(results, out);
    }
    HtmlFindings.write(results, out);
    return out.append("</div>\n").toString();
  }

  private static void totals(Results results, StringBuilder out) {
    Messages messages = results.messages();
    out.append("<ul class=\"totals\">\n");
    total(out, "", results.files().size(), messages.say("files"));
    total(out, "error", results.count(Severity.ERROR), messages.say("errors"));
    total(out, "warning", results.count(Severity.WARNING), messages.say("warnings"));
    total(out, "info", results.count(Severity.INFO), messages.say("info"));
    total(out, "", results.count(Result.State.SUPPRESSED), messages.say("suppressed"));
    total(out, "", results.count(Result.State.BASELINED), messages.say("in the baseline"));
    out.append("</ul>\n");
  }

  private static void total(StringBuilder out, String kind, long count, String what) {
    out.append("<li class=\"")
        .append(count == 0 ? "none" : kind)
        .append("\"><strong>")
        .append(count)
        .append("</strong> ");
    out.append(Markup.escaped(what)).append("</li>\n");
  }

  private static void matrix(Matrix matrix, Messages messages, StringBuilder out) {
    out.append("<section aria-labelledby=\"matrix\">\n<h2 id=\"matrix\">")
        .append(text(messages.say("Files by guidelines")));
    out.append("</h2>\n<p class=\"legend\">")
        .append(text(messages.say("✓ fulfilled · a number: findings · empty: does not apply")));
    out.append(
        "</p>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"matrix\">\n<table class=\"matrix\">\n<thead><tr><th scope=\"col\">");
    out.append(text(messages.say("File"))).append("</th>");
    for (Guideline guideline : matrix.guidelines()) {
      String title = guideline.number() + ". " + messages.say(guideline.title());
      out.append("<th scope=\"col\" class=\"turned\"><span>")
          .append(text(title))
          .append("</span></th>");
    }
    out.append("<th scope=\"col\" class=\"turned\"><span>")
        .append(text(messages.say("Beyond the guidelines")))
        .append("</span></th>");
    out.append("</tr></thead>\n<tbody>\n");
    for (Matrix.Row row : matrix.rows()) {
      String path = Markup.escaped(row.file().path());
      out.append("<tr><th scope=\"row\">");
      out.append(
              row.all().count() == 0
                  ? path
                  : "<a href=\"#" + anchor(row.file().path()) + "\">" + path + "</a>")
          .append("</th>");
      for (Guideline guideline : matrix.guidelines()) {
        cell(Optional.ofNullable(row.cells().get(guideline)), messages, out);
      }
      cell(Optional.of(row.other()), messages, out);
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n</div>\n</section>\n");
  }

  private static void cell(Optional<Matrix.Cell> cell, Messages messages, StringBuilder out) {
    if (cell.isEmpty()) {
      out.append("<td></td>");
    } else if (cell.get().count() == 0) {
      out.append("<td class=\"fine\"><span aria-hidden=\"true\">✓</span><span class=\"spoken\">");
      out.append(text(messages.say("fulfilled"))).append("</span></td>");
    } else {
      out.append("<td class=\"")
          .append(cell.get().worst())
          .append("\">")
          .append(cell.get().count());
      out.append("<span class=\"spoken\"> ")
          .append(text(Wording.word(messages, cell.get().worst())))
          .append("</span></td>");
    }
  }

  private static void rules(Results results, StringBuilder out) {
    Map<String, List<Result>> byRule = new TreeMap<>();
    for (Result result : results.active()) {
      byRule.computeIfAbsent(result.rule(), rule -> new ArrayList<>()).add(result);
    }
    if (byRule.isEmpty()) {
      return;
    }
    Messages messages = results.messages();
    int most = byRule.values().stream().mapToInt(List::size).max().orElse(1);
    out.append("<section aria-labelledby=\"rules\">\n<h2 id=\"rules\">")
        .append(text(messages.say("Findings by rule")))
        .append("</h2>\n");
    out.append(
        "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"rules\">\n<table class=\"rules\">\n<thead><tr>");
    for (String head :
        List.of(
            messages.say("Rule"),
            messages.say("What it flags"),
            messages.say("Findings"),
            messages.say("Files"))) {
      out.append("<th scope=\"col\">").append(text(head)).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    byRule.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, List<Result>> entry) -> -entry.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> rule(results, entry.getKey(), entry.getValue(), most, out));
    out.append("</tbody>\n</table>\n</div>\n</section>\n");
  }

  private static void rule(
      Results results, String id, List<Result> found, int most, StringBuilder out) {
    Optional<RuleDescriptor> rule = results.catalog().find(id);
    Severity worst =
        found.stream().map(Result::severity).max(Comparator.naturalOrder()).orElse(Severity.INFO);
    long files = found.stream().map(result -> result.file().path()).distinct().count();
    out.append("<tr><th scope=\"row\">").append(link(rule, id)).append("</th><td>");
    out.append(text(rule.map(known -> results.messages().say(known.title())).orElse("")))
        .append("</td><td class=\"count ")
        .append(worst);
    out.append("\"><meter min=\"0\" max=\"")
        .append(most)
        .append("\" value=\"")
        .append(found.size())
        .append("\" aria-hidden=\"true\"></meter>");
    out.append(found.size())
        .append("</td><td class=\"count\">")
        .append(files)
        .append("</td></tr>\n");
  }

  /** A rule's id, as a link to its page. */
  static String link(Optional<RuleDescriptor> rule, String id) {
    return rule.map(
            known ->
                "<a href=\""
                    + Markup.escaped(Product.current().page(known))
                    + "\">"
                    + text(id)
                    + "</a>")
        .orElse(text(id));
  }

  /** The id of the part of the page on a file. */
  static String anchor(String path) {
    return "file-" + Markup.escaped(Uris.of(path).replace("%", "_"));
  }

  private static String text(String text) {
    return Markup.escaped(text);
  }
}
