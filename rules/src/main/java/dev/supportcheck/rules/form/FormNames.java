package dev.supportcheck.rules.form;

import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.IssueForm.Element;
import dev.supportcheck.document.IssueForm.Option;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Scalar;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that GitHub can tell the fields of a form apart: by id, else by label. */
final class FormNames {

  private final FormFaults faults;
  private final List<Element> fields;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> slugs = new HashSet<>();

  FormNames(FormFaults faults) {
    this.faults = faults;
    this.fields = faults.form().elements().stream().filter(Element::isInput).toList();
    for (Element field : fields) {
      field.id().ifPresent(id -> ids.add(id.value()));
      field.label().ifPresent(label -> slugs.add(parameterized(label.value())));
    }
  }

  void check() {
    ids();
    labels();
    boxes();
  }

  /**
   * A label as GitHub makes an id of it: lower case, anything but letters, digits, - and _ turned
   * into single dashes. What it makes of letters that are not Latin is not known; they are left out
   * here.
   */
  static String parameterized(String label) {
    String plain = Normalizer.normalize(label, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_') {
        slug.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && slug.length() > 0
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return slug.substring(0, end);
  }

  /** Whether all letters of a label are such that it is known what GitHub makes of them. */
  private static boolean isKnown(String label) {
    String plain = Normalizer.normalize(label, Normalizer.Form.NFD);
    return plain.codePoints().noneMatch(c -> c > 127 && Character.isLetterOrDigit(c));
  }

  private void ids() {
    Map<String, Scalar> seen = new HashMap<>();
    for (Element element : faults.form().elements()) {
      Scalar id = element.id().orElse(null);
      Scalar first = id == null || id.isBlank() ? null : seen.putIfAbsent(id.value(), id);
      if (id != null && first != null) {
        String free = free(id.value());
        faults.add(
            "e6",
            faults
                .inspection()
                .finding(
                    id.span(),
                    "The id {0} stands here a second time, so GitHub rejects the form: give each field one of its own.",
                    faults.quote(id))
                .related(first.span(), "the first one")
                .fix(List.of(new Fix.Edit(id.span(), free)), "Make an id of its own"));
      }
    }
  }

  private void labels() {
    Map<String, Element> byLabel = new HashMap<>();
    Map<String, Element> bySlug = new HashMap<>();
    for (Element field : fields) {
      field.id().ifPresent(id -> bySlug.putIfAbsent(id.value(), field));
    }
    for (Element field : fields) {
      Scalar label = field.label().filter(it -> !it.isBlank()).orElse(null);
      if (label == null || field.id().isPresent()) {
        continue;
      }
      Element same = byLabel.putIfAbsent(label.value().strip(), field);
      String slug = parameterized(label.value());
      Element like =
          slug.isEmpty() || !isKnown(label.value()) ? null : bySlug.putIfAbsent(slug, field);
      if (same != null) {
        report("e7", field, label, same);
      } else if (like != null && like.index() != field.index()) {
        report("e8", field, label, like);
      }
    }
  }

  private void report(String code, Element field, Scalar label, Element other) {
    Finding finding =
        code.equals("e7")
            ? faults
                .inspection()
                .finding(
                    label.span(),
                    "Another field has the label {0} too, and GitHub rejects the form: word them differently, or give one an id.",
                    faults.quote(label))
            : faults
                .inspection()
                .finding(
                    label.span(),
                    "GitHub leaves punctuation and letter case out of {0}, and what remains names another field too, so it rejects the form: word them differently, or give one an id.",
                    faults.quote(label));
    Span place = other.label().map(YamlNode::span).orElseGet(() -> faults.place(other));
    faults.add(code, withId(finding.related(place, "the other field"), field, label));
  }

  private Finding withId(Finding finding, Element field, Scalar label) {
    String slug = parameterized(label.value());
    String id = free(slug.isEmpty() ? "field-" + field.index() : slug);
    Optional<Fix.Edit> edit = YamlEdits.insertBeside(faults.file(), field, "id", id);
    return edit.isPresent() ? finding.fix(List.of(edit.get()), "Add an id") : finding;
  }

  /** An id that no field has, made of {@code wanted}. */
  private String free(String wanted) {
    String base = parameterized(wanted).isEmpty() ? "field" : wanted;
    int number = 2;
    while (ids.contains(base + "-" + number) || slugs.contains(base + "-" + number)) {
      number++;
    }
    ids.add(base + "-" + number);
    return base + "-" + number;
  }

  private void boxes() {
    Map<String, List<Element>> named = new HashMap<>();
    for (Element field : fields) {
      if (field.id().isEmpty()) {
        field
            .label()
            .ifPresent(
                label ->
                    named
                        .computeIfAbsent(label.value().strip(), key -> new ArrayList<>())
                        .add(field));
      }
    }
    for (Element element : fields) {
      if (element.type() != IssueForm.Type.CHECKBOXES) {
        continue;
      }
      for (Option option : element.options()) {
        named.getOrDefault(option.label().value().strip(), List.of()).stream()
            .filter(field -> field.index() != element.index())
            .findFirst()
            .ifPresent(field -> clash(option, field));
      }
    }
  }

  private void clash(Option option, Element field) {
    Span place = field.label().map(YamlNode::span).orElseGet(() -> faults.place(field));
    faults.add(
        "e9",
        faults
            .inspection()
            .finding(
                option.label().span(),
                "A field has the label of this checkbox too, and GitHub rejects the form: reword one of them, or give the field an id.")
            .related(place, "the field"));
  }
}
