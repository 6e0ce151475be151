package dev.supportcheck.rules.evidence;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.evidence.Evidence;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.rule.Unasked;
import java.util.List;

/** A problem without anything that shows it: no log, trace, answer or picture. */
@AutoService(Rule.class)
@RuleInfo(
    id = "evidence-attached",
    title = "Neither a log, a trace or an answer nor a picture shows the problem.",
    severity = Severity.WARNING,
    guidelines = Guideline.EVIDENCE,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    purposes = Purpose.PROBLEM,
    tags = "evidence")
public record EvidenceAttached() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.isTemplate()) {
      return Unasked.report(
          inspection,
          inspection.finding(
              inspection.titleSpan(),
              "The template asks for neither logs nor screenshots, so support starts from words alone: add a field for them."),
          Topic.LOGS,
          Topic.SCREENSHOT);
    }
    Evidence evidence = inspection.evidence();
    boolean shown =
        evidence.artifacts().hasOutput()
            || evidence.links().hasPicture()
            || evidence.links().hasAttachment();
    return shown
        ? Inspection.nothing()
        : List.of(
            inspection.finding(
                inspection.titleSpan(),
                "Nothing shows what happened, so support starts from your words alone: add the log, the stack trace or the response body as text, or a screenshot where there is no text."));
  }
}
