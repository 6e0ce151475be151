package dev.supportcheck.document;

import dev.supportcheck.source.MappedText;
import dev.supportcheck.source.Span;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown as GitHub understands it into blocks with their places in the file. Containers and
 * emphasis that are nested deeper than a person would nest them are text.
 */
public final class MarkdownParser {

  private static final int MAX_NESTING = 32;

  private static final Parser PARSER =
      parser(List.of(TablesExtension.create(), StrikethroughExtension.create()));
  private static final Parser WITHOUT_TABLES = parser(List.of(StrikethroughExtension.create()));

  private MarkdownParser() {}

  /** The blocks of a part of a file's text. */
  public static List<Block> parse(String fileText, Span span) {
    return parse(MappedText.plain(span.in(fileText), span.start()));
  }

  /** The blocks of a text that was taken out of a file, as the value of a YAML scalar. */
  public static List<Block> parse(MappedText text) {
    return new BlockConverter(text).blocks(tree(text.text()));
  }

  private static Node tree(String text) {
    try {
      return PARSER.parse(text);
    } catch (IllegalArgumentException e) {
      // The extension throws this at a million cells; short rows are filled up, so that a small
      // file can have them.
      return WITHOUT_TABLES.parse(text);
    }
  }

  private static Parser parser(List<Extension> extensions) {
    return Parser.builder()
        .extensions(extensions)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(MAX_NESTING)
        .maxInlineNesting(MAX_NESTING)
        .build();
  }
}
