package dev.supportcheck.yaml;

import dev.supportcheck.source.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A YAML text as parsed: its first document's root, its comments and what is wrong with it.
 *
 * @param span the text that was parsed, within the file
 * @param node the root of the first document; null when that is empty or not valid YAML
 * @param comments the comments, each from its {@code #} to the end of the line
 * @param problems what is wrong, in the order of the file; empty for valid YAML of one document
 */
public record YamlDocument(
    Span span, @Nullable YamlNode node, List<Span> comments, List<YamlProblem> problems) {

  public YamlDocument {
    comments = List.copyOf(comments);
    problems = List.copyOf(problems);
  }

  /** No YAML at all, as of a file without front matter. */
  public static YamlDocument none() {
    return new YamlDocument(new Span(0, 0), null, List.of(), List.of());
  }

  /** The root, if there is one. */
  public Optional<YamlNode> root() {
    return Optional.ofNullable(node);
  }

  /** The root if it is a mapping, else an empty mapping at the start. */
  public YamlNode.Mapping mapping() {
    return node instanceof YamlNode.Mapping mapping
        ? mapping
        : new YamlNode.Mapping(new Span(span.start(), span.start()), List.of());
  }
}
