package dev.supportcheck.document;

import dev.supportcheck.source.MappedText;
import dev.supportcheck.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of Markdown, with its place in the file. */
public sealed interface Block {

  /** Where the block stands, from its first marker to its last character. */
  Span span();

  /** Its own running text: of a heading, a paragraph, each cell of a table. */
  default List<Text> texts() {
    return List.of();
  }

  /** The blocks within it: of a quotation, of the items of a list. */
  default List<Block> children() {
    return List.of();
  }

  /**
   * A heading.
   *
   * @param level 1 to 6
   */
  record Heading(Span span, int level, Text text) implements Block {
    @Override
    public List<Text> texts() {
      return List.of(text);
    }
  }

  /** A paragraph. */
  record Paragraph(Span span, Text text) implements Block {
    @Override
    public List<Text> texts() {
      return List.of(text);
    }
  }

  /**
   * A list.
   *
   * @param ordered whether it is numbered
   */
  record BulletList(Span span, boolean ordered, List<Item> items) implements Block {
    public BulletList {
      items = List.copyOf(items);
    }

    @Override
    public List<Block> children() {
      return items.stream().flatMap(item -> item.blocks().stream()).toList();
    }
  }

  /**
   * An item of a list; no block of its own.
   *
   * @param checked the state of its task box; null where it has none
   */
  record Item(Span span, @Nullable Boolean checked, List<Block> blocks) {
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A code block.
   *
   * @param fenced whether between fences or in a {@code <pre>} element, else indented
   * @param closed whether its fence is closed (true for indented ones)
   * @param info the info string, as {@code json}; empty where there is none
   * @param literal the code
   */
  record Code(Span span, boolean fenced, boolean closed, String info, MappedText literal)
      implements Block {}

  /**
   * A block of HTML.
   *
   * @param comment whether it is a comment, which no reader of the issue sees
   * @param text what a reader sees of it, with the images and links in it; empty for a comment
   */
  record Html(Span span, boolean comment, Text text) implements Block {}

  /** A quotation. */
  record Quote(Span span, List<Block> blocks) implements Block {
    public Quote {
      blocks = List.copyOf(blocks);
    }

    @Override
    public List<Block> children() {
      return blocks;
    }
  }

  /**
   * A table, the header row first.
   *
   * @param rows the rows, each a list of cells
   */
  record Table(Span span, List<List<Text>> rows) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public List<Text> texts() {
      return rows.stream().flatMap(List::stream).toList();
    }
  }

  /** A thematic break. */
  record Rule(Span span) implements Block {}
}
