package dev.supportcheck.document;

import dev.supportcheck.source.SourceFile;
import dev.supportcheck.yaml.YamlDocument;
import dev.supportcheck.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An issue form: a template in YAML. What its YAML says wrongly is kept there; the elements hold
 * what could be read.
 *
 * @param elements the elements of its body, in order
 * @param blocks the Markdown of its {@code markdown} elements and prefilled values
 */
public record IssueForm(
    SourceFile source,
    Tracker tracker,
    @Nullable Purpose declaredPurpose,
    YamlDocument metadata,
    Located name,
    List<Element> elements,
    List<Block> blocks,
    List<Prompt> prompts)
    implements Template {

  public IssueForm {
    elements = List.copyOf(elements);
    blocks = List.copyOf(blocks);
    prompts = List.copyOf(prompts);
  }

  /**
   * An element of a form's body.
   *
   * @param index its place in the body, from 0
   * @param node its YAML
   * @param type what kind of element; null for a missing or unknown type
   * @param options the options of a dropdown or checkboxes
   */
  public record Element(int index, YamlNode node, @Nullable Type type, List<Option> options) {

    public Element {
      options = List.copyOf(options);
    }

    /** The element's mapping; empty where it is none. */
    public YamlNode.Mapping mapping() {
      return node instanceof YamlNode.Mapping mapping
          ? mapping
          : new YamlNode.Mapping(node.span(), List.of());
    }

    /** The mapping under {@code attributes}; empty where there is none. */
    public YamlNode.Mapping attributes() {
      return mapping().get("attributes").orElse(node) instanceof YamlNode.Mapping mapping
              && mapping != node
          ? mapping
          : new YamlNode.Mapping(node.span(), List.of());
    }

    /** The value of an attribute, if it is a scalar. */
    public Optional<YamlNode.Scalar> attribute(String key) {
      return attributes().scalar(key);
    }

    /** The label, if there is one. */
    public Optional<YamlNode.Scalar> label() {
      return attribute("label");
    }

    /** The id, if there is one. */
    public Optional<YamlNode.Scalar> id() {
      return mapping().scalar("id");
    }

    /** Whether {@code validations} say that it must be filled in. */
    public boolean required() {
      return mapping()
          .get("validations")
          .filter(YamlNode.Mapping.class::isInstance)
          .flatMap(node -> ((YamlNode.Mapping) node).scalar("required"))
          .filter(YamlNode.Scalar::isTrue)
          .isPresent();
    }

    /** Whether the person who files can put something in. */
    public boolean isInput() {
      return type != null && type != Type.MARKDOWN;
    }
  }

  /**
   * An option of a dropdown, or a checkbox.
   *
   * @param label its text
   * @param required whether the box must be ticked
   */
  public record Option(YamlNode.Scalar label, boolean required) {}

  /** The types of element. */
  public enum Type {
    MARKDOWN,
    TEXTAREA,
    INPUT,
    DROPDOWN,
    CHECKBOXES,
    UPLOAD;

    /** The type of this name as a form writes it; null for none. */
    public static @Nullable Type of(String name) {
      for (Type type : values()) {
        if (type.name().toLowerCase(java.util.Locale.ROOT).equals(name)) {
          return type;
        }
      }
      return null;
    }
  }
}
