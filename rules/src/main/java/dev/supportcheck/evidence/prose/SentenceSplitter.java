package dev.supportcheck.evidence.prose;

import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts pieces of running text into sentences. */
final class SentenceSplitter {

  private static final int WRAPPED = 60;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g", "i.e", "eg", "ie", "etc", "vs", "approx", "resp", "cf", "ca", "mr", "mrs", "ms",
          "dr", "fig", "no", "nr", "incl", "z.b", "d.h", "u.a", "bzw", "bspw", "ggf", "evtl", "usw",
          "inkl", "vgl", "abb", "p.ex", "ex", "env", "c.a.d", "num", "art", "p.ej", "ej", "aprox",
          "pag", "sr", "sra", "es", "ad.es", "ecc", "rif", "p.e", "op", "ver", "rev", "max", "min",
          "al", "st");

  private final String text;
  private final List<Sentence> sentences;

  private SentenceSplitter(String text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  /**
   * The sentences of {@code pieces}, in the order of the text; none is assigned to a section yet.
   */
  static List<Sentence> split(String text, List<RunningText.Piece> pieces) {
    List<Sentence> sentences = new ArrayList<>();
    SentenceSplitter splitter = new SentenceSplitter(text, sentences);
    for (RunningText.Piece piece : pieces) {
      splitter.piece(piece);
    }
    return sentences;
  }

  private void piece(RunningText.Piece piece) {
    Sentence.Kind kind = piece.kind();
    if (kind == Sentence.Kind.TITLE || kind == Sentence.Kind.HEADING) {
      add(piece, piece.span(), kind);
      return;
    }
    int from = piece.span().start();
    int lineStart = from;
    int end = piece.span().end();
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (c < 0x80 && (c > '?' || !isEnd(c))) {
        continue;
      }
      if (c == '\n' || c == '\r') {
        if (breaks(lineStart, at, end)) {
          kind = add(piece, new Span(from, at), kind);
          from = at;
        }
        lineStart = at + 1;
      } else if (endsSentence(at, from, end)) {
        int to = closing(at + 1, end);
        kind = add(piece, new Span(from, to), kind);
        from = to;
        at = to - 1;
      }
    }
    add(piece, new Span(from, end), kind);
  }

  /** Whether a sentence or line may end with {@code c}, an ASCII character. */
  private static boolean isEnd(char c) {
    return c == '.' || c == '?' || c == '!' || c == '\n' || c == '\r';
  }

  /** Adds a sentence, and says of what kind the next one of the piece is. */
  private Sentence.Kind add(RunningText.Piece piece, Span place, Sentence.Kind kind) {
    Span span = place.trimmed(text);
    if (span.isEmpty()) {
      return kind;
    }
    Sentence.Kind own = kind;
    if (kind == Sentence.Kind.TEXT) {
      own =
          isMarker(span.start(), span.end()) && startsLine(span.start())
              ? Sentence.Kind.ITEM
              : kind;
    }
    if ((own == Sentence.Kind.TEXT || own == Sentence.Kind.ITEM) && CodeLines.isCode(text, span)) {
      own = Sentence.Kind.CODE;
    }
    sentences.add(new Sentence(span, own, piece.quoted(), piece.list(), -1));
    return kind == Sentence.Kind.ITEM ? Sentence.Kind.TEXT : kind;
  }

  private boolean startsLine(int at) {
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
  }

  private boolean endsSentence(int at, int from, int end) {
    char c = text.charAt(at);
    if (c == '。' || c == '！' || c == '？' || c == '．') {
      return at + 1 >= end || !isTerminal(text.charAt(at + 1));
    }
    if (!isTerminal(c) || (at + 1 < end && isTerminal(text.charAt(at + 1)))) {
      return false;
    }
    int next = closing(at + 1, end);
    if (next >= end) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(next))) {
      return (c == '?' || c == '!') && text.charAt(next) >= 0x2E80;
    }
    while (next < end && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (c == '?' || c == '!' || next >= end) {
      return true;
    }
    return !Character.isLowerCase(text.charAt(next)) && !(c == '.' && isAbbreviation(at, from));
  }

  private boolean isAbbreviation(int at, int from) {
    int start = at;
    while (start > from
        && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = text.substring(start, at).toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return false;
    }
    if (word.length() == 1) {
      return (Character.isLetter(word.charAt(0)) && !word.equals("i")) || startsLine(start);
    }
    return ABBREVIATIONS.contains(word)
        || (word.length() <= 2 && startsLine(start) && Character.isDigit(word.charAt(0)));
  }

  private static boolean isTerminal(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '！' || c == '？' || c == '。';
  }

  /** The offset after closing quotes and brackets at {@code at}. */
  private int closing(int at, int end) {
    int to = at;
    while (to < end && ")]\"'”’»」』）".indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    return to;
  }

  /**
   * Whether the line end at {@code at}, of a line that starts at {@code lineStart}, ends a sentence
   * too.
   */
  private boolean breaks(int lineStart, int at, int end) {
    int next = at;
    int lineEnds = 0;
    while (next < end && Character.isWhitespace(text.charAt(next))) {
      lineEnds += text.charAt(next) == '\n' ? 1 : 0;
      next++;
    }
    if (next >= end || lineEnds > 1) {
      return true;
    }
    Span line = new Span(lineStart, at).trimmed(text);
    if (line.isEmpty()) {
      return true;
    }
    char last = text.charAt(line.end() - 1);
    char first = text.charAt(next);
    if (last == ':'
        || last == '：'
        || isTerminal(last)
        || isMarker(next, end)
        || isLabel(next, end)) {
      return true;
    }
    if (last >= 0x2E80 || last == Prose.OBJECT) {
      return last != '、' && last != '，';
    }
    if (first == Prose.OBJECT) {
      return line.length() < WRAPPED && last != ',';
    }
    if (CodeLines.isCode(text, line)
        || CodeLines.isCode(text, new Span(next, lineEnd(next, end)))) {
      return true;
    }
    return !Character.isLowerCase(first) && line.length() < WRAPPED && last != ',' && last != '-';
  }

  private int lineEnd(int at, int end) {
    int to = at;
    while (to < end && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
      to++;
    }
    return to;
  }

  /**
   * Whether an item of a list begins at {@code at}: a bullet, a number or a single letter that is
   * marked off.
   */
  private boolean isMarker(int at, int end) {
    char c = text.charAt(at);
    if ("-+•‣◦–—·●*".indexOf(c) >= 0) {
      return at + 1 < end && Character.isWhitespace(text.charAt(at + 1));
    }
    if (c >= '①' && c <= '⑳') {
      return true;
    }
    int to = at + (c == '(' || c == '（' || c == '#' ? 1 : 0);
    int from = to;
    while (to < end && to - from < 2 && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
      to++;
    }
    boolean digits = to > from;
    if (!digits && to < end && text.charAt(to) < 0x80 && Character.isLetter(text.charAt(to))) {
      to++;
    }
    if (to == from || to >= end) {
      return false;
    }
    char after = text.charAt(to);
    if (after == '、' || after == '）' || after == '．') {
      return true;
    }
    if (after == '.' || after == ')' || after == ':') {
      return to + 1 >= end
          || Character.isWhitespace(text.charAt(to + 1))
          || text.charAt(to + 1) >= 0x2E80;
    }
    return digits
        && after == ' '
        && to + 1 < end
        && Character.isLetter(text.charAt(to + 1))
        && from == at;
  }

  /** Whether a line begins with a label at {@code at}: a few words and a colon. */
  private boolean isLabel(int at, int end) {
    int words = 1;
    for (int to = at; to < end && to - at < WRAPPED && words <= 6; to++) {
      char c = text.charAt(to);
      if (c == ':' || c == '：') {
        return to > at + 1
            && (c == '：' || to + 1 >= end || Character.isWhitespace(text.charAt(to + 1)))
            && !Character.isLowerCase(text.charAt(at));
      }
      if (c == '\n' || c == ',' || isTerminal(c)) {
        return false;
      }
      words += c == ' ' ? 1 : 0;
    }
    return false;
  }
}
