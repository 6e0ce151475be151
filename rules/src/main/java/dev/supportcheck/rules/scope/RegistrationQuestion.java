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

/** A question for another desk: on registration or listing. */
@AutoService(Rule.class)
@RuleInfo(
    id = "registration-question",
    title =
        "The case is about registration as a developer or the listing of an app, which another desk answers.",
    severity = Severity.WARNING,
    guidelines = Guideline.UNANSWERABLE,
    kinds = Kind.CASE,
    tags = "scope")
public record RegistrationQuestion() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    String route = inspection.profile().routes().get("registration");
    if (route == null) {
      return Inspection.nothing();
    }
    return inspection.evidence().matters().first(Matter.REGISTRATION).stream()
        .map(
            span ->
                inspection.finding(
                    span,
                    "\"{0}\": registration and listings are answered elsewhere, so the case would only be passed on: ask there, see {1}.",
                    inspection.quote(span),
                    route))
        .toList();
  }
}
