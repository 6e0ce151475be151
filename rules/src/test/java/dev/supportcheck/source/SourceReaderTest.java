package dev.supportcheck.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.source.Unreadable.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceReaderTest {

  private static final String TEXT = "Première ligne\nDeuxième ligne, naïve\n";

  @Test
  void readsUtf8WithAndWithoutMark() {
    SourceFile plain = assertInstanceOf(SourceFile.class, decode(TEXT, StandardCharsets.UTF_8));
    assertEquals(TEXT, plain.text());
    SourceFile marked =
        assertInstanceOf(SourceFile.class, decode("\uFEFF" + TEXT, StandardCharsets.UTF_8));
    assertEquals(TEXT, marked.text());
    assertTrue(marked.byteOrderMark());
    assertEquals("", assertInstanceOf(SourceFile.class, bytes()).text());
  }

  @Test
  void namesOtherEncodings() {
    assertEquals(
        "UTF-16LE",
        unreadable(decode("\uFEFF" + TEXT, StandardCharsets.UTF_16LE), Reason.UTF_16).detail());
    assertEquals(
        "UTF-16BE",
        unreadable(decode("\uFEFF" + TEXT, StandardCharsets.UTF_16BE), Reason.UTF_16).detail());
    assertEquals(
        "UTF-16LE", unreadable(decode(TEXT, StandardCharsets.UTF_16LE), Reason.UTF_16).detail());
    assertEquals(
        "UTF-16BE", unreadable(decode(TEXT, StandardCharsets.UTF_16BE), Reason.UTF_16).detail());
    Unreadable latin = unreadable(decode(TEXT, StandardCharsets.ISO_8859_1), Reason.LATIN_1);
    assertEquals(1, latin.line());
    assertEquals(5, latin.offset());
    assertEquals("E8", latin.detail());
  }

  @Test
  void showsWhereUtf8IsBroken() {
    byte[] bytes = ("a é\n" + "b ").getBytes(StandardCharsets.UTF_8);
    byte[] broken = java.util.Arrays.copyOf(bytes, bytes.length + 2);
    broken[bytes.length] = (byte) 0xFF;
    broken[bytes.length + 1] = '\n';
    Unreadable unreadable = unreadable(SourceReader.decode("x.md", broken), Reason.INVALID_UTF_8);
    assertEquals(2, unreadable.line());
    assertEquals(bytes.length, unreadable.offset());
    assertEquals("FF", unreadable.detail());
  }

  @Test
  void tellsBinaryFiles() {
    assertEquals(
        "PNG",
        unreadable(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13), Reason.BINARY)
            .detail());
    assertEquals("", unreadable(bytes('a', 0, 'b'), Reason.BINARY).detail());
  }

  @Test
  void refusesWhatIsTooLarge() {
    MemoryTree tree = MemoryTree.of(Map.of("issues/a.md", "12345", "issues/b.md", "1234"));
    SourceReader reader = new SourceReader(4);
    assertEquals("5", unreadable(reader.read(tree, "issues/a.md"), Reason.TOO_LARGE).detail());
    assertInstanceOf(SourceFile.class, reader.read(tree, "issues/b.md"));
    unreadable(reader.read(tree, "issues"), Reason.NOT_A_FILE);
    unreadable(reader.read(tree, "issues/c.md"), Reason.MISSING);
  }

  private static Reading decode(String text, Charset charset) {
    return SourceReader.decode("x.md", text.getBytes(charset));
  }

  private static Reading bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return SourceReader.decode("x.md", bytes);
  }

  private static Unreadable unreadable(Reading reading, Reason reason) {
    Unreadable unreadable = assertInstanceOf(Unreadable.class, reading);
    assertEquals(reason, unreadable.reason());
    return unreadable;
  }
}
