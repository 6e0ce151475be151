package dev.supportcheck.document;

import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlDocument;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Entry;
import dev.supportcheck.yaml.YamlNode.Mapping;
import dev.supportcheck.yaml.YamlNode.Scalar;
import dev.supportcheck.yaml.YamlNode.Sequence;
import dev.supportcheck.yaml.YamlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads cases: Markdown with or without front matter, or one YAML mapping of fields. */
final class CaseParser {

  private static final int MAX_DEPTH = 4;
  private static final Set<String> TITLES = Set.of("title", "subject");

  private CaseParser() {}

  static Case markdown(SourceFile file) {
    FrontMatter front = FrontMatter.of(file.text());
    YamlDocument metadata = DocumentParser.metadata(file, front);
    List<Block> blocks = MarkdownParser.parse(file.text(), front.body());
    List<Field> fields = new ArrayList<>();
    keys(metadata.mapping(), fields, 0);
    fields.addAll(CaseFields.of(blocks, file.text(), front.body()));
    Located heading =
        title(metadata.mapping())
            .or(() -> firstHeading(blocks))
            .orElseGet(() -> new Located(bodyStart(file, front.body()), ""));
    return new Case(
        file,
        Purposes.declared(metadata.mapping(), file.name(), heading.text()),
        metadata,
        heading,
        blocks,
        fields,
        false);
  }

  static Case yaml(SourceFile file) {
    YamlDocument yaml = YamlParser.parse(file);
    List<Field> fields = new ArrayList<>();
    keys(yaml.mapping(), fields, 0);
    List<Block> blocks = new ArrayList<>();
    texts(yaml.mapping(), blocks, 0);
    Located heading =
        title(yaml.mapping()).orElseGet(() -> new Located(bodyStart(file, file.whole()), ""));
    return new Case(
        file,
        Purposes.declared(yaml.mapping(), file.name(), heading.text()),
        yaml,
        heading,
        blocks,
        fields,
        true);
  }

  private static Span bodyStart(SourceFile file, Span body) {
    int start = body.trimmed(file.text()).start();
    return new Span(start, start);
  }

  private static Optional<Located> title(Mapping mapping) {
    return mapping.entries().stream()
        .filter(entry -> TITLES.contains(entry.key().value().toLowerCase(java.util.Locale.ROOT)))
        .map(Entry::value)
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .filter(scalar -> scalar.type() != YamlNode.Type.NULL)
        .map(scalar -> new Located(scalar.span(), scalar.value().strip()))
        .findFirst();
  }

  /**
   * A heading of level 1 that all else stands under; where there are several, they are sections.
   */
  private static Optional<Located> firstHeading(List<Block> blocks) {
    List<Block.Heading> top =
        blocks.stream()
            .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
            .map(Block.Heading.class::cast)
            .toList();
    Optional<Block> first =
        blocks.stream()
            .filter(block -> !(block instanceof Block.Html html && html.comment()))
            .findFirst();
    return top.size() == 1 && first.isPresent() && first.get() == top.get(0)
        ? Optional.of(new Located(top.get(0).text().span(), top.get(0).text().plain().strip()))
        : Optional.empty();
  }

  private static void keys(Mapping mapping, List<Field> fields, int depth) {
    for (Entry entry : mapping.entries()) {
      Located label = new Located(entry.key().span(), entry.key().value().strip());
      YamlNode value = entry.value();
      if (value instanceof Mapping inner && depth < MAX_DEPTH && !inner.entries().isEmpty()) {
        keys(inner, fields, depth + 1);
      } else {
        Span span = value.span();
        fields.add(new Field(label, new Located(span, text(value)), Field.Origin.KEY));
      }
    }
  }

  private static String text(YamlNode value) {
    if (value instanceof Scalar scalar) {
      return scalar.type() == YamlNode.Type.NULL ? "" : scalar.value().strip();
    }
    if (value instanceof Sequence sequence) {
      List<String> items = new ArrayList<>();
      for (YamlNode item : sequence.items()) {
        if (item instanceof Scalar scalar) {
          items.add(scalar.value().strip());
        }
      }
      return String.join(", ", items);
    }
    return "";
  }

  private static void texts(YamlNode node, List<Block> blocks, int depth) {
    if (node instanceof Scalar scalar && scalar.isString()) {
      blocks.addAll(MarkdownParser.parse(scalar.text()));
    } else if (node instanceof Sequence sequence && depth < MAX_DEPTH) {
      sequence.items().forEach(item -> texts(item, blocks, depth + 1));
    } else if (node instanceof Mapping mapping && depth < MAX_DEPTH) {
      mapping.entries().stream()
          .filter(entry -> depth > 0 || !TITLES.contains(entry.key().value()))
          .forEach(entry -> texts(entry.value(), blocks, depth + 1));
    }
  }
}
