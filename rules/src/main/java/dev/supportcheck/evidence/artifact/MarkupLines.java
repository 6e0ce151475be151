package dev.supportcheck.evidence.artifact;

/** Recognises lines of XML and HTML that are meant to be read, not to be rendered. */
final class MarkupLines {

  /** The elements that people write in Markdown to shape their text. */
  private static final WordSet SHAPING =
      WordSet.of(
          """
          a abbr b big blockquote br center cite code dd del details dfn div dl dt em
          figcaption figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q
          s samp small source span strike strong sub summary sup table tbody td tfoot th thead
          tr tt u ul var video
          """);

  private MarkupLines() {}

  /** What the line from {@code from} to {@code end}, without white space around it, looks like. */
  static LineKind kind(String text, int from, int end) {
    if (text.charAt(from) != '<' || end - from < 3) {
      return LineKind.PROSE;
    }
    if (Scan.startsWith(text, from, end, "<?php")) {
      return LineKind.CODE;
    }
    if (Scan.startsWith(text, from, end, "<?xml")
        || Scan.startsWith(text, from, end, "<![CDATA[")) {
      return LineKind.ELEMENT;
    }
    boolean declared =
        end - from > 9 && text.subSequence(from, from + 9).toString().equalsIgnoreCase("<!doctype");
    if (declared) {
      return LineKind.ELEMENT;
    }
    int at = text.charAt(from + 1) == '/' ? from + 2 : from + 1;
    int name = name(text, at, end);
    if (name == at || name == end || isShaping(text, at, name)) {
      return LineKind.PROSE;
    }
    char next = text.charAt(name);
    boolean tag = next == '>' || next == '/' || next == ' ' || next == '\t';
    if (!tag || Scan.startsWith(text, name, end, "://")) {
      return LineKind.PROSE;
    }
    boolean closed = Scan.find(text, name, end, "</") > 0 || text.charAt(end - 2) == '/';
    boolean attribute = next == ' ' && Scan.find(text, name, end, "=\"") > 0;
    boolean structured = (closed && text.charAt(end - 1) == '>') || attribute;
    if (structured) {
      return LineKind.ELEMENT;
    }
    // <PATH> and <your token> stand for something
    boolean placeholder = Character.isUpperCase(text.charAt(at)) && isUpperCase(text, at, name);
    boolean whole = next == '>' && text.charAt(end - 1) == '>';
    return whole && !placeholder ? LineKind.MARKUP : LineKind.PROSE;
  }

  private static int name(String text, int at, int end) {
    int to = at;
    while (to < end
        && (Scan.isIdentifierPart(text.charAt(to)) || ":-.".indexOf(text.charAt(to)) >= 0)) {
      to++;
    }
    return to;
  }

  private static boolean isShaping(String text, int from, int end) {
    return SHAPING.contains(text, from, end);
  }

  private static boolean isUpperCase(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
