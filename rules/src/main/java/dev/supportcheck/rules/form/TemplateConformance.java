package dev.supportcheck.rules.form;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Case;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.MarkdownTemplate;
import dev.supportcheck.document.Template;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.util.List;

/** A case that does not fulfil the template that it was made from. */
@AutoService(Rule.class)
@RuleInfo(
    id = "template-conformance",
    title = "The case does not fulfil the template that it was made from.",
    severity = Severity.ERROR,
    kinds = Kind.CASE,
    tags = "template")
public record TemplateConformance() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (!(inspection.document() instanceof Case issue)) {
      return Inspection.nothing();
    }
    Template template = CaseTemplate.of(issue, inspection.repository()).orElse(null);
    if (template instanceof IssueForm form) {
      return new FormConformance(inspection, issue, form).check();
    }
    return template instanceof MarkdownTemplate markdown
        ? RemovedSections.check(inspection, issue, markdown)
        : Inspection.nothing();
  }
}
