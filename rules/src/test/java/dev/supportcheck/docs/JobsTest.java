package dev.supportcheck.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.Caller;
import dev.supportcheck.Parameters;
import dev.supportcheck.Run;
import dev.supportcheck.report.Report;
import dev.supportcheck.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the README and the files for build services name exists, and does what they say. */
class JobsTest {

  private static final Path ROOT = Path.of("..");

  private static String read(String path) throws IOException {
    return Files.readString(ROOT.resolve(path));
  }

  private static List<Path> jobs() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("docs/ci"))) {
      return files.sorted().toList();
    }
  }

  private static Map<?, ?> yaml(String path) throws IOException {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    return assertInstanceOf(Map.class, yaml.load(read(path)), path);
  }

  private static Parameters parameters(Path root, String report) {
    return new Parameters(
        root,
        root,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(report),
        null,
        null,
        null,
        LocalDate.of(2026, 7, 10),
        1,
        List.of(),
        false,
        null,
        null);
  }

  /** The fenced block that follows a comment in the README. */
  private static String block(String comment) throws IOException {
    List<String> found =
        all("(?s)<!-- " + comment + " -->\n```[a-z]*\n(.*?)```\n", read("README.md"));
    assertEquals(1, found.size(), comment);
    return found.get(0);
  }

  private static List<String> all(String pattern, String text) {
    List<String> all = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }

  @Test
  void theReadmeCopiesTheFiles() throws IOException {
    String readme = read("README.md");
    Matcher matcher =
        Pattern.compile("<!-- (docs/ci/\\S+) -->\n```yaml\n(.*?)```\n", Pattern.DOTALL)
            .matcher(readme);
    Set<String> copied = new TreeSet<>();
    while (matcher.find()) {
      assertEquals(read(matcher.group(1)), matcher.group(2), matcher.group(1));
      copied.add(matcher.group(1));
    }
    assertEquals(
        Set.of("docs/ci/github.yml", "docs/ci/gitlab.yml", "docs/ci/pre-commit-config.yaml"),
        copied);
    for (String link : all("\\]\\(([^):#]+)\\)", readme)) {
      assertTrue(Files.exists(ROOT.resolve(link)), link);
    }
  }

  @Test
  void whatTheyNameExists() throws IOException {
    StringBuilder text =
        new StringBuilder(read("README.md")).append(read(".pre-commit-hooks.yaml"));
    for (Path job : jobs()) {
      text.append(Files.readString(job));
    }
    StringBuilder goals = new StringBuilder();
    try (Stream<Path> sources =
        Files.list(ROOT.resolve("plugin/src/main/java/dev/supportcheck/maven"))) {
      for (Path source : sources.toList()) {
        goals.append(Files.readString(source));
      }
    }
    for (String property : all("-D(support\\.[a-zA-Z]+)", text.toString())) {
      assertTrue(goals.indexOf("property = \"" + property + "\"") > 0, property);
    }
    for (String goal : all("support-maven-plugin:[^: ]+:([a-z]+)", text.toString())) {
      assertTrue(goal.equals("help") || goals.indexOf("name = \"" + goal + "\"") > 0, goal);
    }
    for (String reports :
        all("(?:--reports |-Dsupport.reports=|--reports, )([a-z,-]+)", text.toString())) {
      assertTrue(Reports.names().containsAll(List.of(reports.split(","))), reports);
    }
    List<String> files = Reports.files().stream().map(Report::fileName).toList();
    for (String file : all("target/support-check/([a-z.-]+)", text.toString())) {
      assertTrue(files.contains(file), file);
    }
    for (String name : Reports.names()) {
      assertTrue(text.indexOf("`" + name + "`") > 0, name);
    }
  }

  @Test
  void theJobOfGitHubUploadsWhetherOrNotThereAreFindings() throws IOException {
    Map<?, ?> job = yaml("docs/ci/github.yml");
    assertEquals(Map.of("contents", "read", "security-events", "write"), job.get("permissions"));
    Map<?, ?> jobs = assertInstanceOf(Map.class, job.get("jobs"));
    Map<?, ?> check = assertInstanceOf(Map.class, jobs.get("support-check"));
    List<?> steps = assertInstanceOf(List.class, check.get("steps"));
    Map<?, ?> upload = assertInstanceOf(Map.class, steps.get(steps.size() - 1));
    assertEquals("success() || failure()", upload.get("if"));
    assertEquals(
        Map.of("sarif_file", "target/support-check/support-check.sarif"), upload.get("with"));
    Map<?, ?> gitlab = yaml("docs/ci/gitlab.yml");
    assertEquals(Set.of("support-check"), gitlab.keySet());
  }

  @Test
  void theConsoleShowsWhatTheReadmeShows(@TempDir Path root) throws Exception {
    Files.createDirectory(root.resolve("support"));
    Files.writeString(root.resolve("support/4711-orders.md"), block("case"));
    assertEquals(block("console"), Run.of(parameters(root, "console"), Caller.PLAIN).console());
  }

  @Test
  void theProblemMatcherReadsEachLine(@TempDir Path root) throws Exception {
    Files.createDirectories(root.resolve("a b/.github/ISSUE_TEMPLATE"));
    Files.writeString(root.resolve("a b/.github/ISSUE_TEMPLATE/config.yml"), "x: [1]\ny: 2\n");
    Parameters parameters = parameters(root, "lines");
    String lines = Run.of(parameters, Caller.PLAIN).lines();
    JsonNode pattern =
        new JsonMapper()
            .readTree(read("docs/ci/problem-matcher.json"))
            .at("/problemMatcher/0/pattern/0");
    Pattern regexp = Pattern.compile(pattern.get("regexp").asString());
    assertFalse(lines.isEmpty());
    List<String> places = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      Matcher matcher = regexp.matcher(line);
      assertTrue(matcher.matches(), line);
      assertFalse(matcher.group(pattern.get("message").asInt()).isEmpty());
      places.add(
          String.join(
              " ",
              matcher.group(pattern.get("file").asInt()),
              matcher.group(pattern.get("line").asInt()),
              matcher.group(pattern.get("column").asInt()),
              matcher.group(pattern.get("severity").asInt()),
              matcher.group(pattern.get("code").asInt())));
    }
    assertEquals(
        List.of(
            "a b/.github/ISSUE_TEMPLATE/config.yml 1 1 error chooser",
            "a b/.github/ISSUE_TEMPLATE/config.yml 2 1 error chooser"),
        places);
  }
}
