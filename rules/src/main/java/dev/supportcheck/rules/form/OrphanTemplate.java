package dev.supportcheck.rules.form;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Case;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Located;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Repository;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.Nearest;
import java.util.List;
import java.util.Optional;

/** A case that names a template which does not exist. */
@AutoService(Rule.class)
@RuleInfo(
    id = "orphan-template",
    title = "The case names a template that does not exist.",
    severity = Severity.WARNING,
    kinds = Kind.CASE,
    tags = "template")
public record OrphanTemplate() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    if (!(inspection.document() instanceof Case issue)) {
      return Inspection.nothing();
    }
    Located name = issue.property("template").filter(it -> !it.isBlank()).orElse(null);
    Repository repository = inspection.repository();
    if (name == null
        || CaseTemplate.named(repository, name.text()).isPresent()
        || repository.files().exists(repository.path(name.text()))) {
      return Inspection.nothing();
    }
    List<String> names =
        repository.templates().stream().map(template -> template.source().name()).toList();
    Optional<String> near = Nearest.of(name.text(), names);
    String written = inspection.quote(name.span());
    return List.of(
        near.isPresent()
            ? inspection
                .finding(
                    name.span(),
                    "There is no template {0}, so nobody can tell what the case should hold: did you mean {1}?",
                    written,
                    near.get())
                .fix(List.of(new Fix.Edit(name.span(), near.get())), "Name the template")
            : inspection.finding(
                name.span(),
                "There is no template {0}, so nobody can tell what the case should hold: name one that exists, or leave the key out.",
                written));
  }
}
