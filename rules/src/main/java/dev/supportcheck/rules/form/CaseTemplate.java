package dev.supportcheck.rules.form;

import dev.supportcheck.document.Block;
import dev.supportcheck.document.Case;
import dev.supportcheck.document.Field;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.IssueForm.Element;
import dev.supportcheck.document.MarkdownTemplate;
import dev.supportcheck.document.Prompt;
import dev.supportcheck.document.Template;
import dev.supportcheck.document.filled.FilledForm;
import dev.supportcheck.rule.Repository;
import dev.supportcheck.yaml.YamlNode.Scalar;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the template that a case was made from: by its front matter, else by its headings. */
final class CaseTemplate {

  private CaseTemplate() {}

  /** The template of a case, if it is known. */
  static Optional<Template> of(Case issue, Repository repository) {
    String name = issue.property("template").map(it -> it.text().strip()).orElse("");
    return name.isEmpty() ? byHeadings(issue, repository) : named(repository, name);
  }

  /** The template of this path, name of file or name. */
  static Optional<Template> named(Repository repository, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return repository.templates().stream()
        .filter(template -> isNamed(repository, template, wanted))
        .findFirst();
  }

  private static boolean isNamed(Repository repository, Template template, String wanted) {
    String path = template.source().path().toLowerCase(Locale.ROOT);
    String file = template.source().name().toLowerCase(Locale.ROOT);
    String stem = file.substring(0, file.lastIndexOf('.'));
    String name = template.name().text().toLowerCase(Locale.ROOT);
    return wanted.equals(file)
        || wanted.equals(stem)
        || wanted.equals(name)
        || wanted.equals(path)
        || repository.path(wanted).toLowerCase(Locale.ROOT).equals(path);
  }

  /**
   * The template most of whose labels are headings of the case: two at the least, and half of them.
   */
  private static Optional<Template> byHeadings(Case issue, Repository repository) {
    List<Template> templates = repository.templates();
    if (templates.isEmpty() || issue.yaml()) {
      return Optional.empty();
    }
    Set<String> third = FilledForm.keys(issue);
    Set<String> all = new HashSet<>();
    for (Block block : issue.blocks()) {
      if (block instanceof Block.Heading heading) {
        all.add(FilledForm.key(heading.text().span().in(issue.source().text())));
      }
    }
    for (Field field : issue.fields()) {
      if (field.origin() == Field.Origin.HEADING) {
        all.add(FilledForm.key(field.label().text()));
      }
    }
    if (all.size() < 2 && third.size() < 2) {
      return Optional.empty();
    }
    Template best = null;
    int most = 0;
    for (Template template : templates) {
      List<String> labels = labels(template);
      Set<String> headings = template instanceof IssueForm ? third : all;
      int present = (int) labels.stream().filter(headings::contains).count();
      if (present >= 2 && present * 2 >= labels.size()) {
        int score = present * 1000 / labels.size() + present;
        if (score > most) {
          most = score;
          best = template;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<String> labels(Template template) {
    if (template instanceof IssueForm form) {
      return form.elements().stream()
          .filter(Element::isInput)
          .flatMap(element -> element.label().stream())
          .map(Scalar::value)
          .map(FilledForm::key)
          .toList();
    }
    return sections((MarkdownTemplate) template);
  }

  /** The sections of a Markdown template: its headings; where it has none, its labels. */
  static List<String> sections(MarkdownTemplate template) {
    String text = template.source().text();
    List<String> headings =
        template.blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(block -> ((Block.Heading) block).text().span().in(text))
            .map(FilledForm::key)
            .distinct()
            .toList();
    return !headings.isEmpty()
        ? headings
        : template.prompts().stream()
            .filter(prompt -> prompt.role() == Prompt.Role.LABEL)
            .map(prompt -> FilledForm.key(prompt.text().text()))
            .distinct()
            .toList();
  }
}
