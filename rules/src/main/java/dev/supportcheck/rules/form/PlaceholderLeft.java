package dev.supportcheck.rules.form;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Case;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Template;
import dev.supportcheck.evidence.leftover.Leftover;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a template put into a case to be replaced, and still stands there. */
@AutoService(Rule.class)
@RuleInfo(
    id = "placeholder-left",
    title = "Something that the template put there to be replaced was left.",
    severity = Severity.WARNING,
    kinds = Kind.CASE,
    tags = "template")
public record PlaceholderLeft() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (!(inspection.document() instanceof Case issue)) {
      return Inspection.nothing();
    }
    Template template = CaseTemplate.of(issue, inspection.repository()).orElse(null);
    List<Finding> findings = new ArrayList<>();
    for (Leftover leftover : inspection.evidence().leftovers().all()) {
      boolean elsewhere = leftover.kind() == Leftover.Kind.PLEDGE && template instanceof IssueForm;
      if (!elsewhere) {
        findings.add(finding(inspection, leftover));
      }
    }
    if (template != null) {
      for (Span line : TemplateLines.leftIn(issue, template)) {
        if (findings.stream().noneMatch(it -> it.span().overlaps(line))) {
          findings.add(
              inspection
                  .finding(
                      line,
                      "This is a sentence of the template {0}, which tells the reader nothing: put your own words in its place, or delete it.",
                      template.source().name())
                  .related(template.source(), template.name().span(), "the template"));
        }
      }
    }
    findings.sort(Comparator.comparing(Finding::span));
    return findings;
  }

  private static Finding finding(Inspection inspection, Leftover leftover) {
    Span span = inspection.document().source().firstLine(leftover.span());
    String words = inspection.quote(span);
    return switch (leftover.kind()) {
      case PROMPT ->
          inspection.finding(
              span,
              "{0} says what to write, and nobody did: put your own words in its place, or delete it.",
              words);
      case EXAMPLE ->
          inspection.finding(
              span, "{0} is the template's example: put what holds for you in its place.", words);
      case COMMENT ->
          inspection.finding(
              span,
              "This comment is written so that every reader sees it: delete it, or begin it with <!-- and end it with -->.");
      case MARKER ->
          inspection.finding(
              span, "{0} stands where an answer should: write it, or delete the line.", words);
      case NO_RESPONSE ->
          inspection.finding(
              span,
              "The tracker wrote this, since nobody answered: answer the question above, or delete it with its heading.");
      case EMPTY_SECTION ->
          inspection.finding(
              span,
              "Nothing stands below {0}, so support must ask for it: write it there, or delete the heading.",
              words);
      case EMPTY_LABEL ->
          inspection.finding(
              span, "Nothing stands behind {0}, so support must ask for it: fill it in.", words);
      case PLEDGE ->
          inspection.finding(
              span,
              "This box was not ticked, so support must ask whether it is done: do what it says and tick it, or delete it.");
    };
  }
}
