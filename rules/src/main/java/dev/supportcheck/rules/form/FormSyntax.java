package dev.supportcheck.rules.form;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.Kind;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.yaml.YamlProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** YAML that no tracker can read, in a form, a chooser, a case or any front matter. */
@AutoService(Rule.class)
@RuleInfo(
    id = "form-syntax",
    title = "A form, a chooser, a YAML case or front matter is not valid YAML.",
    severity = Severity.ERROR,
    kinds = {Kind.TEMPLATE, Kind.CHOOSER, Kind.CASE},
    tags = {"template", "yaml"})
public record FormSyntax() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    for (YamlProblem problem : inspection.document().metadata().problems()) {
      finding(inspection, problem).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> finding(Inspection inspection, YamlProblem problem) {
    String detail = problem.detail();
    return switch (problem.kind()) {
      case SYNTAX -> Optional.of(SyntaxFault.finding(inspection, problem));
      case TAB ->
          Optional.of(
              inspection.finding(
                  problem.span(),
                  "A tab cannot indent YAML, so the whole file is unreadable: use spaces."));
      case DUPLICATE_KEY ->
          Optional.of(
              inspection.finding(
                  problem.span(),
                  "The key {0} stands here a second time, and only one of the two counts: keep one.",
                  inspection.quote(problem.span())));
      case COMPLEX_KEY ->
          Optional.of(
              inspection.finding(
                  problem.span(),
                  "Braces and brackets begin a mapping or a list, which cannot be a key: put the text in quotes."));
      case SECOND_DOCUMENT ->
          isLost(inspection.document(), problem)
              ? Optional.of(
                  inspection.finding(
                      problem.span(),
                      "Here begins another YAML document, and only the first is read, so what follows is lost: remove the dashes."))
              : Optional.empty();
      case TOO_MANY_ALIASES ->
          Optional.of(
              inspection.finding(
                  problem.span(),
                  "The alias {0} stands for itself or for far too much, so it was not followed: write out what it means.",
                  detail));
      case TOO_DEEP ->
          Optional.of(
              inspection.finding(
                  problem.span(),
                  "This is nested more than {0} levels deep, so the file was not read any further: write it flatter.",
                  detail));
    };
  }

  /**
   * Whether something follows that would be read otherwise; form-schema speaks of a form whose body
   * follows.
   */
  private static boolean isLost(Document document, YamlProblem problem) {
    if (document instanceof IssueForm && document.metadata().mapping().get("body").isEmpty()) {
      return false;
    }
    String rest = document.source().text().substring(problem.span().end());
    return rest.lines()
        .map(String::strip)
        .anyMatch(line -> !line.isEmpty() && !line.startsWith("#"));
  }
}
