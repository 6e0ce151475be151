package dev.supportcheck.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceFileTest {

  @Test
  void linesEndWithLineFeedCarriageReturnOrBoth() {
    SourceFile file = SourceFile.of("a.md", "one\r\ntwo\rthree\nfour");
    assertEquals(4, file.lineCount());
    assertEquals("two", file.line(2).in(file.text()));
    assertEquals(new Position(3, 1), file.position(file.text().indexOf("three")));
    assertEquals(new Position(4, 5), file.position(file.text().length()));
  }

  @Test
  void aByteOrderMarkIsNoText() {
    SourceFile file = SourceFile.of("a.md", "\uFEFFtext");
    assertEquals("text", file.text());
    assertEquals(true, file.byteOrderMark());
  }

  @Test
  void bytesThatAreNoUtf8AreNamed() {
    byte[] latin = "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    Unreadable unreadable = assertInstanceOf(Unreadable.class, SourceReader.decode("a.md", latin));
    assertEquals(Unreadable.Reason.LATIN_1, unreadable.reason());
    assertEquals(3, unreadable.offset());
  }
}
