package dev.supportcheck.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Knows where trackers keep templates and where teams keep cases. */
public final class Locations {

  private static final Set<String> CASE_FOLDERS =
      Set.of("issues", "support", "cases", ".issues", ".support", ".cases");

  private static final Set<String> NO_CASES =
      Set.of("readme", "contributing", "index", "license", "changelog", "security", "support");

  private Locations() {}

  /** What the path of a template or chooser says of it; empty for any other path. */
  public static Optional<Location> template(String path) {
    List<String> parts = List.of(path.split("/", -1));
    String file = parts.get(parts.size() - 1);
    String name = file.toLowerCase(Locale.ROOT);
    boolean yaml = name.endsWith(".yml") || name.endsWith(".yaml");
    boolean markdown = name.endsWith(".md");
    if (!yaml && !markdown) {
      return Optional.empty();
    }
    String stem = name.substring(0, name.lastIndexOf('.'));
    int folder = parts.size() - 2;
    String parent = folder >= 0 ? parts.get(folder).toLowerCase(Locale.ROOT) : "";
    String above = folder >= 1 ? parts.get(folder - 1) : "";
    if (parent.equals("issue_templates") && above.equals(".gitlab")) {
      return markdown
          ? location(Kind.TEMPLATE, Tracker.GITLAB, false, false, parts, folder - 1)
          : Optional.empty();
    }
    if (parent.equals("issue_template")) {
      Kind kind = yaml && stem.equals("config") ? Kind.CHOOSER : Kind.TEMPLATE;
      int own = isTrackerFolder(above) ? folder - 1 : folder;
      return location(kind, tracker(above), yaml, false, parts, own);
    }
    if (stem.equals("issue_template")) {
      int own = isTrackerFolder(parent) ? folder : folder + 1;
      return location(Kind.TEMPLATE, tracker(parent), yaml, true, parts, own);
    }
    return Optional.empty();
  }

  private static Optional<Location> location(
      Kind kind, Tracker tracker, boolean form, boolean single, List<String> parts, int own) {
    boolean isForm = form && kind == Kind.TEMPLATE;
    String repository = String.join("/", parts.subList(0, own));
    return Optional.of(new Location(kind, tracker, isForm, single, repository));
  }

  private static boolean isTrackerFolder(String name) {
    return Set.of(".github", ".gitea", ".forgejo", ".gitlab", "docs").contains(name);
  }

  private static Tracker tracker(String folder) {
    return switch (folder) {
      case ".gitea" -> Tracker.GITEA;
      case ".forgejo" -> Tracker.FORGEJO;
      case ".gitlab" -> Tracker.GITLAB;
      default -> Tracker.GITHUB;
    };
  }

  /** What the path of a file that is to be checked says of it; a case unless it is a template's. */
  public static Location of(String path) {
    return template(path)
        .orElseGet(() -> new Location(Kind.CASE, Tracker.GITHUB, false, false, ""));
  }

  /** Whether a file is checked although no pattern names it. */
  public static boolean isFoundByDefault(String path) {
    return template(path).isPresent() || isCase(path);
  }

  private static boolean isCase(String path) {
    int slash = path.indexOf('/');
    if (slash < 0 || !CASE_FOLDERS.contains(path.substring(0, slash))) {
      return false;
    }
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot + 1);
    return Set.of("md", "markdown", "yml", "yaml").contains(extension)
        && !NO_CASES.contains(name.substring(0, dot));
  }
}
