package dev.supportcheck.rules.form;

import dev.supportcheck.document.Block;
import dev.supportcheck.document.Case;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.Prompt;
import dev.supportcheck.document.Template;
import dev.supportcheck.document.filled.Answer;
import dev.supportcheck.document.filled.FilledForm;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds lines of a template that stand in a case to the letter. */
final class TemplateLines {

  /** Fewer letters may well be an author's own words. */
  private static final int LEAST_LETTERS = 8;

  private TemplateLines() {}

  /** The lines of a template, of those that should be replaced, in the text of a case. */
  static List<Span> leftIn(Case issue, Template template) {
    Set<Prompt.Role> roles =
        EnumSet.of(Prompt.Role.EXPLANATION, Prompt.Role.PREFILL, Prompt.Role.HINT);
    Set<String> lines = new HashSet<>();
    for (Prompt prompt : template.prompts()) {
      if (roles.contains(prompt.role())) {
        prompt.text().span().in(template.source().text()).lines().forEach(it -> add(it, lines));
      }
    }
    List<Span> left = new ArrayList<>();
    List<Span> elsewhere = untouched(issue, template);
    SourceFile file = issue.source();
    for (Block block : issue.blocks()) {
      boolean comment = block instanceof Block.Html html && html.comment();
      if (comment || block instanceof Block.Heading) {
        continue;
      }
      int last = file.lineOf(Math.max(block.span().start(), block.span().end() - 1));
      for (int line = file.lineOf(block.span().start()); line <= last; line++) {
        Span words = words(file.text(), file.line(line));
        if (lines.contains(FilledForm.key(words.in(file.text())))
            && elsewhere.stream().noneMatch(it -> it.contains(words))) {
          left.add(words);
        }
      }
    }
    return left;
  }

  /** The required answers that were left as they were; of them speaks template-conformance. */
  private static List<Span> untouched(Case issue, Template template) {
    List<Span> untouched = new ArrayList<>();
    if (template instanceof IssueForm form) {
      for (Answer answer : FilledForm.read(issue, form).answers()) {
        Span value = answer.value();
        if (value != null && FormConformance.isUntouched(answer, issue.source().text())) {
          untouched.add(value);
        }
      }
    }
    return untouched;
  }

  private static void add(String line, Set<String> lines) {
    String words = words(line, new Span(0, line.length())).in(line);
    boolean action = words.length() > 1 && words.charAt(0) == '/' && words.charAt(1) != '/';
    boolean label = action || words.endsWith(":") || words.endsWith("：") || words.endsWith("**");
    if (!label && words.codePoints().filter(Character::isLetter).count() >= LEAST_LETTERS) {
      lines.add(FilledForm.key(words));
    }
  }

  /** A line without the marks of a list, a box or a quotation at its start. */
  private static Span words(String text, Span line) {
    Span words = line.trimmed(text);
    int at = words.start();
    while (at < words.end() && "-*+>#".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at == words.start() || (at < words.end() && text.charAt(at) == ' ')
        ? new Span(at, words.end()).trimmed(text)
        : words;
  }
}
