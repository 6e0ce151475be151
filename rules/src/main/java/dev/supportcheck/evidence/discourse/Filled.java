package dev.supportcheck.evidence.discourse;

import dev.supportcheck.document.Block;
import dev.supportcheck.document.Case;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Section;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands below the headings and labels of a case.
 *
 * @param prose the text with its sections
 * @param contents statements, code and tables, in the order of the file
 */
record Filled(Prose prose, List<Span> contents) {

  Filled {
    contents = List.copyOf(contents);
  }

  static Filled of(Case issue, Prose prose, List<Statement> statements) {
    List<Span> contents = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.kind() != Sentence.Kind.TITLE) {
        contents.add(statement.span());
      }
    }
    for (Sentence sentence : prose.sentences()) {
      if (sentence.kind() == Sentence.Kind.CODE) {
        contents.add(sentence.span());
      }
    }
    code(issue.blocks(), contents);
    contents.sort(Comparator.comparingInt(Span::start));
    return new Filled(prose, contents);
  }

  private static void code(List<Block> blocks, List<Span> contents) {
    for (Block block : blocks) {
      if (block instanceof Block.Code code && !code.literal().text().isBlank()) {
        contents.add(code.span());
      } else if (block instanceof Block.BulletList list) {
        list.items().forEach(item -> code(item.blocks(), contents));
      } else if (block instanceof Block.Quote quote) {
        code(quote.blocks(), contents);
      }
    }
  }

  /** The first thing in each section whose heading means a topic and that has something in it. */
  List<Span> sections(Topic topic) {
    List<Span> found = new ArrayList<>();
    for (Section section : prose.sections(topic)) {
      int first = firstFrom(section.body().start());
      if (first < contents.size() && contents.get(first).start() < section.body().end()) {
        found.add(contents.get(first));
      }
    }
    return found;
  }

  /** Whether nothing stands in the case but its title. */
  boolean isEmpty() {
    return contents.isEmpty();
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = contents.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (contents.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
