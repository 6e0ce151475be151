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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands below the headings and labels of a case.
 *
 * @param prose the text with its sections
 * @param statements the statements by where they begin
 * @param contents statements, quoted ones too, code and tables, in the order of the file
 */
record Filled(Prose prose, Map<Integer, Statement> statements, List<Span> contents) {

  Filled {
    statements = Map.copyOf(statements);
    contents = List.copyOf(contents);
  }

  static Filled of(Case issue, Prose prose, List<Statement> statements) {
    List<Span> contents = new ArrayList<>();
    Map<Integer, Statement> starts = new HashMap<>();
    for (Statement statement : statements) {
      starts.put(statement.span().start(), statement);
      if (statement.kind() != Sentence.Kind.TITLE) {
        contents.add(statement.span());
      }
    }
    for (Sentence sentence : prose.sentences()) {
      if (sentence.kind() == Sentence.Kind.CODE || isQuotedAnswer(prose, sentence)) {
        contents.add(sentence.span());
      }
    }
    code(issue.blocks(), contents);
    contents.sort(Comparator.comparingInt(Span::start));
    return new Filled(prose, starts, contents);
  }

  /** Whether a sentence may answer a heading, though it stands in a quotation block. */
  private static boolean isQuotedAnswer(Prose prose, Sentence sentence) {
    return sentence.quoted()
        && sentence.kind() != Sentence.Kind.HEADING
        && Statement.isFilled(prose, sentence);
  }

  private static void code(List<Block> blocks, List<Span> contents) {
    for (Block block : blocks) {
      if (block instanceof Block.Code code && !code.literal().text().isBlank()) {
        contents.add(code.span());
      }
      code(block.children(), contents);
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

  /** The statement that begins where {@code place} does; null where that is none. */
  @Nullable Statement statement(Span place) {
    return statements.get(place.start());
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
