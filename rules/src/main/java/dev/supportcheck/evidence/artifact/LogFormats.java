package dev.supportcheck.evidence.artifact;

import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.List;

/** Tells logs whose lines are of a format of their maker's own from those that everybody reads. */
public final class LogFormats {

  private static final int MOST_LINES = 40;
  private static final int FEWEST_LINES = 3;
  private static final String SEPARATORS = "|;~^#\t";
  private static final int FORMAT = Lexicon.standard().group("log format word");

  private LogFormats() {}

  /** The logs of such a format, the lines of each in full. */
  public static List<Span> own(String text, Artifacts artifacts) {
    return artifacts.all().stream()
        .filter(artifact -> artifact.setting() != Artifact.Setting.TITLE)
        .filter(artifact -> artifact.setting() != Artifact.Setting.INLINE)
        .map(Artifact::span)
        .filter(span -> isOwn(text, span))
        .toList();
  }

  /** Whether the words of a document say something of the format of its logs. */
  public static boolean areExplained(Prose prose) {
    return !prose.sections(Topic.LOG_FORMAT).isEmpty()
        || prose.cues().has(FORMAT, new Span(0, prose.text().length()));
  }

  private static boolean isOwn(String text, Span block) {
    int lines = 0;
    int telling = 0;
    int[] separated = new int[SEPARATORS.length()];
    int at = block.start();
    while (at < block.end() && lines < MOST_LINES) {
      int end = text.indexOf('\n', at);
      end = end < 0 || end > block.end() ? block.end() : end;
      Span line = new Span(at, end).trimmed(text);
      at = end + 1;
      if (line.isEmpty() || text.startsWith("```", line.start())) {
        continue;
      }
      lines++;
      LineKind kind = LineReader.kind(text, line.start(), line.end());
      boolean known = kind != LineKind.PROSE && kind != LineKind.LOG_LEVEL;
      telling += !known && hasClock(text, line) ? 1 : 0;
      for (int i = 0; i < separated.length; i++) {
        separated[i] += count(text, line, SEPARATORS.charAt(i)) >= 2 ? 1 : 0;
      }
    }
    int most = 0;
    for (int count : separated) {
      most = Math.max(most, count);
    }
    return lines >= FEWEST_LINES && telling * 5 >= lines * 4 && most * 5 >= lines * 4;
  }

  /** Whether {@code 10:42} or a time since the epoch stands in a line. */
  private static boolean hasClock(String text, Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (Scan.isDigit(text.charAt(i))) {
        int end = Scan.digits(text, i, line.end());
        boolean clock =
            end - i <= 2
                && end + 2 < line.end()
                && text.charAt(end) == ':'
                && Scan.digits(text, end + 1, line.end()) == end + 3;
        if (clock || end - i == 10 || end - i == 13) {
          return true;
        }
        i = end;
      }
    }
    return false;
  }

  private static int count(String text, Span line, char c) {
    int count = 0;
    for (int i = line.start(); i < line.end(); i++) {
      count += text.charAt(i) == c ? 1 : 0;
    }
    return count;
  }
}
