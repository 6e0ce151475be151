package dev.supportcheck.rules.evidence;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.Kind;
import dev.supportcheck.evidence.artifact.Artifact;
import dev.supportcheck.evidence.artifact.Fences;
import dev.supportcheck.evidence.artifact.RawFields;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode;
import java.util.List;

/** Code or output that stands among the paragraphs as if it were prose. */
@AutoService(Rule.class)
@RuleInfo(
    id = "fenced-code",
    title = "Code, a log, JSON, XML or a trace is pasted as prose, so that it renders broken.",
    severity = Severity.WARNING,
    guidelines = Guideline.EVIDENCE,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    tags = {"evidence", "format"})
public record FencedCode() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.document() instanceof IssueForm form) {
      return RawFields.unrendered(form).stream()
          .map(element -> finding(inspection, element))
          .toList();
    }
    if (!inspection.isCase()) {
      return Inspection.nothing();
    }
    List<Artifact> pasted = inspection.evidence().artifacts().prose();
    if (pasted.isEmpty()) {
      return Inspection.nothing();
    }
    Fences fences = new Fences(inspection.document());
    return pasted.stream().map(artifact -> finding(inspection, artifact, fences)).toList();
  }

  private static Finding finding(Inspection inspection, Artifact artifact, Fences fences) {
    boolean within = artifact.setting() == Artifact.Setting.EMBEDDED;
    Finding finding =
        within
            ? inspection.finding(
                artifact.span(),
                "This is code within a sentence, so that underscores, quotes and brackets get lost in it: put it between backticks.")
            : inspection.finding(
                artifact.span(),
                "This is pasted as prose, so that line ends, underscores and brackets get lost in it: put it between two lines of three backticks.");
    List<Fix.Edit> edits =
        fences.around(artifact).stream()
            .map(put -> new Fix.Edit(new Span(put.offset(), put.offset()), put.text()))
            .toList();
    if (edits.isEmpty()) {
      return finding;
    }
    return within
        ? finding.fix(edits, "Put it between backticks")
        : finding.fix(edits, "Put a fence around it");
  }

  private static Finding finding(Inspection inspection, IssueForm.Element element) {
    YamlNode.Entry label = element.attributes().entry("label").orElseThrow();
    Finding finding =
        inspection.finding(
            label.value().span(),
            "What is filled in here is code or output, and without render it reads as prose and renders broken: add render: text below attributes.");
    int at = label.span().start();
    Span line = inspection.document().source().line(inspection.document().source().lineOf(at));
    String margin = inspection.text().substring(line.start(), at);
    return margin.isBlank()
        ? finding.fix(
            List.of(new Fix.Edit(new Span(at, at), "render: text\n" + margin)), "Add render: text")
        : finding;
  }
}
