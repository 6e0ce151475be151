package dev.supportcheck.rules.safety;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.evidence.safety.Secret;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.util.List;

/** A credential in a file. Its value is never repeated. */
@AutoService(Rule.class)
@RuleInfo(
    id = "secret-exposed",
    title = "A credential stands in the file: a token, a key, a password.",
    severity = Severity.ERROR,
    kinds = {Kind.CASE, Kind.TEMPLATE, Kind.CHOOSER},
    tags = {"security", "secrets"})
public record SecretExposed() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    return inspection.evidence().secrets().secrets().stream()
        .map(secret -> finding(inspection, secret))
        .toList();
  }

  private static Finding finding(Inspection inspection, Secret secret) {
    return inspection
        .finding(
            secret.span(),
            "This is a credential ({0}), and whoever reads the issue can use it: revoke it where it was issued, then put a placeholder in its place.",
            secret.kind())
        .fix(
            List.of(new Fix.Edit(secret.span(), secret.shown())),
            "Put {0} in place of the credential",
            secret.shown());
  }
}
