package dev.supportcheck.evidence.leftover;

import dev.supportcheck.document.Block;
import dev.supportcheck.document.Case;
import dev.supportcheck.document.Field;
import dev.supportcheck.evidence.leftover.Leftover.Kind;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Section;
import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds headings and labels with nothing below or behind them, and boxes not ticked. */
final class LeftBlanks {

  private static final int EXAMPLE = Lexicon.standard().group("example mark");
  private static final int PLEDGE = Lexicon.standard().group("pledge");

  /** What is longer than this says something. */
  private static final int MOST = 2000;

  private static final String NO_RESPONSE = "_No response_";

  private final Case issue;
  private final Prose prose;
  private final String text;

  LeftBlanks(Case issue, Prose prose) {
    this.issue = issue;
    this.prose = prose;
    this.text = issue.source().text();
  }

  void find(List<Leftover> found) {
    sections(found);
    labels(found);
    boxes(issue.blocks(), found);
    comments(found);
    for (int at = text.indexOf(NO_RESPONSE); at >= 0; at = text.indexOf(NO_RESPONSE, at + 1)) {
      Span line = issue.source().line(issue.source().lineOf(at));
      if (line.trimmed(text).length() == NO_RESPONSE.length()) {
        found.add(new Leftover(Kind.NO_RESPONSE, Span.at(at, NO_RESPONSE.length())));
      }
    }
  }

  /**
   * Headings with nothing below. A single one whose words have no known meaning may be all that its
   * author wanted to say.
   */
  private void sections(List<Leftover> found) {
    List<Section> blank = new ArrayList<>();
    boolean meant = false;
    for (Section section : prose.sections()) {
      if (section.level() > 7) {
        continue;
      }
      String body = section.body().in(text);
      boolean isBlank = isMarkup(body);
      if (isBlank) {
        blank.add(section);
        meant |= !section.meanings().isEmpty();
      } else if (isNothing(body)) {
        found.add(new Leftover(Kind.EMPTY_SECTION, section.label()));
      }
    }
    for (Section section : blank) {
      if (!section.meanings().isEmpty() || (meant && blank.size() > 1) || blank.size() > 2) {
        found.add(new Leftover(Kind.EMPTY_SECTION, section.label()));
      }
    }
  }

  /** Whether there are blanks and the signs of the next heading only. */
  private static boolean isMarkup(String body) {
    return body.length() < MOST && body.chars().allMatch(c -> c <= ' ' || "#*_".indexOf(c) >= 0);
  }

  /** Whether nothing is said: comments, empty fences, dots and numbers of a list are nothing. */
  private static boolean isNothing(String body) {
    if (body.length() > MOST) {
      return false;
    }
    int number = 0;
    boolean comment = false;
    for (String line : (Iterable<String>) body.lines()::iterator) {
      String words = line.strip();
      if (comment || words.startsWith("<!--")) {
        boolean ends = words.contains("-->");
        if (ends && !words.endsWith("-->")) {
          return false;
        }
        comment = !ends;
        continue;
      }
      boolean fence = words.startsWith("```") && words.indexOf(' ') < 0 && words.length() < 24;
      boolean signs =
          words.length() < 12 && words.chars().allMatch(c -> " .…#*_-+".indexOf(c) >= 0);
      String next = String.valueOf(number + 1);
      boolean numbered = words.equals(next) || words.equals(next + ".") || words.equals(next + ")");
      number += numbered ? 1 : 0;
      if (!fence && !signs && !numbered && !isTag(words)) {
        return false;
      }
    }
    return number != 1;
  }

  /** Whether a line is a tag and nothing else, of HTML or as {@code <your version>}. */
  private static boolean isTag(String line) {
    return line.length() > 2
        && line.length() < 40
        && line.charAt(0) == '<'
        && line.indexOf('>') == line.length() - 1
        && line.substring(1, line.length() - 1)
            .chars()
            .allMatch(c -> Character.isLetter(c) || " /_-".indexOf(c) >= 0);
  }

  /** Lines that begin as comments do, though not quite. */
  private void comments(List<Leftover> found) {
    for (Block block : issue.blocks()) {
      if (!(block instanceof Block.Paragraph)) {
        continue;
      }
      int last = issue.source().lineOf(block.span().end());
      for (int number = issue.source().lineOf(block.span().start()); number <= last; number++) {
        Span line = issue.source().line(number).trimmed(text);
        int dash = line.start() + 2;
        while (dash < line.end() && text.charAt(dash) == ' ') {
          dash++;
        }
        if (text.startsWith("<!", line.start())
            && dash < line.end()
            && "-–—".indexOf(text.charAt(dash)) >= 0) {
          found.add(new Leftover(Kind.COMMENT, line));
        }
      }
    }
  }

  /** Labels of a list with nothing behind them, where those beside them are filled in. */
  private void labels(List<Leftover> found) {
    List<Field> lines =
        issue.fields().stream().filter(field -> field.origin() == Field.Origin.LINE).toList();
    for (int i = 0; i < lines.size(); i++) {
      Field field = lines.get(i);
      if (field.value().isBlank() && isItem(field) && isBesideItems(lines, i)) {
        found.add(new Leftover(Kind.EMPTY_LABEL, field.label().span()));
      } else if (isExample(field.value().text())) {
        found.add(new Leftover(Kind.EXAMPLE, field.value().span()));
      }
    }
  }

  /** Whether all that is filled in is an example in parentheses. */
  private static boolean isExample(String value) {
    boolean bracketed =
        value.length() < 120
            && ((value.startsWith("(") && value.endsWith(")"))
                || (value.startsWith("（") && value.endsWith("）")));
    return bracketed && Lexicon.standard().find(value).startsNear(EXAMPLE, 1, 1);
  }

  /** Whether other labels begin the items just before and after, or two on one side. */
  private boolean isBesideItems(List<Field> lines, int index) {
    int beside = 0;
    for (int i = Math.max(0, index - 2); i <= Math.min(lines.size() - 1, index + 2); i++) {
      int distance = lineOf(lines.get(i)) - lineOf(lines.get(index));
      beside += i != index && Math.abs(distance) <= 2 && isItem(lines.get(i)) ? 1 : 0;
    }
    return beside >= 2;
  }

  private int lineOf(Field field) {
    return issue.source().lineOf(field.label().span().start());
  }

  private boolean isItem(Field field) {
    Span line = issue.source().line(lineOf(field));
    String before = new Span(line.start(), field.label().span().start()).in(text).strip();
    return before.startsWith("-") || before.startsWith("*") || before.startsWith("+");
  }

  private void boxes(List<Block> blocks, List<Leftover> found) {
    for (Block block : blocks) {
      if (block instanceof Block.BulletList list) {
        for (Block.Item item : list.items()) {
          Boolean checked = item.checked();
          if (checked != null && !checked && isPledge(item)) {
            found.add(new Leftover(Kind.PLEDGE, issue.source().firstLine(item.span())));
          }
          boxes(item.blocks(), found);
        }
      }
    }
  }

  /** Whether the words of a box begin with what their author says to have done. */
  private static boolean isPledge(Block.Item item) {
    if (item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Block.Paragraph words)) {
      return false;
    }
    String plain = words.text().plain();
    Cues cues = Lexicon.standard().find(plain);
    int index = cues.first(PLEDGE, new Span(0, plain.length()));
    return index >= 0 && cues.start(index) <= 6;
  }
}
