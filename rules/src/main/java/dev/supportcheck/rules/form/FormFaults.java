package dev.supportcheck.rules.form;

import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.IssueForm.Element;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Entry;
import dev.supportcheck.yaml.YamlNode.Mapping;
import dev.supportcheck.yaml.YamlNode.Scalar;
import dev.supportcheck.yaml.YamlNode.Sequence;
import dev.supportcheck.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gathers what is wrong with one form, and knows the checks that several of its parts share. */
final class FormFaults {

  private final Inspection inspection;
  private final IssueForm form;
  private final List<Finding> findings = new ArrayList<>();

  FormFaults(Inspection inspection, IssueForm form) {
    this.inspection = inspection;
    this.form = form;
  }

  IssueForm form() {
    return form;
  }

  SourceFile file() {
    return form.source();
  }

  Inspection inspection() {
    return inspection;
  }

  /** All that was found. */
  List<Finding> findings() {
    return findings;
  }

  void add(String code, Finding finding) {
    findings.add(finding.code(code));
  }

  void add(String code, Span span, String message, Object... arguments) {
    add(code, inspection.finding(span, message, arguments));
  }

  String quote(YamlNode node) {
    return inspection.quote(node.span());
  }

  /** The place of an element as a whole: its type, else its first key, else its first line. */
  Span place(Element element) {
    return element
        .mapping()
        .get("type")
        .map(YamlNode::span)
        .filter(span -> !span.isEmpty())
        .or(() -> element.mapping().entries().stream().findFirst().map(it -> it.key().span()))
        .orElseGet(() -> form.source().firstLine(element.node().span()));
  }

  /** The place of a value; of one that is absent, the key's. */
  Span place(Entry entry) {
    return entry.value().span().isEmpty()
        ? entry.key().span()
        : form.source().firstLine(entry.value().span());
  }

  /** A value that must be text and not empty. What is absent altogether is no concern of this. */
  void text(String code, Entry entry, boolean required) {
    String key = entry.key().value();
    if (!(entry.value() instanceof Scalar scalar)) {
      add(
          code,
          inspection.finding(
              place(entry),
              "{0} must be a text, but brackets, braces or dashes make it a list or a mapping: put it in quotes.",
              key));
    } else if (scalar.type() == YamlNode.Type.NULL && !required) {
      return;
    } else if (scalar.isBlank() || scalar.type() == YamlNode.Type.NULL) {
      empty(code, entry, required);
    } else if (!scalar.isString()) {
      add(
          code,
          inspection
              .finding(
                  scalar.span(),
                  "{0} must be a text, but YAML reads {1} as a number, a date or yes and no: put it in quotes.",
                  key,
                  quote(scalar))
              .fix(List.of(YamlEdits.quote(file(), scalar)), "Put it in quotes"));
    }
  }

  private void empty(String code, Entry entry, boolean required) {
    String key = entry.key().value();
    if (required) {
      add(
          code,
          inspection.finding(
              place(entry),
              "{0} is empty, so the tracker rejects the form and does not offer it: fill it in.",
              key));
      return;
    }
    Finding finding =
        inspection.finding(
            place(entry),
            "{0} is empty, and the tracker rejects a form for that: remove the line or fill it in.",
            key);
    Optional<Fix.Edit> removal = YamlEdits.remove(file(), entry);
    add(
        code,
        removal.isPresent() ? finding.fix(List.of(removal.get()), "Remove the line") : finding);
  }

  /** A value that must be true or false. */
  void bool(String code, Entry entry) {
    if (entry.value() instanceof Scalar scalar
        && (scalar.type() == YamlNode.Type.BOOLEAN || scalar.type() == YamlNode.Type.NULL)) {
      return;
    }
    Finding finding =
        inspection.finding(
            place(entry),
            "{0} must be true or false, without quotes; the tracker rejects the form for anything else.",
            entry.key().value());
    if (entry.value() instanceof Scalar scalar && scalar.style() != Style.PLAIN) {
      String word = scalar.value().strip().toLowerCase(Locale.ROOT);
      if (word.equals("true") || word.equals("false")) {
        finding = finding.fix(List.of(new Fix.Edit(scalar.span(), word)), "Take the quotes away");
      }
    }
    add(code, finding);
  }

  /** Checks that the value of a key is a mapping; nothing at all counts as an empty one. */
  Optional<Mapping> mapping(Element element, String key) {
    Entry entry = element.mapping().entry(key).orElse(null);
    if (entry == null || entry.value() instanceof Mapping) {
      return Optional.ofNullable(entry).map(it -> (Mapping) it.value());
    }
    if (!(entry.value() instanceof Scalar scalar && scalar.type() == YamlNode.Type.NULL)) {
      add(
          "mapping-expected",
          place(entry),
          "{0} must hold keys and values, indented below it; the tracker rejects the form for anything else.",
          key);
    }
    return Optional.empty();
  }

  /** Names with commas between them, or a list of names. */
  void names(String code, Entry entry) {
    boolean isNull = entry.value() instanceof Scalar scalar && scalar.type() == YamlNode.Type.NULL;
    boolean isText =
        entry.value() instanceof Scalar scalar && scalar.isString() && !scalar.isBlank();
    boolean isList =
        entry.value() instanceof Sequence list
            && list.items().stream().allMatch(it -> it instanceof Scalar name && !name.isBlank());
    if (isNull || isText || isList) {
      return;
    }
    Finding finding =
        inspection.finding(
            place(entry),
            "{0} must be names with commas between them or a list of names, and not empty; the tracker rejects the form for anything else.",
            entry.key().value());
    boolean blank = entry.value() instanceof Scalar scalar && scalar.isBlank();
    Optional<Fix.Edit> removal = blank ? YamlEdits.remove(file(), entry) : Optional.empty();
    add(
        code,
        removal.isPresent() ? finding.fix(List.of(removal.get()), "Remove the line") : finding);
  }
}
