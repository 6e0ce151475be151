package dev.supportcheck.rules.form;

import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.IssueForm.Element;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Entry;
import dev.supportcheck.yaml.YamlNode.Mapping;
import dev.supportcheck.yaml.YamlNode.Scalar;
import dev.supportcheck.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the options of a dropdown or checkboxes of a GitHub form. */
final class FormOptions {

  private final FormFaults faults;
  private final Element element;
  private final Map<String, Scalar> seen = new HashMap<>();

  FormOptions(FormFaults faults, Element element) {
    this.faults = faults;
    this.element = element;
  }

  void check() {
    boolean dropdown = element.type() == IssueForm.Type.DROPDOWN;
    if (!dropdown && element.type() != IssueForm.Type.CHECKBOXES) {
      return;
    }
    Entry options = element.attributes().entry("options").orElse(null);
    int count = -1;
    if (options != null && options.value() instanceof Sequence list && !list.items().isEmpty()) {
      count = list.items().size();
      if (dropdown && list.items().stream().anyMatch(it -> !(it instanceof Scalar))) {
        mappings(list);
      }
      for (YamlNode item : list.items()) {
        if (dropdown) {
          option(item);
        } else {
          box(item);
        }
      }
    } else if (options != null) {
      faults.add(
          "options-list",
          options.key().span(),
          "options must be a list with at least one option, each with a dash before it; otherwise GitHub rejects the form.");
    }
    if (dropdown) {
      element.attributes().entry("multiple").ifPresent(it -> faults.bool("multiple-boolean", it));
      int size = count;
      element.attributes().entry("default").ifPresent(it -> byDefault(it, size));
    }
  }

  private void option(YamlNode item) {
    if (!(item instanceof Scalar option)) {
      return;
    }
    if (option.isBlank() || option.type() == YamlNode.Type.NULL) {
      emptyOption(option);
    } else if (!isBoolean(option)) {
      unique(option, "e18");
      if (option.value().strip().equalsIgnoreCase("none")) {
        none(option);
      }
    }
  }

  /** Options of a dropdown that are written as checkboxes are. */
  private void mappings(Sequence list) {
    List<Fix.Edit> edits = new ArrayList<>();
    Span first = null;
    boolean safe = true;
    for (YamlNode item : list.items()) {
      if (item instanceof Scalar) {
        continue;
      }
      first = first == null ? faults.file().firstLine(item.span()) : first;
      Scalar label =
          item instanceof Mapping option && option.entries().size() == 1
              ? option.scalar("label").orElse(null)
              : null;
      if (label == null) {
        safe = false;
      } else {
        edits.add(new Fix.Edit(new Span(item.span().start(), label.span().start()), ""));
      }
    }
    if (first != null) {
      Finding finding =
          faults
              .inspection()
              .finding(
                  first,
                  "An option of a dropdown is a text of its own, without label: or brackets; otherwise GitHub rejects the form.");
      faults.add("options-list", safe ? finding.fix(edits, "Take the labels' keys away") : finding);
    }
  }

  private void emptyOption(Scalar option) {
    faults.add(
        "options-list",
        option.span().isEmpty()
            ? faults
                .file()
                .line(faults.file().lineOf(option.span().start()))
                .trimmed(faults.inspection().text())
            : option.span(),
        "This option is empty, so GitHub rejects the form: write what is to be chosen, or remove the line.");
  }

  private void none(Scalar option) {
    Finding finding =
        faults
            .inspection()
            .finding(
                option.span(),
                "GitHub adds None itself where an answer is optional, and rejects a dropdown that has it: remove the option, or word it otherwise.");
    Optional<Fix.Edit> removal = removal(option);
    faults.add(
        "e19",
        removal.isPresent() && !element.required()
            ? finding.fix(List.of(removal.get()), "Remove the option")
            : finding);
  }

  /** Takes out the line of an option; empty where it shares it, or where a default counts it. */
  private Optional<Fix.Edit> removal(Scalar option) {
    String text = faults.inspection().text();
    int at = option.span().start() - 1;
    while (at > 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at--;
    }
    boolean own = at >= 0 && text.charAt(at) == '-';
    boolean others = element.options().size() > 1;
    return own && others && element.attributes().get("default").isEmpty()
        ? YamlEdits.removeLines(faults.file(), new Span(at, option.span().end()))
        : Optional.empty();
  }

  private void box(YamlNode item) {
    if (!(item instanceof Mapping box)) {
      faults.add(
          "options-list",
          faults.file().firstLine(item.span()),
          "A checkbox needs label: before its text; otherwise GitHub rejects the form.");
      return;
    }
    Entry label = box.entry("label").orElse(null);
    if (label == null) {
      faults.add(
          "e12",
          faults.file().firstLine(box.span()),
          "This checkbox lacks a label, so GitHub rejects the form: add label: and its text.");
    } else if (!(label.value() instanceof Scalar scalar && isBoolean(scalar))) {
      faults.text("e13", label, true);
      if (label.value() instanceof Scalar scalar && !scalar.isBlank()) {
        unique(scalar, "e9");
      }
    }
    for (Entry entry : box.entries()) {
      if (entry.key().value().equals("required")) {
        faults.bool("required-boolean", entry);
      }
    }
  }

  private boolean isBoolean(Scalar option) {
    if (option.type() != YamlNode.Type.BOOLEAN) {
      return false;
    }
    faults.add(
        "e20",
        faults
            .inspection()
            .finding(
                option.span(),
                "YAML reads {0} as true or false, and GitHub rejects such an option: put it in quotes.",
                faults.quote(option))
            .fix(List.of(YamlEdits.quote(faults.file(), option)), "Put it in quotes"));
    return true;
  }

  private void unique(Scalar option, String code) {
    Scalar first = seen.putIfAbsent(option.value().strip(), option);
    if (first != null) {
      faults.add(
          code,
          faults
              .inspection()
              .finding(
                  option.span(),
                  "The option {0} stands here a second time, so GitHub rejects the form: remove or reword it.",
                  faults.quote(option))
              .related(first.span(), "the first one"));
    }
  }

  private void byDefault(Entry entry, int count) {
    if (!(entry.value() instanceof Scalar scalar)
        || (scalar.type() != YamlNode.Type.INTEGER && scalar.type() != YamlNode.Type.NULL)) {
      faults.add(
          "default-integer",
          faults.place(entry),
          "default must be a whole number, the place of an option counted from 0, without quotes; otherwise GitHub rejects the form.");
    } else if (scalar.type() == YamlNode.Type.INTEGER
        && count > 0
        && !isPlace(scalar.value(), count)) {
      faults.add(
          "default-range",
          scalar.span(),
          "default counts the options from 0, so with {0} of them it is {1} at the most; otherwise GitHub rejects the form.",
          count,
          count - 1);
    }
  }

  /** Whether a whole number is a place among {@code count} options. */
  static boolean isPlace(String number, int count) {
    String digits = number.startsWith("+") ? number.substring(1) : number;
    boolean plain = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain && digits.length() < 9 && Integer.parseInt(digits) < count;
  }
}
