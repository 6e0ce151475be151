package dev.supportcheck.report;

import java.util.List;

/** The reports there are. */
public final class Reports {

  /** Those written when none is asked for. */
  public static final List<String> DEFAULT = List.of("console", "sarif");

  private Reports() {}

  /** Those that are files, of all that can be asked for. */
  public static List<Report> files() {
    return List.of(
        new Sarif(false),
        new Sarif(true),
        new GitLab(),
        new Checkstyle(),
        new JsonReport(),
        new Html());
  }

  /** The names by which reports are asked for. */
  public static List<String> names() {
    return List.of(
        "console",
        "sarif",
        "sarif-complete",
        "github",
        "gitlab",
        "checkstyle",
        "json",
        "html",
        "lines");
  }

  /** What a report is called in a text. */
  static String label(String name) {
    return switch (name) {
      case "sarif" -> "SARIF";
      case "sarif-complete" -> "SARIF (complete)";
      case "gitlab" -> "GitLab";
      case "checkstyle" -> "Checkstyle";
      case "json" -> "JSON";
      case "html" -> "HTML";
      default -> name;
    };
  }
}
