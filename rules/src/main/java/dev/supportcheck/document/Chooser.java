package dev.supportcheck.document;

import dev.supportcheck.source.SourceFile;
import dev.supportcheck.yaml.YamlDocument;
import java.util.List;

/** The {@code config.yml} beside the templates. */
public record Chooser(SourceFile source, Tracker tracker, YamlDocument metadata)
    implements Document {

  @Override
  public Kind kind() {
    return Kind.CHOOSER;
  }

  @Override
  public Purpose declaredPurpose() {
    return Purpose.OTHER;
  }

  @Override
  public List<Block> blocks() {
    return List.of();
  }
}
