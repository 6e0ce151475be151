package dev.supportcheck.language;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The contents of the languages' files as a jar has them: numbers and texts, one after the other.
 * Reading the files themselves would be the longest part of a start.
 */
public final class Image {

  private Image() {}

  /**
   * Writes the images; the build does, before it packs a jar.
   *
   * @param arguments the folder of the classes
   */
  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0], "dev", "supportcheck", "language");
    Writer lexicon = new Writer();
    Lexicon.read().write(lexicon);
    Files.write(folder.resolve(Lexicon.IMAGE), lexicon.bytes());
    Writer words = new Writer();
    TimeWords.read().write(words);
    Files.write(folder.resolve(TimeWords.IMAGE), words.bytes());
  }

  /** The image of this name in the jar; null where the classes are in no jar, or it has none. */
  static @Nullable Reader packed(String name) {
    URL url = Image.class.getResource(name);
    // Classes in a folder are being worked on: an image there may be of other files.
    if (url == null || !url.getProtocol().equals("jar")) {
      return null;
    }
    try (InputStream in = url.openStream()) {
      return new Reader(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Appends numbers and texts. */
  static final class Writer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] bytes() {
      return bytes.toByteArray();
    }

    void number(int number) {
      bytes.write(number);
      bytes.write(number >>> 8);
      bytes.write(number >>> 16);
      bytes.write(number >>> 24);
    }

    void text(String text) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      number(encoded.length);
      bytes.writeBytes(encoded);
    }

    /** The first {@code length} numbers of an array. */
    void ints(int[] array, int length) {
      number(length);
      byte[] little = new byte[length * 4];
      ByteBuffer.wrap(little).order(LITTLE_ENDIAN).asIntBuffer().put(array, 0, length);
      bytes.writeBytes(little);
    }

    /** The first {@code length} numbers of an array. */
    void longs(long[] array, int length) {
      number(length);
      byte[] little = new byte[length * 8];
      ByteBuffer.wrap(little).order(LITTLE_ENDIAN).asLongBuffer().put(array, 0, length);
      bytes.writeBytes(little);
    }
  }

  /** Reads what a writer has written, in the same order. */
  static final class Reader {
    private final byte[] bytes;
    private final ByteBuffer buffer;

    Reader(byte[] bytes) {
      this.bytes = bytes;
      this.buffer = ByteBuffer.wrap(bytes).order(LITTLE_ENDIAN);
    }

    int number() {
      return buffer.getInt();
    }

    String text() {
      int length = number();
      String text = new String(bytes, buffer.position(), length, StandardCharsets.UTF_8);
      buffer.position(buffer.position() + length);
      return text;
    }

    int[] ints() {
      int[] array = new int[number()];
      buffer.asIntBuffer().get(array);
      buffer.position(buffer.position() + array.length * 4);
      return array;
    }

    long[] longs() {
      long[] array = new long[number()];
      buffer.asLongBuffer().get(array);
      buffer.position(buffer.position() + array.length * 8);
      return array;
    }
  }
}
