package dev.supportcheck.rules.form;

import dev.supportcheck.document.Chooser;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.Location;
import dev.supportcheck.document.Locations;
import dev.supportcheck.document.MarkdownTemplate;
import dev.supportcheck.document.Template;
import dev.supportcheck.document.Tracker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which of several files a tracker reads. */
final class Precedence {

  /** Files in the order in which a tracker looks for them. */
  static final Comparator<Document> ORDER =
      Comparator.comparingInt(Precedence::rank)
          .thenComparingInt(Precedence::nameRank)
          .thenComparing(document -> document.source().path());

  private Precedence() {}

  /**
   * What only one file can be, named so that two files of one slot compete. GitHub takes a single
   * template from its own folder, the root or docs, and files of one name from one folder; Gitea
   * and Forgejo merge the folders, and look for a single template in the root first, though another
   * tracker may be meant there; GitLab has one default.
   */
  static List<String> slots(Document document) {
    String path = document.source().path();
    Location location = Locations.of(path);
    String file = document.source().name().toLowerCase(Locale.ROOT);
    if (document instanceof Chooser chooser) {
      return List.of(chooser.tracker() + " chooser");
    }
    Tracker tracker = location.tracker();
    List<String> slots = new ArrayList<>();
    if (tracker == Tracker.GITLAB) {
      slots.add(file.equals("default.md") ? "GITLAB default" : path);
    } else if (location.single()) {
      if (tracker != Tracker.GITHUB || !(document instanceof IssueForm)) {
        slots.add(tracker + " single");
      }
      if (tracker == Tracker.GITHUB && isInRoot(path, location)) {
        slots.add(Tracker.GITEA + " single");
        slots.add(Tracker.FORGEJO + " single");
      }
    } else {
      slots.add(tracker == Tracker.GITHUB ? "GITHUB/" + file : path);
    }
    return slots;
  }

  private static boolean isInRoot(String path, Location location) {
    int start = location.repository().isEmpty() ? 0 : location.repository().length() + 1;
    return path.indexOf('/', start) < 0;
  }

  /** Whether the chooser lists a template by its name. */
  static boolean isListed(Template template) {
    return template.metadata().mapping().scalar("name").isPresent()
        && (template instanceof IssueForm
            || (template instanceof MarkdownTemplate markdown && !markdown.single()));
  }

  private static int rank(Document document) {
    String path = document.source().path();
    Location location = Locations.of(path);
    boolean rootFirst = location.tracker() != Tracker.GITHUB;
    if (isInRoot(path, location)) {
      return rootFirst ? 0 : 1;
    }
    String inside =
        location.repository().isEmpty()
            ? path
            : path.substring(Math.min(path.length(), location.repository().length() + 1));
    if (inside.startsWith(".github/")
        || inside.startsWith(".gitea/")
        || inside.startsWith(".forgejo/")) {
      return location.tracker() == Tracker.GITHUB ? 0 : 2;
    }
    return inside.startsWith("docs/") ? 3 : 1;
  }

  /**
   * Within a folder: GitHub knows config.yml and lists forms first; Gitea and Forgejo take capitals
   * first, then md, yaml, yml.
   */
  private static int nameRank(Document document) {
    String name = document.source().name();
    String lower = name.toLowerCase(Locale.ROOT);
    boolean github = Locations.of(document.source().path()).tracker() == Tracker.GITHUB;
    if (document instanceof Chooser) {
      return github == lower.endsWith(".yml") ? 0 : 1;
    }
    if (github) {
      return document instanceof IssueForm ? 0 : 1;
    }
    int ending = lower.endsWith(".md") ? 0 : lower.endsWith(".yaml") ? 1 : 2;
    return (name.startsWith("ISSUE") ? 0 : 3) + ending;
  }
}
