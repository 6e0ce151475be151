package dev.supportcheck.report;

import java.util.List;

/** The reports there are. */
public final class Reports {

  /** Those written unless others are asked for. */
  public static final List<String> DEFAULT = List.of("console", "sarif");

  private Reports() {}

  /** Those that are written to a file. */
  public static List<Report> files() {
    return List.of(new Sarif(false), new Sarif(true));
  }

  /** The names of all. */
  public static List<String> names() {
    return List.of("console", "sarif", "sarif-complete");
  }
}
