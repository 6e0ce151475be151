package dev.supportcheck.rules.form;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Tracker;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.yaml.YamlProblem;
import java.util.List;

/** What a tracker rejects in an issue form, or for which it silently drops the form. */
@AutoService(Rule.class)
@RuleInfo(
    id = "form-schema",
    title = "The tracker rejects the issue form, and the chooser does not show it.",
    severity = Severity.ERROR,
    kinds = Kind.TEMPLATE,
    tags = "template")
public record FormSchema() implements DocumentRule {

  private static final List<Code> CODES =
      List.of(
          new Code("e1", "A required top-level key is missing."),
          new Code("e2", "The value of a top-level key is no text, or empty."),
          new Code("e3", "A top-level key is not permitted."),
          new Code("e4", "A key is a word that YAML reads as yes or no."),
          new Code("e5", "The body holds no field that can be filled in."),
          new Code("e6", "Two fields have the same id."),
          new Code("e7", "Two fields have the same label, and neither has an id."),
          new Code("e8", "Labels are too similar."),
          new Code("e9", "The label of a checkbox stands twice."),
          new Code("e10", "An element has no type."),
          new Code("e11", "The type of an element does not exist."),
          new Code("e12", "A required attribute is missing."),
          new Code("e13", "The value of an attribute is no text, or empty."),
          new Code("e14", "An id has other characters than letters, digits, - and _."),
          new Code("e15", "A key of an element is not permitted."),
          new Code("e16", "A label contains a forbidden word."),
          new Code("e17", "An attribute is not permitted."),
          new Code("e18", "An option stands twice."),
          new Code("e19", "An option is the reserved word None."),
          new Code("e20", "An option is yes or no without quotes."),
          new Code("e21", "The body is empty."),
          new Code("accept", "The file types that an upload accepts are no text."),
          new Code("body-list", "The body is no list."),
          new Code("default-integer", "The default of a dropdown is no whole number."),
          new Code("default-range", "The default of a dropdown is no place in its options."),
          new Code("mapping-expected", "Something that must hold keys and values does not."),
          new Code("min-length", "The least length of an answer is no whole number from 0 on."),
          new Code(
              "multiple-boolean", "Whether several options may be chosen is not true or false."),
          new Code("name-length", "The name has three characters or fewer."),
          new Code("options-list", "The options are no list of the right shape."),
          new Code("render-language", "The language of a field's answer is unknown."),
          new Code("required-boolean", "Whether a field is required is not true or false."),
          new Code("string-or-array", "Labels, assignees or projects are neither text nor a list."),
          new Code("validation", "A validation is wrong (Gitea and Forgejo)."),
          new Code("visible", "Where a field is visible is wrong (Gitea and Forgejo)."));

  @Override
  public List<Code> codes(Profile profile) {
    return CODES;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    if (!(inspection.document() instanceof IssueForm form) || isUnreadable(form)) {
      return Inspection.nothing();
    }
    FormFaults faults = new FormFaults(inspection, form);
    if (form.tracker() == Tracker.GITEA || form.tracker() == Tracker.FORGEJO) {
      new GiteaForm(faults).check();
    } else {
      new FormRoot(faults).check();
      new FormElements(faults).check();
      new FormNames(faults).check();
    }
    return faults.findings();
  }

  /** Whether it is no YAML at all; of that speaks form-syntax. */
  private static boolean isUnreadable(IssueForm form) {
    return form.metadata().root().isEmpty()
        && form.metadata().problems().stream()
            .anyMatch(problem -> problem.kind() != YamlProblem.Kind.SECOND_DOCUMENT);
  }
}
