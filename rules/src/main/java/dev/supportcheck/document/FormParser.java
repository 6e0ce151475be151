package dev.supportcheck.document;

import dev.supportcheck.document.IssueForm.Element;
import dev.supportcheck.document.Prompt.Role;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.yaml.YamlDocument;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Mapping;
import dev.supportcheck.yaml.YamlNode.Scalar;
import dev.supportcheck.yaml.YamlNode.Sequence;
import dev.supportcheck.yaml.YamlParser;
import java.util.ArrayList;
import java.util.List;

/** Reads issue forms. */
final class FormParser {

  private final List<Element> elements = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Prompt> prompts = new ArrayList<>();
  private final String fileText;
  private int fields;

  private FormParser(String fileText) {
    this.fileText = fileText;
  }

  static IssueForm parse(SourceFile file, Tracker tracker) {
    YamlDocument yaml = YamlParser.parse(file);
    FormParser parser = new FormParser(file.text());
    if (yaml.mapping().get("body").orElse(yaml.mapping()) instanceof Sequence body) {
      body.items().forEach(parser::add);
    }
    return new IssueForm(
        file,
        tracker,
        Purposes.declared(yaml.mapping(), file.name()),
        yaml,
        DocumentParser.name(file, yaml),
        parser.elements,
        parser.blocks,
        parser.prompts);
  }

  private void add(YamlNode node) {
    Mapping mapping = node instanceof Mapping map ? map : new Mapping(node.span(), List.of());
    IssueForm.Type type =
        mapping.scalar("type").map(scalar -> IssueForm.Type.of(scalar.value())).orElse(null);
    Element bare = new Element(elements.size(), node, type, List.of());
    Element element = new Element(bare.index(), node, type, options(bare.attributes()));
    elements.add(element);
    int group = element.isInput() ? fields++ : -1;
    Mapping attributes = element.attributes();
    prompt(attributes, "label", group, Role.LABEL);
    prompt(attributes, "description", group, Role.EXPLANATION);
    prompt(attributes, "placeholder", group, Role.HINT);
    prompt(attributes, "value", group, group < 0 ? Role.EXPLANATION : Role.PREFILL);
    for (IssueForm.Option option : element.options()) {
      Scalar label = option.label();
      prompts.add(new Prompt(group, Role.OPTION, new Located(label.span(), label.value().strip())));
    }
  }

  private void prompt(Mapping attributes, String key, int group, Role role) {
    Scalar scalar = attributes.scalar(key).orElse(null);
    if (scalar == null || scalar.isBlank()) {
      return;
    }
    if (role == Role.LABEL || role == Role.HINT) {
      prompts.add(new Prompt(group, role, new Located(scalar.span(), scalar.value().strip())));
      return;
    }
    List<Block> markdown = MarkdownParser.parse(scalar.text());
    blocks.addAll(markdown);
    prompts.addAll(TemplatePrompts.ofField(markdown, fileText, group, role));
  }

  private static List<IssueForm.Option> options(Mapping attributes) {
    List<IssueForm.Option> options = new ArrayList<>();
    if (attributes.get("options").orElse(attributes) instanceof Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        if (item instanceof Scalar scalar && scalar.type() != YamlNode.Type.NULL) {
          options.add(new IssueForm.Option(scalar, false));
        } else if (item instanceof Mapping option) {
          boolean required = option.scalar("required").filter(Scalar::isTrue).isPresent();
          option
              .scalar("label")
              .ifPresent(label -> options.add(new IssueForm.Option(label, required)));
        }
      }
    }
    return options;
  }
}
