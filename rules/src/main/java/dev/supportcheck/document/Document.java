package dev.supportcheck.document;

import dev.supportcheck.source.SourceFile;
import dev.supportcheck.yaml.YamlDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file as parsed. Every span in it is one of the file's text. Immutable. */
public sealed interface Document permits Template, Chooser, Case {

  /** The file. */
  SourceFile source();

  /** Template, chooser or case. */
  Kind kind();

  /**
   * What its name, labels, type, title prefix or file name say it is for; null where they say
   * nothing.
   */
  @Nullable Purpose declaredPurpose();

  /** The front matter, or the whole of a YAML file; its problems are the file's. */
  YamlDocument metadata();

  /**
   * The Markdown: of the whole file, of the values of a YAML case, of the explanations of a form.
   */
  List<Block> blocks();
}
