package dev.supportcheck.rules.evidence;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.evidence.artifact.Artifact;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** Code or output that stands among the paragraphs as if it were prose. */
@AutoService(Rule.class)
@RuleInfo(
    id = "fenced-code",
    title = "Code, a log, JSON, XML or a trace is pasted as prose, so that it renders broken.",
    severity = Severity.WARNING,
    guidelines = Guideline.EVIDENCE,
    kinds = Kind.CASE,
    tags = {"evidence", "format"})
public record FencedCode() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    for (Artifact artifact : inspection.evidence().artifacts().prose()) {
      findings.add(
          inspection.finding(
              artifact.span(),
              "This is pasted as prose, so that line ends, underscores and brackets get lost in it: put it between two lines of three backticks."));
    }
    return findings;
  }
}
