package dev.supportcheck;

import dev.supportcheck.report.Results;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of a run.
 *
 * @param results what was found
 * @param console what to print; lines end with a line feed
 * @param annotations the commands that GitHub Actions reads from standard output, where asked for;
 *     else empty
 * @param reports the report files written
 * @param failed whether findings, or that there was no file, fail the run
 * @param summary why it failed, for the error that ends a build; empty where it did not
 * @param errors what could not be written, each with its path and why
 */
public record Outcome(
    Results results,
    String console,
    String annotations,
    List<Path> reports,
    boolean failed,
    String summary,
    List<String> errors) {

  public Outcome {
    reports = List.copyOf(reports);
    errors = List.copyOf(errors);
  }
}
