package dev.supportcheck;

import dev.supportcheck.report.JobSummary;
import dev.supportcheck.report.Results;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * The job of GitHub Actions that a run takes place in, if any, told by the variables that it sets.
 *
 * @param environment the variables of the process
 */
record GitHubJob(Map<String, String> environment) {

  /** Whether there is one. */
  boolean isThere() {
    return "true".equals(environment.get("GITHUB_ACTIONS"));
  }

  /**
   * Adds a summary of results to the page of the job, where it has one.
   *
   * @param command what to run to see the same
   * @throws IOException when the page cannot be written
   */
  void summarize(Results results, String command) throws IOException {
    String page = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (!page.isEmpty()) {
      Files.write(
          Path.of(page),
          new JobSummary(command, source()).render(results).getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }

  /** The address of the files at the commit; empty where that is not known. */
  private String source() {
    String server = environment.getOrDefault("GITHUB_SERVER_URL", "");
    String repository = environment.getOrDefault("GITHUB_REPOSITORY", "");
    String commit = environment.getOrDefault("GITHUB_SHA", "");
    return server.isEmpty() || repository.isEmpty() || commit.isEmpty()
        ? ""
        : server + "/" + repository + "/blob/" + commit + "/";
  }
}
