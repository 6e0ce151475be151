package dev.supportcheck.report;

import dev.supportcheck.rule.Finding.Related;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Messages;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.Masks;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of the page that shows each finding in its place, file by file. */
final class HtmlFindings {

  /** So many findings are shown, the gravest first; a page of more would be slow to open. */
  private static final int MOST = 5_000;

  private static final int LINES_AROUND = 1;
  private static final int MOST_LINES = 8;
  private static final int BEFORE = 160;
  private static final int LONGEST = 480;

  private final Results results;
  private final Messages messages;
  private final StringBuilder out;

  private HtmlFindings(Results results, StringBuilder out) {
    this.results = results;
    this.messages = results.messages();
    this.out = out;
  }

  /** Writes it. */
  static void write(Results results, StringBuilder out) {
    new HtmlFindings(results, out).write();
  }

  private void write() {
    List<Result> shown = shown();
    if (shown.isEmpty()) {
      out.append("<p class=\"well\">")
          .append(text(messages.say("Nothing found.")))
          .append("</p>\n");
      return;
    }
    Map<String, List<Result>> byFile = new LinkedHashMap<>();
    shown.forEach(
        result ->
            byFile.computeIfAbsent(result.file().path(), path -> new ArrayList<>()).add(result));
    out.append("<section aria-labelledby=\"findings\">\n<h2 id=\"findings\">")
        .append(text(messages.say("Findings by file")))
        .append("</h2>\n");
    int left = results.told().size() - shown.size();
    if (left > 0) {
      out.append("<p>")
          .append(text(messages.say("{0} of the least severe findings are not shown here.", left)))
          .append("</p>\n");
    }
    byFile.forEach(this::file);
    out.append("</section>\n");
  }

  private List<Result> shown() {
    if (results.told().size() <= MOST) {
      return results.told();
    }
    return results.told().stream()
        .sorted(
            Comparator.comparing((Result result) -> result.state() != Result.State.ACTIVE)
                .thenComparing(Result::severity, Comparator.reverseOrder())
                .thenComparing(Result.ORDER))
        .limit(MOST)
        .sorted(Result.ORDER)
        .toList();
  }

  private void file(String path, List<Result> found) {
    out.append("<section class=\"file\">\n<h3 id=\"")
        .append(Html.anchor(path))
        .append("\">")
        .append(text(path))
        .append("</h3>\n");
    List<Result> aside =
        found.stream().filter(result -> result.state() != Result.State.ACTIVE).toList();
    found.stream().filter(result -> result.state() == Result.State.ACTIVE).forEach(this::finding);
    if (!aside.isEmpty()) {
      out.append("<details>\n<summary>")
          .append(text(messages.say("{0} suppressed or in the baseline", aside.size())))
          .append("</summary>\n");
      aside.forEach(this::finding);
      out.append("</details>\n");
    }
    out.append("</section>\n");
  }

  private void finding(Result result) {
    Severity severity = result.severity();
    out.append("<article class=\"")
        .append(severity)
        .append("\">\n<h4><span class=\"severity\">")
        .append(text(Wording.word(messages, severity)));
    out.append("</span> ").append(Html.link(results.catalog().find(result.rule()), result.rule()));
    out.append(" <span class=\"place\">")
        .append(result.file().position(result.span().start()))
        .append("</span>");
    String state =
        switch (result.state()) {
          case ACTIVE, SHARED -> "";
          case SUPPRESSED -> messages.say("suppressed");
          case BASELINED -> messages.say("in the baseline");
        };
    out.append(state.isEmpty() ? "" : " <span class=\"state\">" + text(state) + "</span>")
        .append("</h4>\n");
    out.append("<p>").append(text(results.message(result))).append("</p>\n");
    code(result.file(), result.span());
    for (Related related : result.related()) {
      related(result, related);
    }
    Fix fix = result.fix();
    if (fix != null) {
      String description = results.message(result.file(), fix.description());
      out.append("<p class=\"fix\">")
          .append(text(messages.say("Can be put right automatically: {0}", description)))
          .append("</p>\n");
    }
    out.append("</article>\n");
  }

  private void related(Result result, Related related) {
    String path =
        related.file().path().equals(result.file().path()) ? "" : related.file().path() + ":";
    String place = path + related.file().position(related.span().start());
    out.append("<p class=\"related\"><span class=\"place\">")
        .append(text(place))
        .append("</span> ");
    out.append(text(results.message(related.file(), related.message()))).append("</p>\n");
    code(related.file(), related.span());
  }

  private void code(SourceFile file, Span span) {
    if (file.text().isEmpty()) {
      return;
    }
    Masks masks = results.masks(file);
    int first = file.lineOf(span.start());
    int last =
        Math.min(first + MOST_LINES - 1, file.lineOf(span.isEmpty() ? span.end() : span.end() - 1));
    int to = Math.min(file.lineCount(), last + LINES_AROUND);
    out.append("<pre><code>");
    for (int number = Math.max(1, first - LINES_AROUND); number <= to; number++) {
      MaskedLine line = MaskedLine.of(file, number, masks);
      boolean within = number >= first && number <= last;
      out.append("<span class=\"line")
          .append(within ? " hit" : "")
          .append("\"><span class=\"number\">")
          .append(number)
          .append("</span>");
      line(
          line.text(),
          within ? line.range(span) : new Span(0, 0),
          within && (number == first || !line.text().isEmpty()));
      out.append("</span>\n");
    }
    out.append("</code></pre>\n");
  }

  /** A line with a range marked; a long one is cut around it. */
  private void line(String text, Span range, boolean marked) {
    int from = boundary(text, text.length() > LONGEST ? Math.max(0, range.start() - BEFORE) : 0);
    int to = boundary(text, Math.min(text.length(), from + LONGEST));
    out.append(from > 0 ? "…" : "");
    if (marked) {
      int end = Math.min(range.end(), to);
      out.append(code(text, from, range.start()));
      out.append(range.isEmpty() ? "<mark class=\"between\">" : "<mark>")
          .append(code(text, range.start(), end))
          .append("</mark>");
      out.append(code(text, end, to));
    } else {
      out.append(code(text, from, to));
    }
    out.append(to < text.length() ? "…" : "");
  }

  private static int boundary(String text, int at) {
    boolean within = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return within ? at - 1 : at;
  }

  private static String code(String text, int from, int to) {
    return Markup.escaped(text.substring(from, to)).replace("&#9;", "\t");
  }

  private static String text(String text) {
    return Markup.escaped(text);
  }
}
