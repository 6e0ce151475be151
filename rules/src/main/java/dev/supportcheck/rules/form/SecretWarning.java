package dev.supportcheck.rules.form;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.evidence.asks.Asks.Ask;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.rule.Unasked;
import java.util.List;

/** A template that wants logs or code, and does not warn of the secrets in them. */
@AutoService(Rule.class)
@RuleInfo(
    id = "secret-warning",
    title = "Logs, code or configuration are asked for, and nothing warns of secrets in them.",
    severity = Severity.WARNING,
    kinds = Kind.TEMPLATE,
    tags = {"template", "security"})
public record SecretWarning() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    return inspection.evidence().asks().places().stream()
        .filter(ask -> ask.topic() == Topic.LOGS || ask.topic() == Topic.CODE)
        .map(Ask::span)
        .limit(1)
        .map(
            place ->
                inspection.finding(
                    place,
                    "The template asks for logs, code or configuration and never warns of secrets in them, so sooner or later a password or token is published: add a sentence that wants them taken out."))
        .flatMap(finding -> Unasked.report(inspection, finding, Topic.SECRET_WARNING).stream())
        .toList();
  }
}
