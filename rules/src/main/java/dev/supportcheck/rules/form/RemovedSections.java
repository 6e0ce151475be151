package dev.supportcheck.rules.form;

import dev.supportcheck.document.Block;
import dev.supportcheck.document.Case;
import dev.supportcheck.document.Field;
import dev.supportcheck.document.MarkdownTemplate;
import dev.supportcheck.document.Prompt;
import dev.supportcheck.document.filled.FilledForm;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the sections of a Markdown template that a case no longer has. */
final class RemovedSections {

  private static final int OPTIONAL = Lexicon.standard().group("optional");
  private static final int MOST_NAMES = 5;

  private RemovedSections() {}

  static List<Finding> check(Inspection inspection, Case issue, MarkdownTemplate template) {
    Set<String> present = new HashSet<>();
    for (Block block : issue.blocks()) {
      if (block instanceof Block.Heading heading) {
        present.add(FilledForm.key(heading.text().span().in(inspection.text())));
      }
    }
    for (Field field : issue.fields()) {
      present.add(FilledForm.key(field.label().text()));
    }
    List<String> sections = CaseTemplate.sections(template);
    List<String> removed = new ArrayList<>();
    for (Prompt prompt : template.prompts()) {
      List<String> keys =
          List.of(
              FilledForm.key(prompt.text().span().in(template.source().text())),
              FilledForm.key(prompt.text().text()));
      if (prompt.role() == Prompt.Role.LABEL
          && keys.stream().anyMatch(sections::contains)
          && keys.stream().noneMatch(present::contains)
          && !isOptional(template, prompt)) {
        removed.add(prompt.text().text());
      }
    }
    return removed.isEmpty()
        ? List.of()
        : List.of(
            inspection
                .finding(
                    inspection.titleSpan(),
                    "The case lacks sections of its template {0} ({1}), and support would ask for them: put them back with the answers below.",
                    template.source().name(),
                    list(removed))
                .related(template.source(), template.name().span(), "the template"));
  }

  /** Whether the heading of a section or what stands below it says that it may be left out. */
  private static boolean isOptional(MarkdownTemplate template, Prompt label) {
    return template.prompts().stream()
        .filter(prompt -> prompt.group() == label.group())
        .map(prompt -> prompt.text().text())
        .anyMatch(text -> Lexicon.standard().find(text).has(OPTIONAL, new Span(0, text.length())));
  }

  /** Some names, the first of many only. */
  static String list(List<String> names) {
    return names.size() <= MOST_NAMES
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST_NAMES)) + ", …";
  }
}
