package dev.supportcheck.report;

import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Messages;
import dev.supportcheck.rule.RuleDescriptor;
import dev.supportcheck.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page that GitHub Actions shows of a job, in Markdown: the worst findings, files by
 * guidelines, and how to see the same at home. It keeps far below the limit of such a page, 1 MiB.
 *
 * @param command what to run to see the same
 * @param source the address of the repository's files at the commit, to which a path is added;
 *     empty to link to none
 */
public record JobSummary(String command, String source) implements Report {

  private static final int MOST_FINDINGS = 30;
  private static final int MOST_FILES = 50;
  private static final int LONGEST = 400;

  @Override
  public String name() {
    return "github-summary";
  }

  @Override
  public String fileName() {
    return "";
  }

  @Override
  public String render(Results results) {
    Messages messages = results.messages();
    StringBuilder out = new StringBuilder("## ").append(Product.NAME).append("\n\n");
    out.append(Markup.markdown(Wording.counts(results))).append("\n\n");
    results
        .notes()
        .forEach(
            note -> out.append("> ").append(Markup.markdown(messages.render(note))).append("\n\n"));
    if (!results.active().isEmpty()) {
      findings(results, out);
      matrix(results, out);
      out.append("### ").append(messages.say("To see the same")).append("\n\n```sh\n");
      out.append(command.replace("`", "'")).append("\n```\n");
    }
    return out.toString();
  }

  private void findings(Results results, StringBuilder out) {
    Messages messages = results.messages();
    List<SarifResult> all = SarifResult.of(results.active());
    out.append("### ").append(messages.say("The worst findings")).append("\n\n| | ");
    out.append(messages.say("Place")).append(" | ").append(messages.say("Rule")).append(" | ");
    out.append(messages.say("Finding")).append(" |\n| --- | --- | --- | --- |\n");
    all.stream()
        .sorted(GitHub.WORST_FIRST)
        .limit(MOST_FINDINGS)
        .forEach(result -> finding(results, result, out));
    out.append('\n');
    if (all.size() > MOST_FINDINGS) {
      out.append(messages.say("and {0} more", all.size() - MOST_FINDINGS)).append("\n\n");
    }
  }

  private void finding(Results results, SarifResult result, StringBuilder out) {
    Result first = result.first();
    String path = results.repositoryPath(first.file());
    String place = Markup.markdown(path + ":" + first.file().position(first.span().start()));
    String message = GitHub.message(results, result);
    Optional<RuleDescriptor> rule = results.catalog().find(first.rule());
    out.append("| ")
        .append(icon(first.severity()))
        .append(' ')
        .append(Wording.word(results.messages(), first.severity()))
        .append(" | ");
    out.append(
        source.isEmpty()
            ? place
            : "["
                + place
                + "]("
                + source
                + Uris.of(path).replace("(", "%28").replace(")", "%29")
                + "#L"
                + result.line()
                + ")");
    out.append(" | ")
        .append(
            rule.map(
                    known ->
                        "["
                            + Markup.markdown(known.id())
                            + "]("
                            + Product.current().page(known)
                            + ")")
                .orElse(Markup.markdown(first.rule())));
    out.append(" | ").append(Markup.markdown(Wording.shortened(message, LONGEST))).append(" |\n");
  }

  private static void matrix(Results results, StringBuilder out) {
    Messages messages = results.messages();
    Matrix matrix = Matrix.of(results);
    List<Matrix.Row> rows =
        matrix.rows().stream()
            .filter(row -> row.all().count() > 0)
            .sorted(
                Comparator.comparing(
                    (Matrix.Row row) -> row.all().worst(), Comparator.reverseOrder()))
            .limit(MOST_FILES)
            .toList();
    out.append("### ")
        .append(messages.say("Files by guidelines"))
        .append("\n\n| ")
        .append(messages.say("File"))
        .append(" |");
    matrix
        .guidelines()
        .forEach(guideline -> out.append(' ').append(guideline.number()).append(" |"));
    out.append(" + |\n| --- |")
        .append(" :-: |".repeat(matrix.guidelines().size() + 1))
        .append('\n');
    for (Matrix.Row row : rows) {
      out.append("| ").append(Markup.markdown(results.base() + row.file().path())).append(" |");
      for (Guideline guideline : matrix.guidelines()) {
        out.append(' ').append(cell(row.cells().get(guideline))).append(" |");
      }
      out.append(' ').append(cell(row.other())).append(" |\n");
    }
    out.append("\n<details><summary>")
        .append(messages.say("What the numbers mean"))
        .append("</summary>\n\n");
    for (Guideline guideline : matrix.guidelines()) {
      out.append("- ")
          .append(guideline.number())
          .append(": ")
          .append(messages.say(guideline.title()))
          .append('\n');
    }
    out.append("- \\+: ")
        .append(messages.say("Beyond the guidelines"))
        .append("\n\n</details>\n\n");
  }

  private static String cell(Matrix.@Nullable Cell cell) {
    return cell == null ? "" : cell.count() == 0 ? "✓" : icon(cell.worst()) + " " + cell.count();
  }

  private static String icon(Severity severity) {
    return switch (severity) {
      case ERROR -> "❌";
      case WARNING -> "⚠️";
      case INFO, OFF -> "ℹ️";
    };
  }
}
