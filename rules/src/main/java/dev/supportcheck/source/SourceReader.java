package dev.supportcheck.source;

import dev.supportcheck.source.Unreadable.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Reads files as text. Immutable and thread-safe; never throws for a bad file. */
public final class SourceReader {

  /** The largest file that is read unless the configuration says otherwise: 1 MiB. */
  public static final long DEFAULT_LIMIT = 1 << 20;

  private static final Map<String, String> SIGNATURES =
      Map.of(
          "89504E47", "PNG",
          "FFD8FF", "JPEG",
          "47494638", "GIF",
          "25504446", "PDF",
          "504B0304", "ZIP",
          "1F8B", "gzip",
          "CAFEBABE", "Java class",
          "7F454C46", "ELF");

  private final long limit;

  /** A reader that takes files of at most {@code limit} bytes. */
  public SourceReader(long limit) {
    this.limit = limit;
  }

  /** The text of a file of {@code tree}, or why there is none. */
  public Reading read(FileTree tree, String path) {
    Content content = tree.read(path, limit);
    if (content instanceof Content.Bytes bytes) {
      return bytes.bytes().length > limit
          ? Unreadable.of(path, Reason.TOO_LARGE, Integer.toString(bytes.bytes().length))
          : decode(path, bytes.bytes());
    }
    Content.Unavailable unavailable = (Content.Unavailable) content;
    Reason reason =
        switch (unavailable.problem()) {
          case MISSING -> Reason.MISSING;
          case NOT_A_FILE -> Reason.NOT_A_FILE;
          case TOO_LARGE -> Reason.TOO_LARGE;
          case OUTSIDE -> Reason.OUTSIDE;
          case LINK_LOOP -> Reason.LINK_LOOP;
          case FAILED -> Reason.FAILED;
        };
    return Unreadable.of(path, reason, unavailable.detail());
  }

  /**
   * The text that {@code bytes} are in UTF-8, with or without a byte order mark, or why they are
   * none.
   */
  public static Reading decode(String path, byte[] bytes) {
    String wide = wideEncoding(bytes);
    if (!wide.isEmpty()) {
      return Unreadable.of(path, Reason.UTF_16, wide);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0 && text.indexOf(0) < 0) {
      return SourceFile.of(path, text);
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    int nul = indexOf(bytes, (byte) 0);
    if (result.isError()) {
      return nul >= 0 || isMostlyControls(bytes)
          ? binary(path, bytes)
          : undecodable(path, bytes, in.position());
    }
    return nul >= 0 ? binary(path, bytes) : SourceFile.of(path, out.flip().toString());
  }

  private static Unreadable binary(String path, byte[] bytes) {
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      start.append(hex(bytes[i]));
    }
    String kind = "";
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (start.toString().startsWith(signature.getKey())) {
        kind = signature.getValue();
      }
    }
    return Unreadable.of(path, Reason.BINARY, kind);
  }

  /**
   * Bytes that are text but no UTF-8: in an encoding of single bytes if none of those above ASCII
   * form UTF-8 anywhere.
   */
  private static Unreadable undecodable(String path, byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n'
          || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'))) {
        line++;
      }
    }
    boolean singleBytes = true;
    for (int i = 0; i + 1 < bytes.length && singleBytes; i++) {
      singleBytes =
          !((bytes[i] & 0xE0) == 0xC0 && (bytes[i + 1] & 0xC0) == 0x80)
              && !(i + 2 < bytes.length
                  && (bytes[i] & 0xF0) == 0xE0
                  && (bytes[i + 1] & 0xC0) == 0x80
                  && (bytes[i + 2] & 0xC0) == 0x80);
    }
    return new Unreadable(
        path,
        singleBytes ? Reason.LATIN_1 : Reason.INVALID_UTF_8,
        hex(bytes[offset]),
        line,
        offset);
  }

  private static boolean isMostlyControls(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
        controls++;
      }
    }
    return controls * 10L > bytes.length;
  }

  /**
   * The name of an encoding with more than one byte to each character, told by its mark or by its
   * zeros; or empty.
   */
  private static String wideEncoding(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    boolean zerosFollow = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
    if (first == 0xFFFE) {
      return zerosFollow ? "UTF-32LE" : "UTF-16LE";
    }
    if (first == 0xFEFF) {
      return "UTF-16BE";
    }
    int[] zeros = new int[2];
    int length = Math.min(bytes.length, 4096) & ~1;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
    }
    int most = length / 2;
    if (most < 2 || zeros[0] + zeros[1] > most) {
      return "";
    }
    return zeros[1] * 10 >= most * 7 && zeros[0] == 0
        ? "UTF-16LE"
        : zeros[0] * 10 >= most * 7 && zeros[1] == 0 ? "UTF-16BE" : "";
  }

  private static int indexOf(byte[] bytes, byte sought) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == sought) {
        return i;
      }
    }
    return -1;
  }

  private static String hex(byte b) {
    return String.format(Locale.ROOT, "%02X", b);
  }
}
