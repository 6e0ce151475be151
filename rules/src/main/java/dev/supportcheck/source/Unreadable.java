package dev.supportcheck.source;

/**
 * A path whose text cannot be had.
 *
 * @param reason why
 * @param detail what was found: the size in bytes, the target of a link, the offending bytes, the
 *     kind of binary file, the system's words; or empty
 * @param line the line, from 1, of the first byte that is no text; 0 where the reason is another
 * @param offset the offset in bytes of that byte; −1 where the reason is another
 */
public record Unreadable(String path, Reason reason, String detail, int line, long offset)
    implements Reading {

  /** A path that gives no bytes at all. */
  public static Unreadable of(String path, Reason reason, String detail) {
    return new Unreadable(path, reason, detail, 0, -1);
  }

  /** The reasons why there is no text. */
  public enum Reason {
    /** There is no such file. */
    MISSING,
    /** It is a folder, a pipe or a device. */
    NOT_A_FILE,
    /** It is larger than the limit; the detail is the size in bytes, where it is known. */
    TOO_LARGE,
    /** It is, or lies behind, a link that leads out of the root; the detail is the target. */
    OUTSIDE,
    /** It is a link that leads to itself; the detail is the target. */
    LINK_LOOP,
    /** The system refused to read it; the detail is what it said. */
    FAILED,
    /** It is text in UTF-16 or UTF-32; the detail names the encoding. */
    UTF_16,
    /**
     * It is text in an encoding of one byte a character, Latin-1 or the like; line and offset show
     * the first such byte.
     */
    LATIN_1,
    /** It is no text at all; the detail names the kind of file where that is known. */
    BINARY,
    /**
     * It is UTF-8 for the most part; line and offset show the first byte that is not, the detail
     * its hexadecimal digits.
     */
    INVALID_UTF_8
  }
}
