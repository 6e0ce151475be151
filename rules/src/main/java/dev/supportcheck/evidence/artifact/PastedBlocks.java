package dev.supportcheck.evidence.artifact;

import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds code, data, logs and traces that stand among the paragraphs of a document as if they were
 * sentences: lines that look like them, and what lies between such lines.
 */
final class PastedBlocks {

  private static final int ENOUGH = 3;
  private static final int MOST_BLANK_LINES = 2;

  /** How many lines of a message may stand between an exception's name and its frames. */
  private static final int LONGEST_MESSAGE = 4;

  /**
   * A block of lines.
   *
   * @param first its first line, from 1
   * @param last its last line
   * @param span from its first character to its last
   */
  record Pasted(int first, int last, Span span) {}

  private final BodyLines lines;
  private final String text;
  private final List<Pasted> found = new ArrayList<>();

  private int first;
  private int start;
  private int last;
  private int blanks;
  private int depth;
  private int quotes;
  private boolean pasted;
  private boolean continued;
  private LineKind lastKind = LineKind.PROSE;
  private final LineCounts kinds = new LineCounts();

  private PastedBlocks(BodyLines lines) {
    this.lines = lines;
    this.text = lines.text();
  }

  /** The blocks among {@code lines}, in their order. */
  static List<Pasted> in(BodyLines lines) {
    PastedBlocks blocks = new PastedBlocks(lines);
    for (int line = 1; line <= lines.count(); line++) {
      blocks.read(line);
    }
    blocks.close();
    return List.copyOf(blocks.found);
  }

  private void read(int line) {
    Span words = lines.words(line);
    switch (lines.region(line)) {
      case TEXT, HTML -> words(line, words);
      case NONE -> {
        if (!words.isEmpty() || ++blanks > MOST_BLANK_LINES) {
          close();
        }
      }
      case INDENTED -> {
        if (first > 0 && quotes == lines.quotes(line)) {
          accept(line, words, LineReader.kind(text, words.start(), words.end()), false);
        }
      }
      case HEADING -> {
        // what Markdown takes for a heading may be a comment in code
        if (first > 0 && blanks == 0 && has(LineKind.CODE) && isCode(line + 1)) {
          accept(line, words, LineKind.CODE_PART, false);
        } else {
          close();
        }
      }
      default -> close();
    }
  }

  private boolean isCode(int line) {
    if (line > lines.count() || lines.region(line) != BodyLines.Region.TEXT) {
      return false;
    }
    Span words = lines.words(line);
    return !words.isEmpty() && LineReader.kind(text, words.start(), words.end()).weight() > 0;
  }

  private void words(int line, Span words) {
    LineKind kind = LineReader.kind(text, words.start(), words.end(), lines.signs(line));
    if (first > 0 && (quotes != lines.quotes(line) || !follows(line, words, kind))) {
      close();
    }
    if (first == 0) {
      if (kind.weight() == 0) {
        open(line, words);
        return;
      }
      first = line;
      start = words.start();
      quotes = lines.quotes(line);
    }
    accept(line, words, kind, true);
  }

  /** Begins a block at the bracket that ends a sentence, where data follows on the next line. */
  private void open(int line, Span words) {
    int bracket = words.end();
    while (bracket > words.start() && "{[".indexOf(text.charAt(bracket - 1)) >= 0) {
      bracket--;
    }
    if (bracket == words.end() || line == lines.count()) {
      return;
    }
    Span next = lines.words(line + 1);
    boolean data =
        lines.region(line + 1) == BodyLines.Region.TEXT
            && !next.isEmpty()
            && DataLines.kind(text, next.start(), next.end()).weight() > 1;
    if (data) {
      first = line;
      start = bracket;
      quotes = lines.quotes(line);
      accept(line, new Span(bracket, words.end()), LineKind.BRACKET, true);
    }
  }

  /** Whether a line goes on with the open block. */
  private boolean follows(int line, Span words, LineKind kind) {
    boolean list = lines.region(line) == BodyLines.Region.TEXT && startsItem(line, words);
    if (list && depth <= 0) {
      return false;
    }
    if (continued && blanks == 0) {
      return true;
    }
    if (depth > 0 && (kind.weight() > 0 || !isSentence(words))) {
      return true;
    }
    if (kind.weight() == 0) {
      return blanks == 0 && (isMessage(line) || isIndented(line, words));
    }
    if (blanks == 0) {
      return true;
    }
    return kind.weight() > 1 && isLike(kind);
  }

  /** Whether a line is indented as the body of a block of code is. */
  private boolean isIndented(int line, Span words) {
    boolean code = lastKind.opens() || lastKind == LineKind.FRAME;
    return code
        && lines.indentation(line) > 1
        && Scan.plainWords(text, words.start(), words.end()) < 6;
  }

  /** Whether a line goes on with an exception's message, so that frames follow soon. */
  private boolean isMessage(int line) {
    if (lastKind != LineKind.EXCEPTION && lastKind != LineKind.FRAME && lastKind != LineKind.LOG) {
      return false;
    }
    for (int next = line + 1; next <= Math.min(lines.count(), line + LONGEST_MESSAGE); next++) {
      Span words = lines.words(next);
      if (words.isEmpty() || lines.region(next) != BodyLines.Region.TEXT) {
        return false;
      }
      if (TraceLines.kind(text, words.start(), words.end(), lines.signs(next)) == LineKind.FRAME) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line begins an item of a list. */
  private boolean startsItem(int line, Span words) {
    Span whole = lines.source().line(line).trimmed(text);
    if (whole.start() == words.start()) {
      return false;
    }
    for (int i = whole.start(); i < words.start(); i++) {
      if (text.charAt(i) != '>' && text.charAt(i) > ' ') {
        return true;
      }
    }
    return false;
  }

  private boolean isSentence(Span words) {
    int plain = Scan.plainWords(text, words.start(), words.end());
    char firstChar = text.charAt(words.start());
    return plain >= 4 && !Scan.isQuote(firstChar) && firstChar != '/' && firstChar != '#';
  }

  /** Whether lines of a kind go together with those of the open block across blank lines. */
  private boolean isLike(LineKind kind) {
    return switch (kind) {
      case LOG, LOG_LEVEL -> has(LineKind.LOG) || has(LineKind.LOG_LEVEL);
      case FRAME -> has(LineKind.FRAME) || has(LineKind.EXCEPTION) || has(LineKind.LOG);
      case CODE -> has(LineKind.CODE) || has(LineKind.CODE_PART);
      case MARKUP, ELEMENT -> has(LineKind.MARKUP) || has(LineKind.ELEMENT);
      case HTTP, HEADER -> has(LineKind.HTTP);
      case STRUCTURE, BRACKET, DATA -> has(LineKind.HTTP);
      default -> false;
    };
  }

  private boolean has(LineKind kind) {
    return kinds.has(kind);
  }

  private void accept(int line, Span words, LineKind kind, boolean paragraph) {
    last = line;
    blanks = 0;
    pasted |= paragraph;
    kinds.add(kind);
    lastKind = kind == LineKind.PROSE ? lastKind : kind;
    if (kind.opens() || depth > 0) {
      depth = Math.max(0, depth + DataLines.depth(text, words.start(), words.end()));
    }
    continued = !words.isEmpty() && text.charAt(words.end() - 1) == '\\';
  }

  private void close() {
    if (first == 0) {
      blanks = 0;
      return;
    }
    if (pasted && isEnough()) {
      found.add(new Pasted(first, last, new Span(start, lines.words(last).end())));
    }
    first = 0;
    depth = 0;
    blanks = 0;
    pasted = false;
    continued = false;
    lastKind = LineKind.PROSE;
    kinds.clear();
  }

  private boolean isEnough() {
    int best = kinds.best();
    boolean uniform = kinds.of(LineKind.LOG_LEVEL) > 1 || kinds.of(LineKind.HEADER) > 1;
    boolean data = best == 2 && has(LineKind.DATA);
    return (best > 1 && kinds.weight() >= ENOUGH) || uniform || data;
  }
}
