package dev.supportcheck.rules.form;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.IssueForm.Element;
import dev.supportcheck.document.Kind;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Option;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.util.List;

/** A form that wants so much that people give up. */
@AutoService(Rule.class)
@RuleInfo(
    id = "form-length",
    title = "So many fields are required that people give up.",
    severity = Severity.INFO,
    kinds = Kind.TEMPLATE,
    tags = "template")
public record FormLength(@Option("How many required fields a form may have.") int maxRequired)
    implements DocumentRule {

  /** As many as a patient person fills in. */
  public FormLength() {
    this(12);
  }

  public FormLength {
    if (maxRequired < 1) {
      throw new IllegalArgumentException("at least one field");
    }
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    if (!(inspection.document() instanceof IssueForm form)) {
      return Inspection.nothing();
    }
    List<Element> required = form.elements().stream().filter(FormLength::isRequired).toList();
    if (required.size() <= maxRequired) {
      return Inspection.nothing();
    }
    Element first = required.get(maxRequired);
    return List.of(
        inspection.finding(
            first.label().map(label -> label.span()).orElse(first.node().span()),
            "{0} fields must be filled in, and long forms are abandoned or filled with dots: require at most {1}, and leave the others open.",
            required.size(),
            maxRequired));
  }

  private static boolean isRequired(Element element) {
    return element.isInput()
        && (element.required() || element.options().stream().anyMatch(IssueForm.Option::required));
  }
}
