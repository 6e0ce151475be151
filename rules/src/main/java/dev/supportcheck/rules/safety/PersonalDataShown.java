package dev.supportcheck.rules.safety;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.evidence.personal.Personal;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.util.List;

/** Personal data in a case. Its value is never repeated. */
@AutoService(Rule.class)
@RuleInfo(
    id = "personal-data",
    title = "Personal data stands in the case: an address, a number of a phone, card or account.",
    severity = Severity.WARNING,
    kinds = Kind.CASE,
    tags = {"security", "privacy"})
public record PersonalDataShown() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    return inspection.evidence().personal().all().stream()
        .map(personal -> finding(inspection, personal))
        .toList();
  }

  private static Finding finding(Inspection inspection, Personal personal) {
    return inspection
        .finding(
            personal.span(),
            "This is personal data ({0}), and whoever reads the issue sees it: the desk does not need it, so put a placeholder in its place.",
            personal.kind())
        .fix(
            List.of(new Fix.Edit(personal.span(), personal.shown())),
            "Put {0} in place of the personal data",
            personal.shown());
  }
}
