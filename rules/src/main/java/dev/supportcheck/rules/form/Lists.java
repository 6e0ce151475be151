package dev.supportcheck.rules.form;

import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.source.Nearest;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Scalar;
import dev.supportcheck.yaml.YamlNode.Sequence;
import java.util.List;
import java.util.Optional;

/** Names in lists: those that a tracker knows, and those that an author gives. */
final class Lists {

  private Lists() {}

  /** Whether a value is text, nothing, or a list of texts. */
  static boolean isTextOrList(YamlNode value) {
    if (value instanceof Scalar scalar) {
      return scalar.type() == YamlNode.Type.STRING || scalar.type() == YamlNode.Type.NULL;
    }
    return value instanceof Sequence sequence
        && sequence.items().stream().allMatch(item -> item instanceof Scalar);
  }

  /**
   * A finding on an unknown key.
   *
   * @param suggesting the message where a known one is near, {@code {1}}; its fix renames the key
   * @param listing the message where none is; {@code {1}} are all known ones
   */
  static Finding nearest(
      Inspection inspection, Scalar key, List<String> known, String suggesting, String listing) {
    Optional<String> near = Nearest.of(key.value(), known);
    String written = inspection.quote(key.span());
    return near.isPresent()
        ? inspection
            .finding(key.span(), suggesting, written, near.get())
            .fix(List.of(new Fix.Edit(key.span(), near.get())), "Rename the key")
        : inspection.finding(key.span(), listing, written, String.join(", ", known));
  }
}
