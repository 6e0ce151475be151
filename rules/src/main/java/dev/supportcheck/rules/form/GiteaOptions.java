package dev.supportcheck.rules.form;

import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.IssueForm.Element;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Entry;
import dev.supportcheck.yaml.YamlNode.Mapping;
import dev.supportcheck.yaml.YamlNode.Scalar;
import dev.supportcheck.yaml.YamlNode.Sequence;
import java.util.List;

/** Checks the options of a dropdown or checkboxes of a form of Gitea or Forgejo. */
final class GiteaOptions {

  private final FormFaults faults;
  private final Element element;

  GiteaOptions(FormFaults faults, Element element) {
    this.faults = faults;
    this.element = element;
  }

  void check() {
    Entry options = element.attributes().entry("options").orElse(null);
    if (options == null || !(options.value() instanceof Sequence list)) {
      faults.add(
          "options-list",
          options == null ? faults.place(element) : options.key().span(),
          "options is required and must be a list, each option with a dash before it; otherwise the tracker does not offer the form.");
      return;
    }
    for (YamlNode item : list.items()) {
      if (element.type() == IssueForm.Type.DROPDOWN) {
        option(item);
      } else {
        box(item);
      }
    }
    Entry byDefault = element.attributes().entry("default").orElse(null);
    if (byDefault != null && element.type() == IssueForm.Type.DROPDOWN) {
      byDefault(byDefault, list.items().size());
    }
  }

  private void option(YamlNode item) {
    if (item instanceof Scalar scalar
        && !scalar.isString()
        && scalar.type() != YamlNode.Type.NULL) {
      Finding finding =
          faults
              .inspection()
              .finding(
                  scalar.span(),
                  "YAML does not read {0} as text, and the tracker does not offer the form for such an option: put it in quotes.",
                  faults.quote(scalar));
      faults.add(
          "e20", finding.fix(List.of(YamlEdits.quote(faults.file(), scalar)), "Put it in quotes"));
    } else if (!(item instanceof Scalar scalar && scalar.isString())) {
      faults.add(
          "options-list",
          item.span().isEmpty()
              ? faults.file().line(faults.file().lineOf(item.span().start()))
              : faults.file().firstLine(item.span()),
          "An option of a dropdown must be a text; otherwise the tracker does not offer the form.");
    }
  }

  private void box(YamlNode item) {
    Mapping box = item instanceof Mapping mapping ? mapping : null;
    Entry label = box == null ? null : box.entry("label").orElse(null);
    if (box == null || label == null) {
      faults.add(
          "options-list",
          faults.file().firstLine(item.span()),
          "A checkbox needs label: before its text; otherwise the tracker does not offer the form.");
      return;
    }
    faults.text("e13", label, true);
    box.entry("required").ifPresent(entry -> faults.bool("required-boolean", entry));
    GiteaForm.visible(faults, box);
    if (GiteaForm.isHidden(box)
        && box.scalar("required").filter(it -> it.value().equals("true")).isPresent()) {
      faults.add(
          "visible",
          label.value().span(),
          "Nobody can tick a required box that the form does not show, so the tracker does not offer the form: add form to visible, or make it optional.");
    }
  }

  private void byDefault(Entry entry, int count) {
    if (!(entry.value() instanceof Scalar scalar) || scalar.type() != YamlNode.Type.INTEGER) {
      faults.add(
          "default-integer",
          faults.place(entry),
          "default must be a whole number, the place of an option counted from 0; otherwise the tracker does not offer the form.");
    } else if (!FormOptions.isPlace(scalar.value(), count)) {
      faults.add(
          "default-range",
          scalar.span(),
          "default counts the options from 0, so with {0} of them it is {1} at the most; otherwise the tracker does not offer the form.",
          count,
          count - 1);
    }
  }
}
