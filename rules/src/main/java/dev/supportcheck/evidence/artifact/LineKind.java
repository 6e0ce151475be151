package dev.supportcheck.evidence.artifact;

/** What a line of text looks like when it stands alone. */
enum LineKind {
  /** A sentence, or anything else that people write. */
  PROSE(0),
  /** Nothing but brackets and commas. */
  BRACKET(1),
  /** A pair of a key and a value, or an element, of a structure. */
  DATA(2),
  /** A piece of a structure that would not stand out alone: {@code name: value,}. */
  DATA_PART(1),
  /** A structure with a pair at least, opened and closed. */
  STRUCTURE(3),
  /** A tag that no writer of Markdown needs. */
  MARKUP(2),
  /** An element of XML or HTML with what it holds, or a declaration. */
  ELEMENT(3),
  /** A line of a log with its time. */
  LOG(3),
  /** A line that begins with a level, as a log without times does. */
  LOG_LEVEL(1),
  /** A frame of a stack trace. */
  FRAME(3),
  /** An exception's name and message, as it stands above its frames. */
  EXCEPTION(1),
  /** A command with options, or behind a prompt. */
  COMMAND(3),
  /** A command that could be a sentence. */
  COMMAND_PART(1),
  /** A request line or a status line of HTTP. */
  HTTP(3),
  /** A header of HTTP. */
  HEADER(1),
  /** A statement of a programming language. */
  CODE(3),
  /** A condition or a loop, with its parentheses. */
  CONTROL(2),
  /** A line that is code where others around it are. */
  CODE_PART(1);

  private final int weight;

  LineKind(int weight) {
    this.weight = weight;
  }

  /** How much it says by itself: 0 nothing, 1 something beside other lines, 3 enough alone. */
  int weight() {
    return weight;
  }

  /** Whether a bracket left open on such a line is one that a later line closes. */
  boolean opens() {
    return switch (this) {
      case BRACKET, DATA, DATA_PART, STRUCTURE, CODE, CONTROL, CODE_PART -> true;
      default -> false;
    };
  }
}
