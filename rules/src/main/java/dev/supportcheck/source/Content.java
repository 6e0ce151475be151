package dev.supportcheck.source;

/** What reading a path gives: its bytes, or why there are none. */
public sealed interface Content {

  /** The file's bytes, as they are. */
  record Bytes(byte[] bytes) implements Content {}

  /**
   * No bytes.
   *
   * @param problem why
   * @param detail what was found (a size in bytes, the target of a link, the system's message), or
   *     empty
   */
  record Unavailable(Problem problem, String detail) implements Content {}

  /** Why a path gives no bytes. */
  enum Problem {
    /** There is no such file. */
    MISSING,
    /** It is a folder, a pipe or a device. */
    NOT_A_FILE,
    /** It is larger than the limit. */
    TOO_LARGE,
    /** It is, or lies behind, a link that leads out of the root. */
    OUTSIDE,
    /** It is a link that leads to itself. */
    LINK_LOOP,
    /** The system refused to read it. */
    FAILED
  }
}
