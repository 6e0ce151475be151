package dev.supportcheck.document;

import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlDocument;
import dev.supportcheck.yaml.YamlParser;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads files as templates, choosers and cases; never throws for what is in them. */
public final class DocumentParser {

  private DocumentParser() {}

  /** The document that a file is, judged by its path. */
  public static Document parse(SourceFile file) {
    return parse(file, null);
  }

  /**
   * The document that a file is.
   *
   * @param kind what it is whatever its path says; null to go by the path
   */
  public static Document parse(SourceFile file, @Nullable Kind kind) {
    Location location = Locations.of(file.path());
    if (kind != null && kind != location.kind()) {
      boolean form = kind == Kind.TEMPLATE && isYaml(file);
      location = new Location(kind, location.tracker(), form, true, location.repository());
    }
    return switch (location.kind()) {
      case CHOOSER -> new Chooser(file, location.tracker(), YamlParser.parse(file));
      case TEMPLATE ->
          location.form()
              ? FormParser.parse(file, location.tracker())
              : markdownTemplate(file, location);
      case CASE -> isYaml(file) ? CaseParser.yaml(file) : CaseParser.markdown(file);
    };
  }

  private static boolean isYaml(SourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".yml") || name.endsWith(".yaml");
  }

  private static MarkdownTemplate markdownTemplate(SourceFile file, Location location) {
    FrontMatter front =
        location.tracker() == Tracker.GITLAB
            ? new FrontMatter(new Span(0, 0), file.whole())
            : FrontMatter.of(file.text());
    YamlDocument metadata = metadata(file, front);
    List<Block> blocks = MarkdownParser.parse(file.text(), front.body());
    return new MarkdownTemplate(
        file,
        location.tracker(),
        location.single(),
        Purposes.declared(metadata.mapping(), file.name()),
        metadata,
        name(file, metadata),
        blocks,
        TemplatePrompts.of(blocks, file.text()));
  }

  /** The front matter as YAML. */
  static YamlDocument metadata(SourceFile file, FrontMatter front) {
    return front.isPresent() ? YamlParser.parse(file.text(), front.yaml()) : YamlDocument.none();
  }

  /**
   * The name that a template gives itself, else its file's, which stands at the first line that
   * says something.
   */
  static Located name(SourceFile file, YamlDocument metadata) {
    return metadata
        .mapping()
        .scalar("name")
        .map(name -> new Located(name.span(), name.value().strip()))
        .orElseGet(() -> new Located(firstWords(file), file.name()));
  }

  private static Span firstWords(SourceFile file) {
    Span text = file.whole().trimmed(file.text());
    return file.firstLine(text).trimmed(file.text());
  }
}
