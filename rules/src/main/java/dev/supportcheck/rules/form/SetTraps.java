package dev.supportcheck.rules.form;

import dev.supportcheck.document.Chooser;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.Locations;
import dev.supportcheck.document.MarkdownTemplate;
import dev.supportcheck.document.Template;
import dev.supportcheck.document.Tracker;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode.Mapping;
import dev.supportcheck.yaml.YamlNode.Sequence;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Traps in how the files of a chooser are named, and in where they stand. */
final class SetTraps {

  private static final Set<String> VARIABLES =
      Set.of(
          "all_commits",
          "co_authored_by",
          "first_commit",
          "first_multiline_commit",
          "source_branch",
          "target_branch");

  private SetTraps() {}

  static void chooser(Inspection inspection, Chooser chooser, List<Finding> findings) {
    String path = chooser.source().path();
    if (!isChoosers(path)) {
      notRead(inspection, findings);
    } else if (path.endsWith(".yaml")) {
      findings.add(
          inspection
              .finding(
                  inspection.titleSpan(),
                  "GitHub names only config.yml in its documentation, and some found config.yaml ignored: rename the file.")
              .code("config-yaml"));
    }
    if (chooser.metadata().mapping().get("contact_links").orElse(null) instanceof Sequence links) {
      links.items().stream()
          .filter(Mapping.class::isInstance)
          .flatMap(link -> ((Mapping) link).scalar("url").stream())
          .filter(url -> url.value().strip().toLowerCase(Locale.ROOT).startsWith("mailto:"))
          .forEach(
              url ->
                  findings.add(
                      inspection
                          .finding(
                              url.span(),
                              "GitHub does not show a contact link for mail: link to a page that names the address.")
                          .code("mailto-link")));
    }
  }

  static void template(Inspection inspection, Template template, List<Finding> findings) {
    String path = template.source().path();
    boolean single = Locations.of(path).single();
    if (template instanceof IssueForm && (single || !isChoosers(path))) {
      notRead(inspection, findings);
      return;
    }
    if (single || !isChoosers(path)) {
      return;
    }
    sameStem(inspection, template, findings);
    sortOrder(inspection, template, findings);
  }

  private static void notRead(Inspection inspection, List<Finding> findings) {
    boolean forOthers =
        inspection.repository().documents().stream()
            .map(document -> Locations.of(document.source().path()).tracker())
            .anyMatch(tracker -> tracker == Tracker.GITEA || tracker == Tracker.FORGEJO);
    if (forOthers) {
      // Gitea and Forgejo read a folder in the root, and single forms, too.
      return;
    }
    findings.add(
        inspection
            .finding(
                inspection.titleSpan(),
                "GitHub reads forms and the chooser's file in .github/ISSUE_TEMPLATE only, so this has no effect: move it there.")
            .code("not-read"));
  }

  /** Gitea and Forgejo know their folder in capitals and in small letters only. */
  static void letterCase(Inspection inspection, List<Finding> findings) {
    String path = inspection.document().source().path();
    List<String> parts = List.of(path.split("/", -1));
    String folder = parts.size() < 2 ? "" : parts.get(parts.size() - 2);
    boolean mixed =
        folder.equalsIgnoreCase("issue_template")
            && !folder.equals("issue_template")
            && !folder.equals("ISSUE_TEMPLATE");
    if (mixed) {
      findings.add(
          inspection
              .finding(
                  inspection.titleSpan(),
                  "The tracker reads the folders ISSUE_TEMPLATE and issue_template only, so this has no effect: rename {0}.",
                  folder)
              .code("not-read"));
    }
  }

  /** Variables that GitLab replaces in the description of a merge request. */
  static void variables(Inspection inspection, List<Finding> findings) {
    String text = inspection.text();
    for (int at = text.indexOf("%{"); at >= 0; at = text.indexOf("%{", at + 2)) {
      int end = text.indexOf('}', at);
      if (end > 0 && end - at < 40 && VARIABLES.contains(text.substring(at + 2, end))) {
        Span variable = new Span(at, end + 1);
        findings.add(
            inspection
                .finding(
                    variable,
                    "GitLab replaces {0} in merge requests only, so that it stays as it is in every issue: delete it.",
                    inspection.quote(variable))
                .code("lost-variable"));
      }
    }
  }

  /** Whether a file stands where GitHub looks for what the chooser shows. */
  private static boolean isChoosers(String path) {
    String lower = "/" + path.toLowerCase(Locale.ROOT);
    return lower.contains("/.github/issue_template/");
  }

  private static void sameStem(Inspection inspection, Template template, List<Finding> findings) {
    if (!(template instanceof MarkdownTemplate)) {
      return;
    }
    for (Template other : inspection.repository().templates()) {
      if (other instanceof IssueForm && stem(other).equals(stem(template))) {
        findings.add(
            inspection
                .finding(
                    inspection.titleSpan(),
                    "The form {0} was made to replace this template, and the chooser shows both: delete one of them.",
                    other.source().path())
                .related(other.source(), other.name().span(), "the form")
                .code("same-stem"));
      }
    }
  }

  private static String stem(Template template) {
    String path = template.source().path().toLowerCase(Locale.ROOT);
    return path.substring(0, path.lastIndexOf('.'));
  }

  /** A number with fewer digits is sorted after one that is greater and begins with less. */
  private static void sortOrder(Inspection inspection, Template template, List<Finding> findings) {
    String own = number(template.source().name());
    if (own.isEmpty()) {
      return;
    }
    for (Template other : inspection.repository().templates()) {
      String number = number(other.source().name());
      boolean beside =
          other.tracker() == Tracker.GITHUB
              && folder(other).equals(folder(template))
              && (other instanceof IssueForm) == (template instanceof IssueForm);
      if (beside && own.length() < number.length() && number.compareTo(own) < 0) {
        findings.add(
            inspection
                .finding(
                    inspection.titleSpan(),
                    "The chooser sorts files by their characters, so that {0} stands before {1}: pad the numbers with zeros, as 01-, 02-.",
                    other.source().name(),
                    template.source().name())
                .related(other.source(), new Span(0, 0), "stands before")
                .code("sort-order"));
        return;
      }
    }
  }

  private static String folder(Template template) {
    String path = template.source().path();
    return path.substring(0, path.length() - template.source().name().length());
  }

  /** The digits at the start of a name that something else than a digit or letter follows. */
  private static String number(String name) {
    int end = 0;
    while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
      end++;
    }
    boolean separate = end < name.length() && "-_. ".indexOf(name.charAt(end)) >= 0;
    return separate ? name.substring(0, end) : "";
  }
}
