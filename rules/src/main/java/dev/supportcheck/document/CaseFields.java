package dev.supportcheck.document;

import dev.supportcheck.document.Field.Origin;
import dev.supportcheck.source.MappedText;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the pairs of label and value in the Markdown of a case. */
final class CaseFields {

  private final String fileText;
  private final List<Field> fields = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();

  /** A label whose value is not yet at its end. */
  private record Open(Located label, int valueStart, Origin origin) {}

  private CaseFields(String fileText) {
    this.fileText = fileText;
  }

  /** The pairs in the blocks of a body, in the order of the file. */
  static List<Field> of(List<Block> blocks, String fileText, Span body) {
    CaseFields reader = new CaseFields(fileText);
    reader.addAll(blocks, body.end());
    reader.fields.sort(Comparator.comparing(Field::span));
    return reader.fields;
  }

  private void addAll(List<Block> blocks, int end) {
    for (Block block : blocks) {
      add(block);
    }
    closeAll(end);
  }

  private void add(Block block) {
    closeLines(block.span().start(), false);
    if (block instanceof Block.Heading heading) {
      closeAll(block.span().start());
      begin(located(heading.text()), heading.span().end(), Origin.HEADING);
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph);
    } else if (block instanceof Block.BulletList list) {
      for (Block.Item item : list.items()) {
        item(item);
      }
    } else if (block instanceof Block.Table table) {
      for (List<Text> row : table.rows()) {
        if (row.size() == 2 && !row.get(0).plain().isBlank()) {
          fields.add(new Field(located(row.get(0)), value(row.get(1).span()), Origin.TABLE));
        }
      }
    }
  }

  private void paragraph(Block.Paragraph paragraph) {
    if (LabelLines.isBold(paragraph.text())) {
      closeAll(paragraph.span().start());
      begin(withoutColon(located(paragraph.text())), paragraph.span().end(), Origin.HEADING);
      return;
    }
    lines(paragraph.text());
  }

  /**
   * Lines with labels: each takes the value of the one before to its end; without one, the text
   * belongs to that before.
   */
  private void lines(Text text) {
    if (!LabelLines.mayLabel(text)) {
      return;
    }
    for (LabelLines.Line line : LabelLines.of(text, fileText)) {
      Located label = line.label();
      if (label != null && line.heading()) {
        closeAll(lineStart(text, label));
        begin(label, afterMarkers(label.span().end(), text.span().end()), Origin.HEADING);
      } else if (label != null) {
        closeLines(lineStart(text, label), true);
        begin(label, valueStart(label, line.rest()), Origin.LINE);
      }
    }
  }

  /** Where the line begins that a label stands on, its markers included. */
  private int lineStart(Text text, Located label) {
    int at = label.span().start();
    while (at > text.span().start()
        && fileText.charAt(at - 1) != '\n'
        && fileText.charAt(at - 1) != '\r') {
      at--;
    }
    return at;
  }

  private int valueStart(Located label, MappedText rest) {
    return afterMarkers(label.span().end(), rest.toFile(0));
  }

  private int afterMarkers(int from, int limit) {
    int at = from;
    while (at < limit && "*_:： ".indexOf(fileText.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private void item(Block.Item item) {
    List<Open> outer = List.copyOf(open);
    open.clear();
    for (Block block : item.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        closeLines(block.span().start(), false);
        lines(paragraph.text());
      } else {
        add(block);
      }
    }
    closeAll(item.span().end());
    open.addAll(outer);
  }

  private void begin(Located label, int valueStart, Origin origin) {
    if (!label.isBlank()) {
      open.add(new Open(label, valueStart, origin));
    }
  }

  private void closeLines(int end, boolean always) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Open field = open.get(i);
      if (field.origin() == Origin.LINE && (always || isFilled(field, end))) {
        close(field, end);
        open.remove(i);
      }
    }
  }

  private boolean isFilled(Open field, int end) {
    return !value(new Span(field.valueStart(), Math.max(field.valueStart(), end))).isBlank();
  }

  private void closeAll(int end) {
    open.forEach(field -> close(field, end));
    open.clear();
  }

  private void close(Open field, int end) {
    Span span = new Span(field.valueStart(), Math.max(field.valueStart(), end));
    fields.add(new Field(field.label(), value(span), field.origin()));
  }

  /**
   * What stands at a place, without comments: those at its ends are no part of its place either.
   */
  private Located value(Span span) {
    Span rest = span.trimmed(fileText);
    boolean more = true;
    while (more) {
      int end = fileText.startsWith("<!--", rest.start()) ? find("-->", rest) : -1;
      int start = end < 0 && endsComment(rest) ? findLast("<!--", rest) : -1;
      more = end >= 0 || start >= 0;
      if (end >= 0) {
        rest = new Span(end + 3, rest.end()).trimmed(fileText);
      } else if (start >= 0) {
        rest = new Span(rest.start(), start).trimmed(fileText);
      }
    }
    return new Located(rest, withoutComments(rest.in(fileText)));
  }

  private boolean endsComment(Span span) {
    return span.length() >= 7 && fileText.startsWith("-->", span.end() - 3);
  }

  private int find(String sought, Span within) {
    for (int i = within.start(); i + sought.length() <= within.end(); i++) {
      if (fileText.startsWith(sought, i)) {
        return i;
      }
    }
    return -1;
  }

  private int findLast(String sought, Span within) {
    int at = fileText.lastIndexOf(sought, within.end() - sought.length());
    return at >= within.start() ? at : -1;
  }

  private static String withoutComments(String text) {
    int start = text.indexOf("<!--");
    if (start < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int at = 0;
    while (start >= 0) {
      int end = text.indexOf("-->", start + 4);
      if (end < 0) {
        break;
      }
      kept.append(text, at, start);
      at = end + 3;
      start = text.indexOf("<!--", at);
    }
    return kept.append(text, at, text.length()).toString().strip();
  }

  private static Located located(Text text) {
    return new Located(text.span(), text.plain().strip());
  }

  private static Located withoutColon(Located label) {
    String text = label.text();
    while (text.endsWith(":") || text.endsWith("：")) {
      text = text.substring(0, text.length() - 1).strip();
    }
    return new Located(label.span(), text);
  }
}
