package dev.supportcheck.rules.form;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Location;
import dev.supportcheck.document.Locations;
import dev.supportcheck.document.MarkdownTemplate;
import dev.supportcheck.document.Template;
import dev.supportcheck.document.Tracker;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.Repository;
import dev.supportcheck.rule.RepositoryRule;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Templates of which one hides or copies another. */
@AutoService(Rule.class)
@RuleInfo(
    id = "duplicate-template",
    title = "Two templates have one name, or only one of two places is read.",
    severity = Severity.WARNING,
    kinds = Kind.TEMPLATE,
    tags = "template")
public record DuplicateTemplate() implements RepositoryRule {

  @Override
  public List<Finding> check(Repository repository) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Template> names = new HashMap<>();
    Map<String, Template> places = new HashMap<>();
    for (Template template : byPrecedence(repository.templates())) {
      Template hidden = places.putIfAbsent(slot(template), template);
      if (hidden != null) {
        findings.add(
            of(
                template,
                "The tracker reads {0} and never this file: keep one of the two.",
                hidden));
        continue;
      }
      Template same = hasName(template) ? names.putIfAbsent(nameKey(template), template) : null;
      if (same != null && !stem(same).equals(stem(template))) {
        findings.add(
            of(
                template,
                "{0} has the same name, so that nobody can tell the two apart in the chooser: give each a name of its own.",
                same));
      }
    }
    return findings;
  }

  private static Finding of(Template template, String message, Template other) {
    return Finding.of(
            template.source(), template.name().span(), Message.of(message, other.source().path()))
        .related(other.source(), other.name().span(), "the other template");
  }

  /** The templates of a repository in the order in which a tracker looks for them. */
  private static List<Template> byPrecedence(List<Template> templates) {
    List<Template> sorted = new ArrayList<>(templates);
    sorted.sort(
        (a, b) -> {
          int order = Integer.compare(rank(a), rank(b));
          return order != 0 ? order : a.source().path().compareTo(b.source().path());
        });
    return sorted;
  }

  /** GitHub looks into its own folder, then the root, then docs. */
  private static int rank(Template template) {
    String path = template.source().path();
    if (path.contains(".github/") || path.contains(".gitea/") || path.contains(".forgejo/")) {
      return 0;
    }
    return path.contains("docs/") ? 2 : 1;
  }

  /** What only one file can be: the single template, or a file of one name in a template folder. */
  private static String slot(Template template) {
    String slot = template.tracker() + "/";
    if (template instanceof MarkdownTemplate markdown && markdown.single()) {
      return slot;
    }
    Location location = Locations.of(template.source().path());
    String file = template.source().name().toLowerCase(Locale.ROOT);
    return location.single() ? slot + location.single() + file : slot + file;
  }

  private static boolean hasName(Template template) {
    return template.metadata().mapping().scalar("name").isPresent()
        && (template instanceof IssueForm
            || (template instanceof MarkdownTemplate markdown && !markdown.single()));
  }

  private static String nameKey(Template template) {
    Tracker tracker = template.tracker();
    return tracker + "/" + template.name().text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** A form and a Markdown template of one stem are spoken of by form-trap. */
  private static String stem(Template template) {
    String path = template.source().path();
    return path.substring(0, path.lastIndexOf('.'));
  }
}
