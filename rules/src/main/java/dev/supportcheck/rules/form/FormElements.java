package dev.supportcheck.rules.form;

import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.IssueForm.Element;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Entry;
import dev.supportcheck.yaml.YamlNode.Mapping;
import dev.supportcheck.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Checks the elements of a GitHub form's body, each by itself. */
final class FormElements {

  private static final List<String> KEYS = List.of("type", "id", "attributes", "validations");
  private static final List<String> VALIDATIONS = List.of("required", "min_length", "accept");
  private static final Set<String> TEXTS =
      Set.of("label", "description", "placeholder", "value", "render");
  private static final List<String> TYPES =
      Arrays.stream(IssueForm.Type.values())
          .map(type -> type.name().toLowerCase(Locale.ROOT))
          .toList();

  /** What each type takes, its required attributes first. */
  private static final Map<IssueForm.Type, List<String>> ATTRIBUTES =
      Map.of(
          IssueForm.Type.MARKDOWN, List.of("value"),
          IssueForm.Type.TEXTAREA,
              List.of("label", "description", "placeholder", "value", "render"),
          IssueForm.Type.INPUT, List.of("label", "description", "placeholder", "value"),
          IssueForm.Type.DROPDOWN,
              List.of("label", "options", "description", "multiple", "default"),
          IssueForm.Type.CHECKBOXES, List.of("label", "options", "description"),
          IssueForm.Type.UPLOAD, List.of("label", "description"));

  private final FormFaults faults;
  private final Set<String> ids = new HashSet<>();

  FormElements(FormFaults faults) {
    this.faults = faults;
    for (Element element : faults.form().elements()) {
      element.id().ifPresent(id -> ids.add(id.value()));
    }
  }

  void check() {
    for (Element element : faults.form().elements()) {
      check(element);
    }
  }

  private void check(Element element) {
    if (!(element.node() instanceof Mapping mapping)) {
      faults.add(
          "mapping-expected",
          faults.place(element),
          "An element of the body must have keys such as type and attributes, and GitHub rejects the form for anything else.");
      return;
    }
    for (Entry entry : mapping.entries()) {
      if (!FormRoot.isForbidden(faults, entry) && !KEYS.contains(entry.key().value())) {
        unknownKey(element, entry);
      }
    }
    type(element);
    mapping.entry("id").ifPresent(this::id);
    Mapping attributes = faults.mapping(element, "attributes").orElse(null);
    if (element.type() != null) {
      missing(element, element.type());
    }
    for (Entry entry : attributes == null ? List.<Entry>of() : attributes.entries()) {
      if (!FormRoot.isForbidden(faults, entry)) {
        attribute(element, entry);
      }
    }
    Mapping validations = faults.mapping(element, "validations").orElse(null);
    if (validations != null) {
      validations(validations);
    }
    new FormOptions(faults, element).check();
  }

  private void unknownKey(Element element, Entry entry) {
    String key = entry.key().value();
    boolean misplaced =
        (TEXTS.contains(key) || List.of("options", "multiple", "default").contains(key))
            && element.attributes().get(key).isEmpty();
    if (misplaced) {
      faults.add(
          "e15",
          entry.key().span(),
          "{0} stands beside type, where GitHub rejects it: indent it below attributes.",
          key);
    } else if (VALIDATIONS.contains(key)) {
      faults.add(
          "e15",
          entry.key().span(),
          "{0} stands beside type, where GitHub rejects it: indent it below validations.",
          key);
    } else {
      faults.add(
          "e15",
          Lists.nearest(
              faults.inspection(),
              entry.key(),
              KEYS.stream().filter(known -> element.mapping().entry(known).isEmpty()).toList(),
              "GitHub rejects an element with the key {0}: did you mean {1}?",
              "GitHub rejects an element with the key {0}: remove it, or write one that it knows ({1})."));
    }
  }

  private void type(Element element) {
    Entry entry = element.mapping().entry("type").orElse(null);
    if (entry == null
        || (entry.value() instanceof Scalar scalar && scalar.type() == YamlNode.Type.NULL)) {
      faults.add(
          "e10",
          faults.place(element),
          "This element of the body has no type, so GitHub rejects the form: add one of {0}.",
          String.join(", ", TYPES));
    } else if (element.type() == null) {
      faults.add(
          "e11",
          entry.value() instanceof Scalar scalar
              ? Lists.nearest(
                  faults.inspection(),
                  scalar,
                  TYPES,
                  "GitHub knows no element of the type {0} and rejects the form: did you mean {1}?",
                  "GitHub knows no element of the type {0} and rejects the form: write one of {1}.")
              : faults
                  .inspection()
                  .finding(
                      faults.place(entry),
                      "The type of an element must be one of {0}; otherwise GitHub rejects the form.",
                      String.join(", ", TYPES)));
    }
  }

  private void id(Entry entry) {
    if (!(entry.value() instanceof Scalar scalar) || scalar.isBlank()) {
      faults.text("e14", entry, false);
      return;
    }
    String id = scalar.value();
    if (id.chars().allMatch(FormElements::isIdCharacter)) {
      return;
    }
    Finding finding =
        faults
            .inspection()
            .finding(
                scalar.span(),
                "An id may hold letters, digits, - and _ only, and GitHub rejects the form for {0}: put - for the rest.",
                faults.quote(scalar));
    String mended = FormNames.parameterized(id);
    boolean free = !mended.isEmpty() && ids.add(mended);
    faults.add(
        "e14",
        free ? finding.fix(List.of(new Fix.Edit(scalar.span(), mended)), "Mend the id") : finding);
  }

  private static boolean isIdCharacter(int c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }

  private void missing(Element element, IssueForm.Type type) {
    List<String> required = new ArrayList<>();
    required.add(type == IssueForm.Type.MARKDOWN ? "value" : "label");
    if (type == IssueForm.Type.DROPDOWN || type == IssueForm.Type.CHECKBOXES) {
      required.add("options");
    }
    required.removeIf(
        key -> element.attributes().get(key).isPresent() || element.mapping().get(key).isPresent());
    if (!required.isEmpty()) {
      faults.add(
          "e12",
          faults.place(element),
          "This element ({0}) lacks {1}, so GitHub rejects the form: add it below attributes.",
          type.name().toLowerCase(Locale.ROOT),
          String.join(", ", required));
    }
  }

  private void attribute(Element element, Entry entry) {
    String key = entry.key().value();
    if (element.type() != null
        && !ATTRIBUTES.getOrDefault(element.type(), List.of()).contains(key)) {
      unknownAttribute(element, element.type(), entry);
      return;
    }
    if (TEXTS.contains(key)) {
      boolean required = key.equals(element.isInput() ? "label" : "value");
      faults.text("e13", entry, required);
    }
    if (key.equals("label")
        && (element.type() == IssueForm.Type.INPUT || element.type() == IssueForm.Type.TEXTAREA)) {
      ForbiddenWords.check(faults, entry.value());
    }
    if (key.equals("render") && entry.value() instanceof Scalar scalar && scalar.isString()) {
      RenderLanguages.check(faults, scalar);
    }
  }

  private void unknownAttribute(Element element, IssueForm.Type type, Entry entry) {
    String key = entry.key().value();
    if (VALIDATIONS.contains(key)) {
      faults.add(
          "e17",
          entry.key().span(),
          "{0} is no attribute, and GitHub rejects the form: indent it below validations, beside attributes.",
          key);
    } else if (key.equals("id") || key.equals("validations") || key.equals("type")) {
      faults.add(
          "e17",
          entry.key().span(),
          "{0} is no attribute, and GitHub rejects the form: write it beside attributes, with the same indentation.",
          key);
    } else {
      List<String> free =
          ATTRIBUTES.getOrDefault(type, List.of()).stream()
              .filter(known -> element.attributes().get(known).isEmpty())
              .toList();
      faults.add(
          "e17",
          Lists.nearest(
              faults.inspection(),
              entry.key(),
              free.isEmpty() ? ATTRIBUTES.getOrDefault(type, List.of()) : free,
              "GitHub rejects this element for the attribute {0}: did you mean {1}?",
              "GitHub rejects this element for the attribute {0}: remove it, or write one that it knows ({1})."));
    }
  }

  private void validations(Mapping validations) {
    for (Entry entry : validations.entries()) {
      if (FormRoot.isForbidden(faults, entry)) {
        continue;
      }
      switch (entry.key().value()) {
        case "required" -> faults.bool("required-boolean", entry);
        case "accept" -> faults.text("accept", entry, false);
        case "min_length" -> minLength(entry);
        default -> {}
      }
    }
  }

  private void minLength(Entry entry) {
    YamlNode value = entry.value();
    boolean right =
        value instanceof Scalar scalar
            && (scalar.type() == YamlNode.Type.NULL
                || (scalar.type() == YamlNode.Type.INTEGER && !scalar.value().startsWith("-")));
    if (!right) {
      faults.add(
          "min-length",
          faults.place(entry),
          "min_length must be a whole number from 0 on, without quotes; otherwise GitHub rejects the form.");
    }
  }
}
