package dev.supportcheck.rules.form;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Chooser;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Template;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.Repository;
import dev.supportcheck.rule.RepositoryRule;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.Span;
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
    kinds = {Kind.TEMPLATE, Kind.CHOOSER},
    tags = "template")
public record DuplicateTemplate() implements RepositoryRule {

  @Override
  public List<Finding> check(Repository repository) {
    List<Document> documents = new ArrayList<>(repository.documents());
    documents.removeIf(it -> !(it instanceof Template) && !(it instanceof Chooser));
    documents.sort(Precedence.ORDER);
    List<Finding> findings = new ArrayList<>();
    Map<String, Document> places = new HashMap<>();
    Map<String, Template> names = new HashMap<>();
    for (Document document : documents) {
      Document read = null;
      for (String slot : Precedence.slots(document)) {
        Document first = places.putIfAbsent(slot, document);
        read = read == null ? first : read;
      }
      if (read != null) {
        findings.add(
            of(document, "The tracker reads {0} and never this file: keep one of the two.", read));
      } else if (document instanceof Template template && Precedence.isListed(template)) {
        Template same = names.putIfAbsent(nameKey(template), template);
        if (same != null && !stem(same).equals(stem(template))) {
          findings.add(
              of(
                  template,
                  "{0} has the same name, so that nobody can tell the two apart in the chooser: give each a name of its own.",
                  same));
        }
      }
    }
    return findings;
  }

  private static Finding of(Document document, String message, Document other) {
    return Finding.of(
            document.source(), place(document), Message.of(message, other.source().path()))
        .related(other.source(), place(other), "the other template");
  }

  private static Span place(Document document) {
    return document instanceof Template template
        ? template.name().span()
        : document.source().firstLine(document.source().whole().trimmed(document.source().text()));
  }

  private static String nameKey(Template template) {
    return template.tracker()
        + "/"
        + template.name().text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** A form and a Markdown template of one stem are spoken of by form-trap. */
  private static String stem(Template template) {
    String path = template.source().path();
    return path.substring(0, path.lastIndexOf('.'));
  }
}
