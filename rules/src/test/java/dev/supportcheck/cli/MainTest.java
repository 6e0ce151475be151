package dev.supportcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.supportcheck.evidence.safety.PlantedSecrets;
import dev.supportcheck.evidence.safety.PlantedSecrets.Planted;
import dev.supportcheck.evidence.safety.Secrets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  @TempDir Path root;

  private String in = "";
  private Map<String, String> environment = Map.of();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return new Main(
            root,
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(errors, true, StandardCharsets.UTF_8),
            environment)
        .run(arguments);
  }

  private void file(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void findingsGiveOneAndTheReport() throws IOException {
    file(".github/ISSUE_TEMPLATE/config.yml", "blank_issues: true\n");
    assertEquals(1, run("--root", "."));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("error  chooser"), out::toString);
    assertTrue(Files.exists(root.resolve("target/support-check/support-check.sarif")));
  }

  @Test
  void repeatsNoCredential() throws IOException {
    List<Planted> planted = new PlantedSecrets(99).make(200);
    for (int i = 0; i < planted.size(); i++) {
      file("support/" + i + ".md", "# It fails\n\n" + planted.get(i).text());
    }
    environment = Map.of("CLICOLOR_FORCE", "1");
    assertEquals(1, run("--root", ".", "--reports", "console,lines,github"));
    assertEquals(1, run("--root", ".", "--quiet", "--locale", "fr"));
    for (Planted one : planted) {
      in = "# It fails\n\n" + one.text();
      run("--stdin", "--stdin-filename", "support/in.md", "--reports", "lines");
      if (!Secrets.in(one.value()).secrets().isEmpty()) {
        run("--profile", one.value());
      }
    }
    String all = out.toString(StandardCharsets.UTF_8) + errors.toString(StandardCharsets.UTF_8);
    assertEquals(
        List.of(),
        planted.stream()
            .filter(one -> all.contains(one.value().strip().lines().findFirst().orElseThrow()))
            .map(Planted::shape)
            .toList());
  }

  @Test
  void neverFailsWhereAskedTo() throws IOException {
    file(".github/ISSUE_TEMPLATE/config.yml", "blank_issues: true\n");
    assertEquals(0, run("--root", ".", "--fail-on", "never", "--reports", "console"));
    assertFalse(Files.exists(root.resolve("target")));
  }

  @Test
  void filesNarrowWhatIsReported() throws IOException {
    file(".github/ISSUE_TEMPLATE/config.yml", "blank_issues: true\n");
    file("support/1.md", "# Orders are lost\n\nThey vanish after the second page.\n");
    assertEquals(0, run("--root", ".", "--fail-on", "never", "support/1.md"));
    String console = out.toString(StandardCharsets.UTF_8);
    assertTrue(console.contains("1 file checked"), console);
    assertFalse(console.contains("config.yml"), console);
  }

  @Test
  void annotationsStandAtTheStartOfTheLine() throws IOException {
    file(".github/ISSUE_TEMPLATE/config.yml", "blank_issues: true\n");
    assertEquals(1, run("--root", ".", "--reports", "github"));
    assertTrue(
        out.toString(StandardCharsets.UTF_8).startsWith("::error file=.github/"), out::toString);
  }

  @Test
  void wrongOptionsAndConfigurationsGiveTwo() throws IOException {
    assertEquals(2, run("--root", ".", "--fail-on", "grave"));
    assertEquals(2, run("--rot", "."));
    file("support-check.yml", "rules:\n  choser: off\n");
    assertEquals(2, run("--root", "."));
    assertTrue(
        errors.toString(StandardCharsets.UTF_8).contains("support-check.yml:2:3"),
        errors::toString);
  }

  @Test
  void nothingToCheckIsSaid() {
    assertEquals(0, run("--root", "."));
    assertFalse(out.toString(StandardCharsets.UTF_8).isBlank());
    assertEquals(1, run("--root", ".", "--fail-if-no-files"));
  }

  @Test
  void takesAFileFromTheStandardInput() throws IOException {
    file("support/1.md", "# Orders are lost\n\nThey vanish after the second page.\n");
    in = "blank_issues: true\n";
    assertEquals(
        1, run("--root", ".", "--stdin", "--stdin-filename=.github/ISSUE_TEMPLATE/config.yml"));
    assertTrue(
        out.toString(StandardCharsets.UTF_8).contains("1 file checked: 1 error"), out::toString);
    assertEquals(0, run("--root", ".", "--stdin", "--stdin-filename", "README.md"));
    assertEquals(2, run("--stdin"));
    assertEquals(2, run("--stdin-filename", "x.md"));
    assertEquals(2, run("--stdin", "--stdin-filename", "x.md", "y.md"));
    assertEquals(2, run("--root", ".", "--stdin", "--stdin-filename", "../x.md"));
  }

  @Test
  void saysWhatIsWrongWithArguments() {
    assertEquals(2, run("--staged=yes"));
    assertEquals(2, run("--root"));
    assertEquals(2, run("--root", "--staged"));
    assertEquals(2, run("--threads", "-1"));
    assertEquals(2, run("--max-warnings", "some"));
    assertEquals(2, run("--reference-date", "today"));
    assertEquals(2, run("--root", "\0"));
    assertEquals(2, run("-x"));
    assertEquals(
        List.of(
            "--staged takes no value; \"yes\" was given.",
            "--root wants a value: --root DIR",
            "--root wants a value: --root DIR",
            "--threads is \"-1\"; allowed: a whole number from 0.",
            "--max-warnings is \"some\"; allowed: a whole number from 0.",
            "--reference-date is \"today\"; allowed: a day as 2026-01-31.",
            "--root is \"\0\", which is no path.",
            "There is no option -x. --help lists all; a file of such a name goes after --."),
        errors.toString(StandardCharsets.UTF_8).lines().toList());
    assertEquals(0, run("--root", ".", "--", "-x"));
  }

  @Test
  void helpNamesEveryOptionAndExitCode() {
    assertEquals(0, run("--help"));
    String help = out.toString(StandardCharsets.UTF_8);
    for (CliOption option : CliOption.values()) {
      assertTrue(help.contains("\n  " + option.flag()), option.flag());
    }
    assertTrue(help.contains("  2   a wrong option"), help);
    assertTrue(help.lines().allMatch(line -> line.length() <= 80), help);
    assertEquals(0, run("-V"));
  }

  @Test
  void theShellCompletes() throws Exception {
    assertEquals(0, run("--completion"));
    Path script = root.resolve("completion");
    Files.writeString(script, out.toString(StandardCharsets.UTF_8));
    assertEquals("--reports", completed(script, "--rep"));
    assertEquals("sarif sarif-complete", completed(script, "--reports", "sa"));
    assertEquals("sarif,console", completed(script, "--reports", "sarif,co"));
    assertEquals("error", completed(script, "--fail-on", "e"));
  }

  private String completed(Path script, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("bash", "-c"));
    command.add(
        ". \"$0\"; COMP_WORDS=(support-check \"$@\"); COMP_CWORD=$#; _support_check;"
            + " echo \"${COMPREPLY[*]}\"");
    command.add(script.toString());
    command.addAll(List.of(words));
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, "skipped: there is no bash");
      throw e;
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said.strip();
  }

  @Test
  void annotatesAndSummarizesInAJobOfGitHubActions() throws IOException {
    file(".github/ISSUE_TEMPLATE/config.yml", "blank_issues: true\n");
    Path page = root.resolve("summary.md");
    environment =
        Map.of(
            "GITHUB_ACTIONS", "true",
            "GITHUB_STEP_SUMMARY", page.toString(),
            "GITHUB_SERVER_URL", "https://github.com",
            "GITHUB_REPOSITORY", "o/r",
            "GITHUB_SHA", "c");
    assertEquals(1, run("--root", "."));
    assertTrue(
        out.toString(StandardCharsets.UTF_8).contains("\n::error file=.github/"), out::toString);
    String summary = Files.readString(page);
    assertTrue(
        summary.contains("https://github.com/o/r/blob/c/.github/ISSUE_TEMPLATE/config.yml#L1"),
        summary);
    assertTrue(summary.contains("java -jar support-check.jar"), summary);
    assertTrue(summary.contains("Files by guidelines"), summary);
    assertEquals(1, run("--root", ".", "--reports", "console"));
    assertEquals(summary, Files.readString(page), "reports that are asked for are those alone");
    environment = Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", root.toString());
    assertEquals(2, run("--root", "."));
  }

  @Test
  void otherToolsGetPathsFromTheRootOfTheRepository() throws IOException {
    Files.createDirectories(root.resolve(".git"));
    file("help desk/.github/ISSUE_TEMPLATE/config.yml", "blank_issues: true\n");
    assertEquals(
        1, run("--root", "help desk", "--reports", "console,github,lines,sarif,gitlab,checkstyle"));
    String printed = out.toString(StandardCharsets.UTF_8);
    assertTrue(printed.startsWith(".github/ISSUE_TEMPLATE/config.yml\n"), printed);
    String path = "help desk/.github/ISSUE_TEMPLATE/config.yml";
    assertTrue(printed.contains("::error file=" + path + ",line=1,"), printed);
    assertTrue(printed.contains("\n" + path + ":1:1: error: "), printed);
    assertReport("sarif", path.replace(" ", "%20"));
    assertReport("gitlab.json", path);
    assertReport("checkstyle.xml", path);
  }

  private void assertReport(String ending, String path) throws IOException {
    String report =
        Files.readString(root.resolve("help desk/target/support-check/support-check." + ending));
    assertTrue(report.contains('"' + path + '"'), report);
  }

  @Test
  void whatTheReadmeCallsIsUnderstood() throws Exception {
    int commands = 0;
    for (String line : Files.readAllLines(Path.of("../README.md"))) {
      if (line.startsWith("bin/support-check ") || line.startsWith("java -jar ")) {
        String arguments = line.substring(line.indexOf(' ', "java -jar ".length())).strip();
        Arguments.of(arguments.replaceFirst(" < .*", "").split(" "));
        commands++;
      }
    }
    assertTrue(commands > 3, "few commands");
  }
}
