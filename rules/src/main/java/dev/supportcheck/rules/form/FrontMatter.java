package dev.supportcheck.rules.form;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.MarkdownTemplate;
import dev.supportcheck.document.Tracker;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Entry;
import dev.supportcheck.yaml.YamlNode.Mapping;
import dev.supportcheck.yaml.YamlNode.Scalar;
import dev.supportcheck.yaml.YamlProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Front matter by which a chooser cannot show a Markdown template, or does other than is meant. */
@AutoService(Rule.class)
@RuleInfo(
    id = "front-matter",
    title =
        "The front matter of a Markdown template hides it from the chooser, or has keys and values without effect.",
    severity = Severity.ERROR,
    kinds = Kind.TEMPLATE,
    tags = "template")
public record FrontMatter() implements DocumentRule {

  private static final List<String> GITHUB =
      List.of("name", "about", "title", "labels", "assignees", "type", "projects");

  @Override
  public List<Finding> check(Inspection inspection) {
    if (!(inspection.document() instanceof MarkdownTemplate template) || template.single()) {
      return Inspection.nothing();
    }
    if (template.tracker() == Tracker.GITLAB) {
      return shown(inspection);
    }
    if (template.metadata().problems().stream().anyMatch(FrontMatter::isUnreadable)) {
      return Inspection.nothing();
    }
    List<Finding> findings = new ArrayList<>();
    Mapping mapping = template.metadata().mapping();
    if (template.metadata().span().isEmpty() && mapping.entries().isEmpty()) {
      findings.add(missing(inspection));
      return findings;
    }
    required(inspection, mapping, findings);
    for (Entry entry : mapping.entries()) {
      entry(inspection, template, entry, findings);
    }
    return findings;
  }

  /** GitLab knows no front matter and copies it into each issue. */
  private static List<Finding> shown(Inspection inspection) {
    Span first = inspection.titleSpan();
    String rest = inspection.text().substring(first.end());
    boolean keys = rest.lines().skip(1).limit(8).anyMatch(line -> line.startsWith("name:"));
    return first.in(inspection.text()).equals("---") && keys
        ? List.of(
            inspection.finding(
                first,
                "GitLab knows no front matter and shows it as text in every issue: delete it; the name of the file is the template's name."))
        : List.of();
  }

  private static boolean isUnreadable(YamlProblem problem) {
    return problem.kind() != YamlProblem.Kind.DUPLICATE_KEY;
  }

  private static Finding missing(Inspection inspection) {
    Span first = inspection.titleSpan();
    return first.in(inspection.text()).equals("---")
        ? inspection.finding(
            first,
            "The front matter that opens here is never closed, so the chooser does not list the template: add a line of three dashes after its last key.")
        : inspection.finding(
            first,
            "Without front matter the chooser does not list the template: begin the file with name and about between two lines of three dashes.");
  }

  private static void required(Inspection inspection, Mapping mapping, List<Finding> findings) {
    List<String> absent =
        List.of("name", "about").stream().filter(key -> mapping.entry(key).isEmpty()).toList();
    if (absent.isEmpty()) {
      return;
    }
    Entry description = mapping.entry("description").orElse(null);
    if (absent.equals(List.of("about")) && description != null) {
      findings.add(
          inspection
              .finding(
                  description.key().span(),
                  "In a Markdown template the description is called about; without it the chooser does not list the template: rename the key.")
              .fix(List.of(new Fix.Edit(description.key().span(), "about")), "Rename the key"));
      return;
    }
    Span place =
        mapping.entries().isEmpty()
            ? inspection.titleSpan()
            : mapping.entries().get(0).key().span();
    findings.add(
        inspection.finding(
            place,
            "The chooser lists no template whose front matter lacks {0}: add it.",
            String.join(", ", absent)));
  }

  private static void entry(
      Inspection inspection, MarkdownTemplate template, Entry entry, List<Finding> findings) {
    String key = entry.key().value();
    boolean renamed =
        key.equals("description") && template.metadata().mapping().entry("about").isEmpty();
    if (!isKnown(template.tracker(), key)) {
      if (!renamed) {
        findings.add(unknown(inspection, entry));
      }
    } else if (key.equals("name") || key.equals("about")) {
      text(inspection, entry, true, findings);
    } else if (key.equals("title") || key.equals("type") || key.equals("ref")) {
      text(inspection, entry, false, findings);
    } else if (!Lists.isTextOrList(entry.value())) {
      findings.add(
          inspection.finding(
              entry.value().span(),
              "{0} must be names with commas between them, or a list of names; otherwise the tracker ignores them: write [one, two].",
              key));
    }
  }

  private static boolean isKnown(Tracker tracker, String key) {
    return GITHUB.contains(key) || (tracker != Tracker.GITHUB && key.equals("ref"));
  }

  private static Finding unknown(Inspection inspection, Entry entry) {
    return Lists.nearest(
        inspection,
        entry.key(),
        GITHUB,
        "The tracker knows no key {0} in front matter and ignores it: did you mean {1}?",
        "The tracker knows no key {0} in front matter and ignores it: remove it. It knows {1}.");
  }

  private static void text(
      Inspection inspection, Entry entry, boolean required, List<Finding> findings) {
    String key = entry.key().value();
    if (!(entry.value() instanceof Scalar scalar)) {
      findings.add(
          inspection.finding(
              entry.value().span(),
              "{0} must be a text, but brackets, braces or dashes make it a list or a mapping: put it in quotes.",
              key));
    } else if (scalar.isBlank() || scalar.type() == YamlNode.Type.NULL) {
      if (required) {
        findings.add(
            inspection.finding(
                entry.span(),
                "{0} is empty, so the chooser does not list the template: fill it in.",
                key));
      }
    } else if (!Set.of(YamlNode.Type.STRING, YamlNode.Type.NULL).contains(scalar.type())) {
      findings.add(
          inspection
              .finding(
                  scalar.span(),
                  "{0} must be a text, but YAML reads {1} as a number, a date or yes and no: put it in quotes.",
                  key,
                  inspection.quote(scalar.span()))
              .fix(
                  List.of(YamlEdits.quote(inspection.document().source(), scalar)),
                  "Put it in quotes"));
    }
  }
}
