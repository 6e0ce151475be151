package dev.supportcheck.rules.scope;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.evidence.request.Matter;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.util.List;

/** A wish for a call at a desk that answers in writing. */
@AutoService(Rule.class)
@RuleInfo(
    id = "call-requested",
    title = "The case asks for a phone call or a chat, and the desk answers in writing.",
    severity = Severity.INFO,
    guidelines = Guideline.CHANNEL,
    kinds = Kind.CASE,
    tags = "scope")
public record CallRequested() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (!inspection.profile().inWriting()) {
      return Inspection.nothing();
    }
    return inspection.evidence().matters().first(Matter.CALL).stream()
        .map(
            span ->
                inspection.finding(
                    span,
                    "\"{0}\": this desk answers in writing only, because it needs particulars: write down what you would say on the phone.",
                    inspection.quote(span)))
        .toList();
  }
}
