package dev.supportcheck.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.supportcheck.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownParserTest {

  @Test
  void blocksKnowTheirPlaceInTheFile() {
    String text = "---\ntitle: x\n---\n# Head\n\nIt *fails*.\n";
    List<Block> blocks = MarkdownParser.parse(text, new Span(17, text.length()));
    Block.Heading heading = assertInstanceOf(Block.Heading.class, blocks.get(0));
    assertEquals("# Head", heading.span().in(text));
    Block.Paragraph paragraph = assertInstanceOf(Block.Paragraph.class, blocks.get(1));
    assertEquals("It *fails*.", paragraph.span().in(text));
    assertEquals("It fails.", paragraph.text().plain());
  }
}
