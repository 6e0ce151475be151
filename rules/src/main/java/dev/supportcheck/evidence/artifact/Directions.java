package dev.supportcheck.evidence.artifact;

import dev.supportcheck.evidence.artifact.Artifact.Kind;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;

/** Says by the words before data whether it was sent or came back. */
final class Directions {

  private static final int NEAR = 240;
  private static final int SENT = Lexicon.standard().group("artifact sent");
  private static final int RECEIVED = Lexicon.standard().group("artifact received");
  private static final int REQUEST = Lexicon.standard().group("request word");

  private final Prose prose;

  /** Where the paragraph before {@code offset} begins. */
  private int near(int offset) {
    String text = prose.text();
    int at = offset;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    int limit = Math.max(0, at - NEAR);
    boolean blank = false;
    while (at > limit) {
      char c = text.charAt(at - 1);
      if (c == '\n' && blank) {
        return at;
      }
      blank = c == '\n' || (blank && (c == ' ' || c == '\r'));
      at--;
    }
    return at;
  }

  Directions(Prose prose) {
    this.prose = prose;
  }

  /**
   * What data at {@code offset} is: {@code PAYLOAD}, {@code RESPONSE}, or {@code DATA} that may be
   * either.
   */
  Kind of(int offset) {
    Cues cues = prose.cues();
    int sent = -1;
    int received = -1;
    for (int i = cues.from(near(offset)); i < cues.size(); i++) {
      if (cues.end(i) > offset) {
        break;
      }
      if (cues.group(i) == SENT) {
        sent = cues.start(i);
      } else if (cues.group(i) == RECEIVED) {
        received = cues.start(i);
      }
    }
    if (sent == received) {
      return Kind.DATA;
    }
    return sent > received ? Kind.PAYLOAD : Kind.RESPONSE;
  }

  /** Whether words of {@code line} speak of requests. */
  boolean speakOfRequest(Span line) {
    return prose.cues().has(REQUEST, line);
  }
}
