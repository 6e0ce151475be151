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

/** A case about several accounts, of which the desk can look into one. */
@AutoService(Rule.class)
@RuleInfo(
    id = "multi-account",
    title = "The case concerns several accounts.",
    severity = Severity.WARNING,
    guidelines = Guideline.ACCOUNTS,
    kinds = Kind.CASE,
    tags = "scope")
public record MultiAccount() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    return inspection.evidence().matters().first(Matter.ACCOUNTS).stream()
        .map(
            span ->
                inspection.finding(
                    span,
                    "\"{0}\": from one account the desk cannot check the settings of another, so file a case from each account, and name the sister case in it.",
                    inspection.quote(span)))
        .toList();
  }
}
