package dev.supportcheck.evidence.artifact;

import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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
    List<Span> lines = lines(text, block);
    if (lines.size() < FEWEST_LINES || !most(lines, line -> isTelling(text, line))) {
      return false;
    }
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      if (most(lines, line -> count(text, line, separator) >= 2)) {
        return true;
      }
    }
    return false;
  }

  /** The first lines of a block that say something. */
  private static List<Span> lines(String text, Span block) {
    List<Span> lines = new ArrayList<>();
    int at = block.start();
    while (at < block.end() && lines.size() < MOST_LINES) {
      int end = text.indexOf('\n', at);
      end = end < 0 || end > block.end() ? block.end() : end;
      Span line = new Span(at, end).trimmed(text);
      at = end + 1;
      if (!line.isEmpty() && !text.startsWith("```", line.start())) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** Whether four of five lines are such. */
  private static boolean most(List<Span> lines, Predicate<Span> test) {
    int others = 0;
    for (Span line : lines) {
      others += test.test(line) ? 0 : 1;
      if (others * 5 > lines.size()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line has a time, and is none that everybody reads. */
  private static boolean isTelling(String text, Span line) {
    if (!hasClock(text, line)) {
      return false;
    }
    LineKind kind = LineReader.kind(text, line.start(), line.end());
    return kind == LineKind.PROSE || kind == LineKind.LOG_LEVEL;
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
