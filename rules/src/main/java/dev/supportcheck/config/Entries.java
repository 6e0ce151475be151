package dev.supportcheck.config;

import dev.supportcheck.config.SetupException.Problem;
import dev.supportcheck.document.Located;
import dev.supportcheck.evidence.safety.Secrets;
import dev.supportcheck.source.Nearest;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a mapping in a configuration file, read as what they must be; what they are not is
 * noted as a problem.
 */
final class Entries {

  private final SourceFile file;
  private final YamlNode.Mapping mapping;
  private final List<Problem> problems;

  Entries(SourceFile file, YamlNode.Mapping mapping, List<Problem> problems) {
    this.file = file;
    this.mapping = mapping;
    this.problems = problems;
  }

  /** The mapping that {@code node} is; an empty one, and a problem, where it is none. */
  static Entries of(SourceFile file, String key, YamlNode node, List<Problem> problems) {
    if (node instanceof YamlNode.Mapping mapping) {
      return new Entries(file, mapping, problems);
    }
    if (!isNothing(node)) {
      problems.add(
          Problem.at(
              file,
              node.span(),
              "The key {0} takes a mapping, but {1} was found.",
              key,
              found(node)));
    }
    return new Entries(file, new YamlNode.Mapping(node.span(), List.of()), problems);
  }

  /** All entries whose value is not empty. */
  List<YamlNode.Entry> all() {
    return mapping.entries().stream().filter(entry -> !isNothing(entry.value())).toList();
  }

  /** Notes each key that is not among {@code allowed}. */
  void allow(List<String> allowed) {
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key().value();
      if (!allowed.contains(key)) {
        String all = String.join(", ", allowed);
        problems.add(
            Nearest.of(key, allowed)
                .map(
                    nearest ->
                        Problem.at(
                            file,
                            entry.key().span(),
                            "The key \"{0}\" is unknown here; did you mean \"{1}\"? Allowed: {2}.",
                            key,
                            nearest,
                            all))
                .orElseGet(
                    () ->
                        Problem.at(
                            file,
                            entry.key().span(),
                            "The key \"{0}\" is unknown here. Allowed: {1}.",
                            key,
                            all)));
      }
    }
  }

  /** The value of a key, whatever it is. */
  Optional<YamlNode> node(String key) {
    return mapping.get(key).filter(node -> !isNothing(node));
  }

  /** The value of a key as one text. */
  @Nullable Located text(String key) {
    YamlNode node = node(key).orElse(null);
    if (node == null) {
      return null;
    }
    if (node instanceof YamlNode.Scalar scalar) {
      return new Located(scalar.span(), scalar.value());
    }
    problems.add(
        Problem.at(
            file, node.span(), "The key {0} takes one text, but {1} was found.", key, found(node)));
    return null;
  }

  /** The value of a key as texts: a list, or one text alone. */
  @Nullable List<Located> texts(String key) {
    YamlNode node = node(key).orElse(null);
    return node == null ? null : texts(key, node);
  }

  /** The texts that a node is. */
  @Nullable List<Located> texts(String key, YamlNode node) {
    List<YamlNode> items =
        node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    List<Located> texts = new ArrayList<>();
    for (YamlNode item : items) {
      if (!(item instanceof YamlNode.Scalar scalar) || isNothing(item)) {
        problems.add(
            Problem.at(
                file,
                item.span(),
                "The key {0} takes a list of texts, but {1} was found.",
                key,
                found(item)));
        return null;
      }
      texts.add(new Located(scalar.span(), scalar.value()));
    }
    return texts;
  }

  /** The value of a key as one of some words. */
  @Nullable String word(String key, List<String> allowed) {
    Located text = text(key);
    return text == null ? null : word(key, text, allowed);
  }

  /** A text as one of some words. */
  @Nullable String word(String key, Located text, List<String> allowed) {
    if (allowed.contains(text.text())) {
      return text.text();
    }
    String all = String.join(", ", allowed);
    problems.add(
        Nearest.of(text.text(), allowed)
            .map(
                nearest ->
                    Problem.at(
                        file,
                        text.span(),
                        "The key {0} takes one of {1}, but \"{2}\" was found; did you mean \"{3}\"?",
                        key,
                        all,
                        shortened(text.text()),
                        nearest))
            .orElseGet(
                () ->
                    Problem.at(
                        file,
                        text.span(),
                        "The key {0} takes one of {1}, but \"{2}\" was found.",
                        key,
                        all,
                        shortened(text.text()))));
    return null;
  }

  /** The value of a key as true or false. */
  @Nullable Boolean flag(String key) {
    Located text = text(key);
    if (text == null) {
      return null;
    }
    if (text.text().equals("true") || text.text().equals("false")) {
      return Boolean.valueOf(text.text());
    }
    problems.add(
        Problem.at(
            file,
            text.span(),
            "The key {0} takes true or false, but \"{1}\" was found.",
            key,
            shortened(text.text())));
    return null;
  }

  /** The value of a key as a whole number that is not negative. */
  @Nullable Integer number(String key) {
    Located text = text(key);
    if (text == null) {
      return null;
    }
    try {
      int number = Integer.parseInt(text.text());
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a negative one.
    }
    problems.add(
        Problem.at(
            file,
            text.span(),
            "The key {0} takes a whole number from 0 on, but \"{1}\" was found.",
            key,
            shortened(text.text())));
    return null;
  }

  /** The value of a key as a size in bytes. */
  @Nullable Long size(String key) {
    Located text = text(key);
    if (text == null) {
      return null;
    }
    long size = FileSize.parse(text.text());
    if (size > 0) {
      return size;
    }
    problems.add(
        Problem.at(
            file,
            text.span(),
            "The key {0} takes a size such as 1 MiB, 500 KiB or 65536, up to 1 GiB, but \"{1}\" was found.",
            key,
            shortened(text.text())));
    return null;
  }

  /** The value of a key as globs. */
  @Nullable List<Glob> globs(String key) {
    List<Located> texts = texts(key);
    if (texts == null) {
      return null;
    }
    List<Glob> globs = new ArrayList<>();
    for (Located text : texts) {
      try {
        globs.add(Glob.of(text.text()));
      } catch (IllegalArgumentException e) {
        problems.add(
            Problem.at(
                file,
                text.span(),
                "\"{0}\" is no pattern for paths: {1}.",
                shortened(text.text()),
                String.valueOf(e.getMessage())));
      }
    }
    return globs;
  }

  /** What was found, for a message. */
  static String found(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return "\"" + shortened(scalar.value()) + "\"";
    }
    return node instanceof YamlNode.Mapping ? "{…}" : "[…]";
  }

  private static String shortened(String text) {
    String line = Secrets.hidden(text).replace('\n', ' ').replace('\r', ' ');
    return line.length() <= 60 ? line : line.substring(0, 59) + "…";
  }

  private static boolean isNothing(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.type() == YamlNode.Type.NULL;
  }
}
