package dev.supportcheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * SARIF as read by published programs, which npm brings into {@code target/npm} once. Skipped where
 * there is no npm, or no net to fetch them by.
 */
class PublishedClientsTest {

  private static final Path NPM = Path.of("target", "npm").toAbsolutePath();
  private static final String VALIDATOR = "@microsoft/sarif-multitool-linux";
  private static final String CLIENT = "@security-alert/sarif-to-markdown";

  @TempDir private Path folder;

  @BeforeAll
  static void fetch() throws IOException, InterruptedException {
    assumeTrue(
        System.getProperty("os.name", "").equals("Linux"),
        "skipped: the validator is the one for Linux");
    assumeTrue(
        System.getProperty("os.arch", "").equals("amd64"),
        "skipped: the validator is the one for x64");
    assumeTrue(call(Path.of("."), "npm", "--version").ok(), "skipped: there is no npm");
    if (Files.isDirectory(NPM.resolve("node_modules").resolve(VALIDATOR))
        && Files.isDirectory(NPM.resolve("node_modules").resolve(CLIENT))) {
      return;
    }
    Files.createDirectories(NPM);
    Files.writeString(NPM.resolve("package.json"), "{\"private\": true}");
    Called install =
        call(
            NPM,
            "npm",
            "install",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            VALIDATOR + "@5.7.0",
            CLIENT + "@1.11.1");
    assumeTrue(install.ok(), "skipped: npm cannot fetch the clients: " + install.output());
  }

  private record Called(int code, String output) {
    private boolean ok() {
      return code == 0;
    }
  }

  private static Called call(Path directory, String... command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("client", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      builder.environment().put("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
      Process process;
      try {
        process = builder.start();
      } catch (IOException e) {
        return new Called(127, e.toString());
      }
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return new Called(-1, "takes too long");
      }
      return new Called(process.exitValue(), Files.readString(output));
    } finally {
      Files.delete(output);
    }
  }

  private Path written(String name, Report report, Results results) throws IOException {
    return Files.write(
        folder.resolve(name), report.render(results).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theValidatorOfCodeScanningHasNoErrorAndNoWarning() throws Exception {
    Path tool = NPM.resolve("node_modules").resolve(VALIDATOR).resolve("Sarif.Multitool");
    assumeTrue(tool.toFile().setExecutable(true), "skipped: the validator cannot be run");
    for (Sarif report : List.of(new Sarif(false), new Sarif(true))) {
      for (Results results : List.of(Sample.full().results(), new Sample().results())) {
        Path file = written("a.sarif", report, results);
        Path log = folder.resolve("log.sarif");
        Called validate =
            call(
                folder,
                tool.toString(),
                "validate",
                file.toString(),
                "--rule-kind",
                "Sarif;Ghas",
                "--level",
                "Error;Warning",
                "--output",
                log.toString(),
                "--log",
                "ForceOverwrite");
        assertTrue(Files.exists(log), validate.output());
        List<String> found = new ArrayList<>();
        for (JsonNode result : new JsonMapper().readTree(log.toFile()).at("/runs/0/results")) {
          found.add(
              result.at("/ruleId").asString()
                  + " "
                  + result.at("/level").asString()
                  + " "
                  + result.at("/message").toString());
        }
        assertEquals(List.of(), found);
        assertTrue(validate.ok(), validate.output());
      }
    }
  }

  @Test
  void aClientShowsTheSameResultsAtTheSameLines() throws Exception {
    Path file = written("a.sarif", new Sarif(false), Sample.full().results());
    String script =
        """
        const { sarifToMarkdown } = require(process.argv[1]);
        const log = JSON.parse(require("fs").readFileSync(process.argv[2], "utf8"));
        const options = { owner: "o", repo: "r", branch: "b", sourceRoot: "" };
        for (const part of sarifToMarkdown(options)(log)) console.log(part.body);
        """;
    Called shown = call(NPM, "node", "-e", script, CLIENT, file.toString());
    assertTrue(shown.ok(), shown.output());
    assertEquals(
        List.of(
            "support/%C3%A4%C3%B6%20%E6%97%A5%E6%9C%AC.md#L1-L1",
            "support/4711-orders.md#L3-L3",
            "support/4711-orders.md#L5-L5",
            "support/4711-orders.md#L6-L6",
            "support/4711-orders.md#L7-L7",
            "support/blob.md#L1-L1"),
        shown
            .output()
            .lines()
            .filter(line -> line.contains("/blob/b/"))
            .map(line -> line.replaceFirst(".*/blob/b/", "").strip())
            .distinct()
            .sorted()
            .toList(),
        shown.output());
  }
}
