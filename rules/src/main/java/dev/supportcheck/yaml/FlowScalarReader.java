package dev.supportcheck.yaml;

import org.yaml.snakeyaml.events.ScalarEvent;

/** Reads plain and quoted scalars: undoes escapes and folds lines. */
final class FlowScalarReader {

  private final String text;
  private final ScalarEvent event;
  private final int end;
  private int at;
  private final Units units;

  FlowScalarReader(String text, int start, int end, ScalarEvent event) {
    boolean quoted = !event.isPlain() && end > start;
    this.text = text;
    this.event = event;
    this.at = quoted ? start + 1 : start;
    this.end = quoted ? Math.max(at, end - 1) : end;
    this.units = new Units(at);
  }

  Units read() {
    while (at < end) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t' || BlockScalarReader.isBreak(c)) {
        white();
      } else if (event.isDQuoted() && c == '\\') {
        escape();
      } else if (event.isSQuoted() && c == '\'' && at + 1 < end) {
        units.add('\'', at, at + 2);
        at += 2;
      } else {
        units.add(c, at, at + 1);
        at++;
      }
    }
    units.endAt(end);
    return units;
  }

  private void white() {
    int start = at;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    if (at == end || !BlockScalarReader.isBreak(text.charAt(at))) {
      for (int i = start; i < at; i++) {
        units.add(text.charAt(i), i, i + 1);
      }
      return;
    }
    int first = at;
    at = BlockScalarReader.afterBreak(text, at);
    int firstEnd = at;
    boolean folds = BlockScalarReader.normalized(text.charAt(first)) == '\n';
    if (!folds) {
      units.add(text.charAt(first), first, firstEnd);
    }
    if (!breaks() && folds) {
      units.add(' ', first, firstEnd);
    }
  }

  /** Adds the line ends of the blank lines that follow; false where there are none. */
  private boolean breaks() {
    boolean any = false;
    while (at < end) {
      while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
        at++;
      }
      if (at == end || !BlockScalarReader.isBreak(text.charAt(at))) {
        return any;
      }
      int from = at;
      at = BlockScalarReader.afterBreak(text, at);
      units.add(BlockScalarReader.normalized(text.charAt(from)), from, at);
      any = true;
    }
    return any;
  }

  private void escape() {
    int from = at;
    char c = at + 1 < end ? text.charAt(at + 1) : '\\';
    if (BlockScalarReader.isBreak(c)) {
      at = BlockScalarReader.afterBreak(text, at + 1);
      breaks();
      return;
    }
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits > 0 && at + 2 + digits <= end) {
      at += 2 + digits;
      units.add(Character.toString(Integer.parseInt(text.substring(from + 2, at), 16)), from, at);
      return;
    }
    at += 2;
    units.add(
        switch (c) {
          case '0' -> "\0";
          case 'a' -> "\u0007";
          case 'b' -> "\b";
          case 't', '\t' -> "\t";
          case 'n' -> "\n";
          case 'v' -> "\u000B";
          case 'f' -> "\f";
          case 'r' -> "\r";
          case 'e' -> "\u001B";
          case 'N' -> "\u0085";
          case '_' -> "\u00A0";
          case 'L' -> "\u2028";
          case 'P' -> "\u2029";
          default -> String.valueOf(c);
        },
        from,
        at);
  }
}
