package dev.supportcheck.rules.form;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.document.Tracker;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.Repository;
import dev.supportcheck.rule.Repository.Asking;
import dev.supportcheck.rule.RepositoryRule;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** A set of templates of which none is for a problem. */
@AutoService(Rule.class)
@RuleInfo(
    id = "template-set",
    title = "There are templates, but none for a problem.",
    severity = Severity.INFO,
    kinds = Kind.TEMPLATE,
    tags = "template")
public record TemplateSet() implements RepositoryRule {

  @Override
  public List<Finding> check(Repository repository) {
    List<Finding> findings = new ArrayList<>();
    for (Tracker tracker : Tracker.values()) {
      List<Asking> templates =
          repository.asking().stream()
              .filter(each -> each.template().tracker() == tracker)
              .toList();
      if (!templates.isEmpty() && templates.stream().noneMatch(TemplateSet::mayBeForProblems)) {
        findings.add(
            Finding.of(
                templates.get(0).template().source(),
                templates.get(0).template().name().span(),
                Message.of(
                    "There are templates here, but none for a problem, so problem reports arrive in any shape: add a template for them.")));
      }
    }
    return findings;
  }

  private static boolean mayBeForProblems(Asking each) {
    return each.purpose() == Purpose.PROBLEM || each.template().declaredPurpose() == null;
  }
}
