package dev.supportcheck.rules.form;

import dev.supportcheck.document.IssueForm;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Entry;
import dev.supportcheck.yaml.YamlNode.Mapping;
import dev.supportcheck.yaml.YamlNode.Scalar;
import dev.supportcheck.yaml.YamlNode.Sequence;
import dev.supportcheck.yaml.YamlProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the top-level keys of a GitHub form. */
final class FormRoot {

  private static final List<String> KEYS =
      List.of("name", "description", "title", "labels", "assignees", "projects", "type", "body");

  /** The words that YAML 1.1 reads as yes or no, and so GitHub forbids as keys. */
  private static final Set<String> BOOLEANS =
      Set.of(
          "y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO", "true", "True", "TRUE",
          "false", "False", "FALSE", "on", "On", "ON", "off", "Off", "OFF");

  private final FormFaults faults;
  private final Mapping root;

  FormRoot(FormFaults faults) {
    this.faults = faults;
    this.root = faults.form().metadata().mapping();
  }

  void check() {
    required();
    for (Entry entry : root.entries()) {
      entry(entry);
    }
    body();
  }

  /** Whether a key is a word that YAML reads as yes or no; says so if it is. */
  static boolean isForbidden(FormFaults faults, Entry entry) {
    Scalar key = entry.key();
    if (key.style() != YamlNode.Style.PLAIN || !BOOLEANS.contains(key.value())) {
      return false;
    }
    faults.add(
        "e4",
        key.span(),
        "YAML reads the key {0} as yes or no, and GitHub rejects the form for it: rename or remove it.",
        key.value());
    return true;
  }

  private void required() {
    List<String> absent = new ArrayList<>();
    for (String key : List.of("name", "description", "body")) {
      if (root.entry(key).isEmpty()) {
        absent.add(key);
      }
    }
    if (root.entry("about").isPresent()) {
      absent.remove("description");
    }
    if (cut() != null || isEmpty()) {
      absent.remove("body");
    }
    if (!absent.isEmpty() && !isEmpty()) {
      Span place =
          root.entries().isEmpty()
              ? faults.inspection().titleSpan()
              : root.entries().get(0).key().span();
      faults.add(
          "e1",
          place,
          "The form lacks {0}, so GitHub rejects it and the chooser does not offer it: add it at the top level.",
          String.join(", ", absent));
    }
  }

  private boolean isEmpty() {
    YamlNode node = faults.form().metadata().root().orElse(null);
    return node == null || (node instanceof Scalar scalar && scalar.type() == YamlNode.Type.NULL);
  }

  private void entry(Entry entry) {
    String key = entry.key().value();
    if (isForbidden(faults, entry)) {
      return;
    }
    switch (key) {
      case "name", "description" -> faults.text("e2", entry, true);
      case "title", "type" -> faults.text("e2", entry, false);
      case "labels", "assignees", "projects" -> faults.names("string-or-array", entry);
      case "body" -> {}
      default -> unknown(entry);
    }
    if (key.equals("name")
        && entry.value() instanceof Scalar name
        && name.isString()
        && !name.isBlank()
        && name.value().strip().codePointCount(0, name.value().strip().length()) <= 3) {
      faults.add(
          "name-length",
          name.span(),
          "GitHub does not offer a template whose name has three characters or fewer: write out what it is for.");
    }
  }

  private void unknown(Entry entry) {
    if (entry.key().value().equals("about") && root.entry("description").isEmpty()) {
      faults.add(
          "e3",
          faults
              .inspection()
              .finding(
                  entry.key().span(),
                  "In a form the key about is called description, and GitHub rejects the form: rename the key.")
              .fix(List.of(new Fix.Edit(entry.key().span(), "description")), "Rename the key"));
      return;
    }
    List<String> free = KEYS.stream().filter(key -> root.entry(key).isEmpty()).toList();
    Finding finding =
        Lists.nearest(
            faults.inspection(),
            entry.key(),
            free,
            "GitHub rejects a form with the key {0}: did you mean {1}?",
            "GitHub rejects a form with the key {0}: remove it, or write one that it knows ({1}).");
    faults.add("e3", finding);
  }

  /** The dashes after which a body stands that is not read; null where nothing is cut off. */
  private @Nullable YamlProblem cut() {
    return faults.form().metadata().problems().stream()
        .filter(problem -> problem.kind() == YamlProblem.Kind.SECOND_DOCUMENT)
        .findFirst()
        .orElse(null);
  }

  private void body() {
    Entry body = root.entry("body").orElse(null);
    YamlProblem cut = cut();
    if (body == null && cut != null) {
      faults.add(
          "e21",
          cut.span(),
          "These dashes begin another document, so that the form has no body and GitHub rejects it: remove them.");
    } else if (body == null && isEmpty()) {
      faults.add(
          "e21",
          faults.inspection().titleSpan(),
          "The form is empty, so GitHub rejects it: write name, description and body.");
    } else if (body != null) {
      body(body);
    }
  }

  private void body(Entry body) {
    boolean isNull = body.value() instanceof Scalar scalar && scalar.type() == YamlNode.Type.NULL;
    if (isNull || (body.value() instanceof Sequence list && list.items().isEmpty())) {
      faults.add(
          "e21",
          body.key().span(),
          "The body is empty, so GitHub rejects the form: add at least one field below it.");
    } else if (!(body.value() instanceof Sequence)) {
      faults.add(
          "body-list",
          body.key().span(),
          "The body must be a list of elements, each with a dash before its first key; otherwise GitHub rejects the form.");
    } else if (faults.form().elements().stream()
        .allMatch(element -> element.type() == IssueForm.Type.MARKDOWN)) {
      faults.add(
          "e5",
          body.key().span(),
          "The body only shows text and has nothing to fill in, so GitHub rejects the form: add a field, an input or a textarea for instance.");
    }
  }
}
