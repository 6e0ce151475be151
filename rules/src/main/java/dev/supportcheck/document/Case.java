package dev.supportcheck.document;

import dev.supportcheck.source.SourceFile;
import dev.supportcheck.yaml.YamlDocument;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A filled-in issue kept as a file.
 *
 * @param heading the title: of the metadata, else a first heading of level 1; where there is
 *     neither, an empty text at the start of the body
 * @param fields the pairs of label and value, in the order of the file
 * @param yaml whether the whole file is YAML, one mapping of fields
 */
public record Case(
    SourceFile source,
    @Nullable Purpose declaredPurpose,
    YamlDocument metadata,
    Located heading,
    List<Block> blocks,
    List<Field> fields,
    boolean yaml)
    implements Document {

  public Case {
    blocks = List.copyOf(blocks);
    fields = List.copyOf(fields);
  }

  @Override
  public Kind kind() {
    return Kind.CASE;
  }

  /** The title as text, possibly empty. */
  public String title() {
    return heading.text();
  }

  /** Whether the file was to be YAML and is none, so that nothing can be said of its content. */
  public boolean isBroken() {
    return yaml && metadata.node() == null && !metadata.problems().isEmpty();
  }

  /** The value of a key of the metadata, if it is a scalar. */
  public Optional<Located> property(String key) {
    return metadata
        .mapping()
        .scalar(key)
        .map(scalar -> new Located(scalar.span(), scalar.value().strip()));
  }
}
