package dev.supportcheck.evidence.artifact;

import dev.supportcheck.source.Span;

/**
 * Something technical that an author put into a text: code, what was sent, what came back.
 *
 * @param kind what it is
 * @param setting how it is set into the text
 * @param span its place in the file: of a fenced block with its fences, else to the character
 * @param failure whether it shows an error: a code, an exception, a level
 */
public record Artifact(Kind kind, Setting setting, Span span, boolean failure) {

  /** What an artifact is. */
  public enum Kind {
    /** Lines of a program. */
    CODE,
    /** A command. */
    COMMAND,
    /** A session of a terminal: commands and what they printed. */
    CONSOLE,
    /** A request: its line, its address with parameters, its headers. */
    REQUEST,
    /** A request and its answer, or an answer, as HTTP writes it. */
    EXCHANGE,
    /** JSON, XML or the like that was sent or configured. */
    PAYLOAD,
    /** JSON, XML or the like that came back. */
    RESPONSE,
    /** JSON, XML or the like that may be either. */
    DATA,
    /** Lines of a log or of a program's output. */
    LOG,
    /** A stack trace. */
    TRACE,
    /** A block set apart that is none of these. */
    TEXT
  }

  /** How an artifact is set into the text. */
  public enum Setting {
    /** Between fences, or preformatted. */
    FENCED,
    /** Indented as code. */
    INDENTED,
    /** Between backticks within a sentence. */
    INLINE,
    /** Lines of its own, as if they were sentences. */
    PASTED,
    /** Within a sentence, as if it were words. */
    EMBEDDED,
    /** In the title. */
    TITLE
  }

  /** Whether it shows what was done: code, a command, a request, data that was sent. */
  public boolean isSample() {
    return switch (kind) {
      case CODE, COMMAND, CONSOLE, REQUEST, EXCHANGE, PAYLOAD, DATA, TEXT -> true;
      case RESPONSE, LOG, TRACE -> false;
    };
  }

  /** Whether it shows what came of it: a log, a trace, an answer. */
  public boolean isOutput() {
    return switch (kind) {
      case CONSOLE, EXCHANGE, RESPONSE, DATA, LOG, TRACE -> true;
      case CODE, COMMAND, REQUEST, PAYLOAD, TEXT -> false;
    };
  }

  /** Whether it stands in running text that is rendered as prose. */
  public boolean isProse() {
    return setting == Setting.PASTED || setting == Setting.EMBEDDED;
  }
}
