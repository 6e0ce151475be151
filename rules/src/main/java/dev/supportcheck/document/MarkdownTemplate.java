package dev.supportcheck.document;

import dev.supportcheck.source.SourceFile;
import dev.supportcheck.yaml.YamlDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template in Markdown: of a template folder with front matter, a single one, or a GitLab
 * description template.
 *
 * @param single whether it is a legacy single template, which needs no front matter
 */
public record MarkdownTemplate(
    SourceFile source,
    Tracker tracker,
    boolean single,
    @Nullable Purpose declaredPurpose,
    YamlDocument metadata,
    Located name,
    List<Block> blocks,
    List<Prompt> prompts)
    implements Template {

  public MarkdownTemplate {
    blocks = List.copyOf(blocks);
    prompts = List.copyOf(prompts);
  }
}
