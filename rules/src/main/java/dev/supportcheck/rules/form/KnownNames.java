package dev.supportcheck.rules.form;

import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Mapping;
import dev.supportcheck.yaml.YamlNode.Scalar;
import dev.supportcheck.yaml.YamlNode.Sequence;
import java.util.List;

/** Compares a template's labels and type with those that somebody says there are. */
final class KnownNames {

  private KnownNames() {}

  static void check(
      Inspection inspection, List<String> labels, List<String> types, List<Finding> findings) {
    Mapping root = inspection.document().metadata().mapping();
    if (!labels.isEmpty()) {
      YamlNode value = root.get("labels").orElse(null);
      List<YamlNode> items =
          value instanceof Sequence list
              ? list.items()
              : value == null ? List.of() : List.of(value);
      for (YamlNode item : items) {
        if (item instanceof Scalar scalar && scalar.type() != YamlNode.Type.NULL) {
          label(inspection, scalar, value instanceof Sequence, labels, findings);
        }
      }
    }
    Scalar type = root.scalar("type").filter(it -> !it.isBlank()).orElse(null);
    if (type != null && !types.isEmpty() && !contains(types, type.value())) {
      findings.add(
          Lists.nearest(
                  inspection,
                  type,
                  types,
                  "The organisation has no issue type {0}, so that GitHub does not offer the form: did you mean {1}?",
                  "The organisation has no issue type {0}, so that GitHub does not offer the form: write one of {1}.")
              .code("unknown-type"));
    }
  }

  private static void label(
      Inspection inspection,
      Scalar scalar,
      boolean single,
      List<String> labels,
      List<Finding> findings) {
    List<String> names = single ? List.of(scalar.value()) : List.of(scalar.value().split(","));
    for (String name : names) {
      if (!name.isBlank() && !contains(labels, name)) {
        findings.add(
            inspection
                .finding(
                    scalar.span(),
                    "The repository has no label {0}, so that issues come without it: create it, or write one that exists.",
                    name.strip())
                .code("unknown-label"));
      }
    }
  }

  private static boolean contains(List<String> names, String name) {
    return names.stream().anyMatch(known -> known.strip().equalsIgnoreCase(name.strip()));
  }
}
