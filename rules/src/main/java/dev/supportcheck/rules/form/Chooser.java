package dev.supportcheck.rules.form;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Tracker;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Entry;
import dev.supportcheck.yaml.YamlNode.Mapping;
import dev.supportcheck.yaml.YamlNode.Scalar;
import dev.supportcheck.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A chooser's configuration that the tracker ignores in part or as a whole. */
@AutoService(Rule.class)
@RuleInfo(
    id = "chooser",
    title =
        "The chooser's configuration has keys, values or contact links that the tracker ignores.",
    severity = Severity.ERROR,
    kinds = Kind.CHOOSER,
    tags = "template")
public record Chooser() implements DocumentRule {

  private static final List<String> KEYS = List.of("blank_issues_enabled", "contact_links");
  private static final List<String> LINK_KEYS = List.of("name", "url", "about");

  @Override
  public List<Finding> check(Inspection inspection) {
    if (!(inspection.document() instanceof dev.supportcheck.document.Chooser chooser)) {
      return Inspection.nothing();
    }
    List<Finding> findings = new ArrayList<>();
    YamlNode root = chooser.metadata().root().orElse(null);
    if (root != null && !(root instanceof Mapping) && !isNull(root)) {
      findings.add(
          inspection.finding(
              root.span(),
              "The chooser's configuration must be keys and values; the tracker ignores anything else: begin with blank_issues_enabled or contact_links."));
    }
    for (Entry entry : chooser.metadata().mapping().entries()) {
      switch (entry.key().value()) {
        case "blank_issues_enabled" -> blankIssues(inspection, entry, findings);
        case "contact_links" -> links(inspection, chooser.tracker(), entry, findings);
        default ->
            findings.add(
                Lists.nearest(
                    inspection,
                    entry.key(),
                    KEYS,
                    "The chooser knows no key {0} and ignores it: did you mean {1}?",
                    "The chooser knows no key {0} and ignores it: remove it. It knows {1}."));
      }
    }
    return findings;
  }

  private static boolean isNull(YamlNode node) {
    return node instanceof Scalar scalar && scalar.type() == YamlNode.Type.NULL;
  }

  private static void blankIssues(Inspection inspection, Entry entry, List<Finding> findings) {
    if (entry.value() instanceof Scalar scalar && scalar.type() == YamlNode.Type.BOOLEAN) {
      return;
    }
    Finding finding =
        inspection.finding(
            entry.value().span().isEmpty() ? entry.span() : entry.value().span(),
            "blank_issues_enabled must be true or false, without quotes; otherwise it has no effect.");
    boolean quoted =
        entry.value() instanceof Scalar scalar
            && List.of("true", "false").contains(scalar.value().toLowerCase(Locale.ROOT));
    findings.add(
        quoted
            ? finding.fix(
                List.of(
                    new Fix.Edit(
                        entry.value().span(),
                        ((Scalar) entry.value()).value().toLowerCase(Locale.ROOT))),
                "Take the quotes away")
            : finding);
  }

  private static void links(
      Inspection inspection, Tracker tracker, Entry entry, List<Finding> findings) {
    if (isNull(entry.value())) {
      return;
    }
    if (!(entry.value() instanceof Sequence sequence)) {
      findings.add(
          inspection.finding(
              entry.key().span(),
              "contact_links must be a list, each link with a dash before its first key; otherwise the chooser shows none."));
      return;
    }
    for (YamlNode item : sequence.items()) {
      if (item instanceof Mapping link) {
        link(inspection, tracker, link, findings);
      } else {
        findings.add(
            inspection.finding(
                item.span().isEmpty() ? entry.key().span() : item.span(),
                "A contact link needs name, url and about; the chooser does not show this."));
      }
    }
  }

  private static void link(
      Inspection inspection, Tracker tracker, Mapping link, List<Finding> findings) {
    List<String> absent =
        LINK_KEYS.stream()
            .filter(key -> link.scalar(key).filter(scalar -> !scalar.isBlank()).isEmpty())
            .toList();
    if (!absent.isEmpty()) {
      findings.add(
          inspection.finding(
              link.entries().isEmpty() ? link.span() : link.entries().get(0).span(),
              "This contact link lacks {0}, so the chooser does not show it: add it.",
              String.join(", ", absent)));
    }
    for (Entry entry : link.entries()) {
      if (!LINK_KEYS.contains(entry.key().value())) {
        findings.add(
            Lists.nearest(
                inspection,
                entry.key(),
                LINK_KEYS,
                "A contact link knows no key {0} and ignores it: did you mean {1}?",
                "A contact link knows no key {0} and ignores it: remove it. It knows {1}."));
      }
    }
    link.scalar("url")
        .filter(url -> !url.isBlank() && !isShown(tracker, url.value().strip()))
        .ifPresent(
            url ->
                findings.add(
                    inspection.finding(
                        url.span(),
                        "The chooser shows links to web pages only, and {0} is no full address that begins with https://: write out the whole address.",
                        inspection.quote(url.span()))));
  }

  /** Whether the chooser shows such an address; of one for mail on GitHub, form-trap speaks. */
  private static boolean isShown(Tracker tracker, String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mailto:") || tracker != Tracker.GITHUB) {
      return lower.indexOf(':') > 0;
    }
    int host = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : 0;
    return host > 0 && lower.length() > host && !lower.contains(" ");
  }
}
