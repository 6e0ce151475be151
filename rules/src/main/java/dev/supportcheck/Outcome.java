package dev.supportcheck;

import dev.supportcheck.report.Results;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of a run.
 *
 * @param results what was found
 * @param console what to print; lines end with a line feed
 * @param lines what programs read from standard output, where asked for: the commands of GitHub
 *     Actions, a line for each finding; else empty
 * @param reports the report files written
 * @param failed whether findings, or that there was no file, fail the run
 * @param summary why it failed, for the error that ends a build; empty where it did not
 * @param errors what could not be written, each with its path and why
 */
public record Outcome(
    Results results,
    String console,
    String lines,
    List<Path> reports,
    boolean failed,
    String summary,
    List<String> errors) {

  public Outcome {
    reports = List.copyOf(reports);
    errors = List.copyOf(errors);
  }
}
