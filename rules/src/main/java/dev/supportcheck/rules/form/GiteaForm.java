package dev.supportcheck.rules.form;

import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.IssueForm.Element;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Entry;
import dev.supportcheck.yaml.YamlNode.Mapping;
import dev.supportcheck.yaml.YamlNode.Scalar;
import dev.supportcheck.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks a form of Gitea or Forgejo, which take much that GitHub rejects: keys and attributes that
 * they do not know, equal labels, None as an option.
 */
final class GiteaForm {

  private static final List<String> TYPES =
      List.of("markdown", "textarea", "input", "dropdown", "checkboxes");
  private static final Set<String> PLACES = Set.of("form", "content");

  private final FormFaults faults;
  private final Map<String, Scalar> ids = new HashMap<>();

  GiteaForm(FormFaults faults) {
    this.faults = faults;
  }

  void check() {
    root();
    for (Element element : faults.form().elements()) {
      element(element);
    }
  }

  private void root() {
    Mapping root = faults.form().metadata().mapping();
    List<String> absent = new ArrayList<>();
    for (String key : List.of("name", "about", "body")) {
      boolean there =
          root.entry(key).isPresent()
              || (key.equals("about") && root.entry("description").isPresent());
      if (!there) {
        absent.add(key);
      }
    }
    if (!absent.isEmpty()) {
      faults.add(
          "e1",
          root.entries().isEmpty()
              ? faults.inspection().titleSpan()
              : root.entries().get(0).key().span(),
          "The form lacks {0}, so the tracker does not offer it: add it at the top level.",
          String.join(", ", absent));
    }
    for (Entry entry : root.entries()) {
      switch (entry.key().value()) {
        case "name", "about", "description" -> given(entry);
        case "body" -> body(entry);
        default -> {}
      }
    }
  }

  private void given(Entry entry) {
    boolean blank =
        entry.value() instanceof Scalar scalar
            && (scalar.isBlank() || scalar.type() == YamlNode.Type.NULL);
    if (blank || !(entry.value() instanceof Scalar)) {
      faults.text("e2", entry, true);
    }
  }

  private void body(Entry entry) {
    if (!(entry.value() instanceof Sequence list) || list.items().isEmpty()) {
      faults.add(
          "e21",
          entry.key().span(),
          "The body must be a list with at least one element, each with a dash before its first key; otherwise the tracker does not offer the form.");
    }
  }

  private void element(Element element) {
    if (!(element.node() instanceof Mapping)) {
      faults.add(
          "mapping-expected",
          faults.place(element),
          "An element of the body must have keys such as type and attributes; otherwise the tracker does not offer the form.");
      return;
    }
    if (element.type() == null || element.type() == IssueForm.Type.UPLOAD) {
      unknownType(element);
      return;
    }
    element.mapping().entry("id").ifPresent(this::id);
    faults.mapping(element, "attributes");
    required(element, element.type() == IssueForm.Type.MARKDOWN ? "value" : "label");
    for (Entry entry : element.attributes().entries()) {
      attribute(element, entry);
    }
    faults.mapping(element, "validations").ifPresent(this::validations);
    visible(faults, element.mapping());
    if (element.type() == IssueForm.Type.DROPDOWN || element.type() == IssueForm.Type.CHECKBOXES) {
      new GiteaOptions(faults, element).check();
    }
    hidden(element);
  }

  private void unknownType(Element element) {
    Scalar type = element.mapping().scalar("type").orElse(null);
    if (type == null) {
      faults.add(
          "e10",
          faults.place(element),
          "This element of the body has no type, so the tracker does not offer the form: add one of {0}.",
          String.join(", ", TYPES));
    } else {
      faults.add(
          "e11",
          Lists.nearest(
              faults.inspection(),
              type,
              TYPES,
              "The tracker knows no element of the type {0} and does not offer the form: did you mean {1}?",
              "The tracker knows no element of the type {0} and does not offer the form: write one of {1}."));
    }
  }

  private void id(Entry entry) {
    if (!(entry.value() instanceof Scalar id) || id.isBlank()) {
      return;
    }
    if (id.value().chars().anyMatch(c -> c > 127 || !isIdCharacter((char) c))) {
      faults.add(
          "e14",
          id.span(),
          "An id may hold letters, digits, - and _ only, and the tracker does not offer the form for {0}: put - for the rest.",
          faults.quote(id));
    }
    Scalar first = ids.putIfAbsent(id.value(), id);
    if (first != null) {
      faults.add(
          "e6",
          faults
              .inspection()
              .finding(
                  id.span(),
                  "The id {0} stands here a second time, so the tracker does not offer the form: give each field one of its own.",
                  faults.quote(id))
              .related(first.span(), "the first one"));
    }
  }

  private static boolean isIdCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private void required(Element element, String key) {
    if (element.attributes().entry(key).isEmpty()) {
      faults.add(
          "e12",
          faults.place(element),
          "This element lacks {0}, so the tracker does not offer the form: add it below attributes.",
          key);
    }
  }

  private void attribute(Element element, Entry entry) {
    switch (entry.key().value()) {
      case "label" -> faults.text("e13", entry, true);
      case "value" -> faults.text("e13", entry, element.type() == IssueForm.Type.MARKDOWN);
      case "description", "placeholder", "render" -> {
        boolean empty = entry.value() instanceof Scalar scalar && scalar.isBlank();
        if (!empty) {
          faults.text("e13", entry, false);
        }
      }
      case "multiple", "list" -> faults.bool("multiple-boolean", entry);
      case "hide_label" -> faults.bool("visible", entry);
      default -> {}
    }
  }

  private void validations(Mapping validations) {
    for (Entry entry : validations.entries()) {
      switch (entry.key().value()) {
        case "required" -> faults.bool("required-boolean", entry);
        case "is_number" -> faults.bool("validation", entry);
        case "regex" -> faults.text("validation", entry, false);
        default -> {}
      }
    }
  }

  static void visible(FormFaults faults, Mapping mapping) {
    Entry entry = mapping.entry("visible").orElse(null);
    if (entry == null) {
      return;
    }
    boolean right =
        entry.value() instanceof Sequence list
            && list.items().stream()
                .allMatch(it -> it instanceof Scalar scalar && PLACES.contains(scalar.value()));
    if (!right) {
      faults.add(
          "visible",
          faults.place(entry),
          "visible must be a list of form and content; otherwise the tracker does not offer the form.");
    }
  }

  static boolean isHidden(Mapping mapping) {
    return mapping.get("visible").orElse(mapping) instanceof Sequence list
        && list.items().stream()
            .noneMatch(it -> it instanceof Scalar scalar && scalar.value().equals("form"));
  }

  private void hidden(Element element) {
    if (element.required() && isHidden(element.mapping())) {
      faults.add(
          "visible",
          faults.place(element),
          "Nobody can fill in a required field that the form does not show, so the tracker does not offer the form: add form to visible, or make it optional.");
    }
  }
}
