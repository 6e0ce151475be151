package dev.supportcheck.yaml;

import dev.supportcheck.source.MappedText;
import dev.supportcheck.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A node of a YAML document, with its place in the file. */
public sealed interface YamlNode {

  /** Where the node stands: for a scalar with its quotes or block header. */
  Span span();

  /**
   * A mapping, its entries in the order of the file; of a key that stands twice both entries are
   * here.
   *
   * @param entries the pairs
   */
  record Mapping(Span span, List<Entry> entries) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The entry of a key, the first where there are several. */
    public Optional<Entry> entry(String key) {
      return entries.stream().filter(entry -> entry.key().value().equals(key)).findFirst();
    }

    /** The value of a key. */
    public Optional<YamlNode> get(String key) {
      return entry(key).map(Entry::value);
    }

    /** The value of a key if it is a scalar that is not null. */
    public Optional<Scalar> scalar(String key) {
      return get(key)
          .filter(Scalar.class::isInstance)
          .map(Scalar.class::cast)
          .filter(scalar -> scalar.type() != Type.NULL);
    }
  }

  /**
   * A pair of a mapping. A key that is no scalar is reported as a problem of the document and has
   * no entry.
   *
   * @param key the key
   * @param value the value; an absent one is a scalar of type {@link Type#NULL}
   */
  record Entry(Scalar key, YamlNode value) {
    /** From the key's start to the value's end. */
    public Span span() {
      return key.span().cover(value.span());
    }
  }

  /** A sequence. */
  record Sequence(Span span, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A scalar, as it is written: {@code 1.10} stays {@code 1.10}, {@code yes} stays {@code yes}.
   *
   * @param text the value (quotes, escapes, indentation and folding resolved) and where each of its
   *     code units stands
   * @param style how it is written
   * @param type what a YAML 1.1 reader, as GitHub's, makes of it
   */
  record Scalar(Span span, MappedText text, Style style, Type type) implements YamlNode {
    /** The value as text. */
    public String value() {
      return text.text();
    }

    /** Whether a reader takes it for text. */
    public boolean isString() {
      return type == Type.STRING;
    }

    /** Whether its author means true, as also by {@code yes} and {@code on}. */
    public boolean isTrue() {
      return Set.of("true", "yes", "on").contains(value().toLowerCase(Locale.ROOT));
    }

    /** Whether the value is empty or white space only. */
    public boolean isBlank() {
      return value().isBlank();
    }
  }

  /** How a scalar is written. */
  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED
  }

  /** What a scalar is to a YAML 1.1 reader. */
  enum Type {
    STRING,
    BOOLEAN,
    INTEGER,
    FLOAT,
    TIMESTAMP,
    NULL
  }
}
