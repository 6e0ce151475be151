package dev.supportcheck.config;

import dev.supportcheck.document.Block;
import dev.supportcheck.document.Document;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;

/** What the section around a comment is. */
final class SectionRange {

  private SectionRange() {}

  /**
   * In Markdown from the heading above the comment to the next one that is not below it; where no
   * heading is above, from the start of the file to the first. In YAML the entry or list item that
   * follows the comment, told by indentation.
   */
  static Span of(Document document, Span comment) {
    boolean yaml = document.metadata().comments().contains(comment);
    return yaml ? inYaml(document.source(), comment) : inMarkdown(document, comment);
  }

  private static Span inMarkdown(Document document, Span comment) {
    int start = 0;
    int level = 0;
    int end = document.source().text().length();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Heading heading) {
        if (heading.span().start() < comment.start()) {
          start = heading.span().start();
          level = heading.level();
        } else if (level == 0 || heading.level() <= level) {
          end = heading.span().start() - 1;
          break;
        }
      }
    }
    return new Span(start, Math.max(start, end));
  }

  private static Span inYaml(SourceFile file, Span comment) {
    int line = file.lineOf(comment.start()) + 1;
    while (line <= file.lineCount() && isFiller(file, line)) {
      line++;
    }
    if (line > file.lineCount()) {
      return new Span(comment.end(), file.text().length());
    }
    int start = file.line(line).start();
    int indentation = indentation(file, line);
    boolean item = isItem(file, line);
    int end = file.line(line).end();
    for (int next = line + 1; next <= file.lineCount(); next++) {
      if (!isFiller(file, next)) {
        int depth = indentation(file, next);
        if (depth < indentation || (depth == indentation && (item || !isItem(file, next)))) {
          break;
        }
      }
      end = file.line(next).end();
    }
    return new Span(start, end);
  }

  private static boolean isFiller(SourceFile file, int line) {
    String text = file.line(line).in(file.text()).strip();
    return text.isEmpty() || text.startsWith("#");
  }

  private static boolean isItem(SourceFile file, int line) {
    String text = file.line(line).in(file.text()).strip();
    return text.equals("-") || text.startsWith("- ");
  }

  private static int indentation(SourceFile file, int line) {
    Span span = file.line(line);
    int at = span.start();
    while (at < span.end() && file.text().charAt(at) == ' ') {
      at++;
    }
    return at - span.start();
  }
}
