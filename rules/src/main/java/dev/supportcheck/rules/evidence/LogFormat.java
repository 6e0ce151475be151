package dev.supportcheck.rules.evidence;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.evidence.Evidence;
import dev.supportcheck.evidence.artifact.LogFormats;
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

/** A log in a format of its maker's own, and no word on it. */
@AutoService(Rule.class)
@RuleInfo(
    id = "log-format",
    title = "A log is in a format of one's own, and nothing says what its parts mean.",
    severity = Severity.OFF,
    guidelines = Guideline.EVIDENCE,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    tags = "evidence")
public record LogFormat() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.isTemplate()) {
      return Unasked.report(
          inspection,
          inspection.finding(
              inspection.titleSpan(),
              "The template never asks whether the format of the logs was changed, so the reader may take them for something else: add a sentence that wants it said."),
          Topic.LOG_FORMAT);
    }
    Evidence evidence = inspection.evidence();
    if (evidence.artifacts().all().isEmpty() || LogFormats.areExplained(evidence.prose())) {
      return Inspection.nothing();
    }
    return LogFormats.own(inspection.text(), evidence.artifacts()).stream()
        .limit(1)
        .map(
            log ->
                inspection.finding(
                    log,
                    "These lines are in no usual format of logs, so the reader has to guess what each part means: name the parts in order, or say how you changed the format."))
        .toList();
  }
}
