package dev.supportcheck.rules.form;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Chooser;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Template;
import dev.supportcheck.document.Tracker;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Option;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** What a tracker takes in a form or chooser, and its author did not mean. */
@AutoService(Rule.class)
@RuleInfo(
    id = "form-trap",
    title = "The tracker takes this in a form or chooser, but it does not do what is meant.",
    severity = Severity.WARNING,
    kinds = {Kind.TEMPLATE, Kind.CHOOSER},
    tags = "template")
public record FormTrap(
    @Option("the labels that the repository has; when given, others in templates are flagged")
        List<String> labels,
    @Option("the issue types that the organisation has; when given, others are flagged")
        List<String> types)
    implements DocumentRule {

  private static final List<Code> CODES =
      List.of(
          new Code("required-prefilled", "A required field is already filled in."),
          new Code("preselected-option", "The first option of a required dropdown is an answer."),
          new Code("static-checklist", "A checklist stands in text that is never submitted."),
          new Code("cut-value", "A value is cut off by a number sign without quotes."),
          new Code("lost-text", "A number or date as an option loses its text."),
          new Code("markdown-id", "An element that is never submitted has an id or validations."),
          new Code("unknown-validation", "A validation has no effect on this element."),
          new Code("config-yaml", "The chooser's file has an ending that is not documented."),
          new Code("mailto-link", "A contact link for mail is not shown."),
          new Code("same-stem", "A form and a Markdown template share a name of file."),
          new Code("sort-order", "Numbers in the names of files do not sort as they count."),
          new Code("not-read", "The tracker reads no file of this kind in this place."),
          new Code("lost-variable", "A variable is replaced in merge requests only."),
          new Code("unknown-label", "A label does not exist in the repository."),
          new Code("unknown-type", "An issue type does not exist in the organisation."));

  /** With no labels and types known. */
  public FormTrap() {
    this(List.of(), List.of());
  }

  public FormTrap {
    labels = List.copyOf(labels);
    types = List.copyOf(types);
  }

  @Override
  public List<Code> codes(Profile profile) {
    return CODES;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    CutValues.check(inspection, findings);
    if (inspection.document() instanceof Chooser chooser) {
      if (chooser.tracker() == Tracker.GITHUB) {
        SetTraps.chooser(inspection, chooser, findings);
      }
    } else if (inspection.document() instanceof Template template) {
      if (template.tracker() == Tracker.GITHUB) {
        SetTraps.template(inspection, template, findings);
        KnownNames.check(inspection, labels, types, findings);
      }
      if (template.tracker() == Tracker.GITLAB) {
        SetTraps.variables(inspection, findings);
      } else if (template.tracker() != Tracker.GITHUB) {
        SetTraps.letterCase(inspection, findings);
      }
      if (template instanceof IssueForm form) {
        new ElementTraps(inspection, form, findings).check();
      }
    }
    return findings;
  }
}
