package dev.supportcheck.rules.evidence;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.evidence.artifact.ErrorQuotes;
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

/** A failure without the error's code or message. */
@AutoService(Rule.class)
@RuleInfo(
    id = "error-quoted",
    title = "A failure is reported without an error code or message.",
    severity = Severity.WARNING,
    guidelines = Guideline.OBSTACLE,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    purposes = Purpose.PROBLEM,
    tags = "evidence")
public record ErrorQuoted() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.isTemplate()) {
      return Unasked.report(
          inspection,
          inspection.finding(
              inspection.titleSpan(),
              "The template never asks for the error message, so it arrives retold or not at all: add a field for its full text and code."),
          Topic.ERROR);
    }
    ErrorQuotes errors = inspection.evidence().errors();
    if (!errors.isEmpty() || !errors.absences().isEmpty()) {
      return Inspection.nothing();
    }
    if (!errors.mentions().isEmpty()) {
      return List.of(
          inspection.finding(
              errors.mentions().get(0),
              "\"{0}\" speaks of an error and does not say which, so nobody can look it up: copy its code and its message, word for word.",
              inspection.quote(errors.mentions().get(0))));
    }
    return List.of(
        inspection.finding(
            inspection.titleSpan(),
            "No error code or message is quoted, so nobody can look it up: copy what the program shows, word for word, or say that it shows none."));
  }
}
