package dev.supportcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.GitRepository;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options that ask Git, in real repositories. */
class StagedTest {

  private static final String CHOOSER = ".github/ISSUE_TEMPLATE/config.yml";
  private static final String BAD = "blank_issues: true\n";
  private static final String GOOD = "blank_issues_enabled: true\n";

  @TempDir Path folder;

  private GitRepository repository;
  private String output = "";

  @BeforeEach
  void create() throws IOException {
    repository = GitRepository.in(folder.resolve("repo"));
    // Of the rules one that needs little text, so that these tests are of Git alone.
    Files.writeString(folder.resolve("chooser.yml"), "extends: none\nrules: { chooser: error }\n");
  }

  private int run(String... arguments) {
    return runIn(repository.root(), arguments);
  }

  private int runIn(Path directory, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(0, List.of("--config", folder.resolve("chooser.yml").toString()));
    return plain(directory, all.toArray(String[]::new));
  }

  private int plain(Path directory, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    all[0] = "--reports";
    all[1] = "console";
    int code =
        new Main(directory, new ByteArrayInputStream(new byte[0]), stream, stream, Map.of())
            .run(all);
    output = out.toString(StandardCharsets.UTF_8);
    return code;
  }

  private void assertStaged(int code, String said) {
    assertEquals(code, run("--staged"), output);
    assertTrue(output.contains(said), output);
  }

  @Test
  void judgesTheStagedVersionAndNotTheWorkingCopy() throws IOException {
    repository.stage(CHOOSER, BAD).write(CHOOSER, GOOD);
    assertStaged(1, "blank_issues: true");
    repository.stage(CHOOSER, GOOD).write(CHOOSER, BAD);
    assertStaged(0, "1 file checked: nothing found.");
  }

  @Test
  void judgesTheStagedPartOfAFile() throws IOException {
    String two = "contact_links: []\n";
    repository.stage(CHOOSER, GOOD).commit("first");
    repository.stage(CHOOSER, GOOD + two).write(CHOOSER, GOOD + two + "blank: 1\n");
    assertStaged(0, "nothing found");
    repository.git("add", CHOOSER);
    assertStaged(1, "blank: 1");
  }

  @Test
  void reportsOnlyOnWhatIsStaged() throws IOException {
    repository.stage(CHOOSER, BAD).commit("first").stage("support/1.md", "# Orders\n\nLost.\n");
    repository.stage("README.md", "x");
    assertStaged(0, "Files staged: 2; issue files among them: 1.");
    assertFalse(output.contains("chooser"), output);
  }

  @Test
  void narrowsNamedFilesFurther() throws IOException {
    repository.stage(CHOOSER, BAD).commit("first").stage("support/1.md", "# Orders\n\nLost.\n");
    assertEquals(0, run("--staged", CHOOSER), output);
    repository.stage(CHOOSER, BAD + "x: 1\n");
    assertEquals(1, run("--staged", CHOOSER), output);
    assertEquals(0, run("--staged", "support/1.md"), output);
  }

  @Test
  void aRenamedFileCountsAtItsNewPathAndADeletedOneNot() throws IOException {
    repository.stage("a.yml", BAD).stage(".github/ISSUE_TEMPLATE/x.md", "x").commit("first");
    Files.createDirectories(repository.root().resolve(".github/ISSUE_TEMPLATE"));
    repository.git("mv", "a.yml", CHOOSER);
    assertStaged(1, CHOOSER);
    repository.commit("second").git("rm", "-q", CHOOSER);
    assertStaged(0, "Nothing is staged.");
  }

  @Test
  void takesTheFirstCommitAnEmptyOneAndNoneAtAll() throws IOException {
    assertStaged(0, "Nothing is staged.");
    repository.stage(CHOOSER, BAD);
    assertStaged(1, "chooser");
    repository.commit("first");
    assertStaged(0, "Nothing is staged.");
    assertTrue(output.contains("No file was found to check."), output);
    assertEquals(0, run("--staged", "--quiet"), output);
    assertEquals("", output);
  }

  @Test
  void aCommitWithoutIssueFilesDoesNotLackFiles() throws IOException {
    repository
        .stage("support-check.yml", "extends: none\nfail-if-no-files: true\n")
        .stage(CHOOSER, GOOD)
        .commit("first")
        .stage("x.txt", "1\n");
    assertEquals(0, plain(repository.root(), "--staged"), output);
    repository.git("rm", "-q", CHOOSER);
    assertEquals(1, plain(repository.root(), "--staged"), output);
  }

  @Test
  void takesPathsWithSpacesAndUmlauts() throws IOException {
    repository.stage("mein Tisch/.github/ISSUE_TEMPLATE/grüße \"x\".md", "no front matter");
    repository.stage("mein Tisch/" + CHOOSER, BAD);
    assertStaged(1, "mein Tisch/" + CHOOSER);
    assertTrue(output.contains("2 files checked"), output);
    assertEquals(1, runIn(repository.root().resolve("mein Tisch"), "--staged", "--root", "."));
    assertTrue(output.startsWith(CHOOSER), output);
  }

  @Test
  void readsTheConfigurationFromTheIndex() throws IOException {
    repository.stage(CHOOSER, BAD).stage("support-check.yml", "rules: { chooser: off }\n");
    repository.write("support-check.yml", "rules: { choser: off }\n");
    assertEquals(0, plain(repository.root(), "--staged"), output);
    repository.git("rm", "-q", "-f", "--cached", "support-check.yml");
    assertEquals(1, plain(repository.root(), "--staged"), output);
  }

  @Test
  void aTemplateIsToldOfWhatACommittedOneLacksToo() throws IOException {
    String lacking = "---\nname: Bug in the %s\nabout: It fails\n---\n\n## Description\n";
    repository
        .stage("support-check.yml", "extends: none\nrules: { attempts-stated: error }\n")
        .stage(".github/ISSUE_TEMPLATE/1.md", lacking.formatted("shop"))
        .commit("first")
        .stage(".github/ISSUE_TEMPLATE/2.md", lacking.formatted("app"));
    assertEquals(1, plain(repository.root(), "--staged"), output);
    assertTrue(output.startsWith(".github/ISSUE_TEMPLATE/2.md\n"), output);
  }

  @Test
  void aMergeCountsWhatDiffersFromAllItsSides() throws IOException {
    repository.stage("x.txt", "1\n").commit("first").git("switch", "-q", "-c", "side");
    repository.stage(CHOOSER, BAD).stage("x.txt", "2\n").commit("side").git("switch", "-q", "main");
    repository.stage("x.txt", "3\n").commit("main");
    assertEquals(1, repository.call("merge", "side").code());
    assertStaged(0, "A merge is being made");
    assertTrue(output.contains("Not checked, for they are in conflict: x.txt."), output);
    repository.stage("x.txt", "4\n").stage(CHOOSER, BAD + "y: 1\n");
    assertStaged(1, "y: 1");
  }

  @Test
  void aMergeWithoutConflictsIsToldByItsHook() throws IOException {
    hook("pre-merge-commit");
    repository.stage("x.txt", "1\n").commit("first").git("switch", "-q", "-c", "side");
    repository.stage(CHOOSER, BAD).commit("side").git("switch", "-q", "main");
    repository.stage("x.txt", "2\n").commit("main");
    GitRepository.Called merge = repository.call("merge", "--no-edit", "side");
    assertEquals(0, merge.code(), merge.output());
    assertTrue(merge.output().contains("A merge is being made"), merge.output());
    repository.git("reset", "-q", "--hard", "HEAD~1");
    repository.stage(CHOOSER, GOOD).commit("good").git("switch", "-q", "side");
    repository.git("reset", "-q", "--hard", "main");
    repository.stage(CHOOSER, GOOD + "\n\n\nx: 1\n").commit("x").git("switch", "-q", "main");
    repository.stage(CHOOSER, "# 1\n" + GOOD).commit("comment");
    merge = repository.call("merge", "--no-edit", "side");
    assertEquals(1, merge.code(), merge.output());
    assertTrue(merge.output().contains("x: 1"), merge.output());
  }

  /** A hook that calls this very program. */
  private void hook(String name) throws IOException {
    String file = ".git/hooks/" + name;
    repository.write(
        file,
        "#!/bin/sh\nexec \"%s\" -cp \"%s\" %s --config ../chooser.yml --staged --reports console\n"
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                Main.class.getName()));
    assertTrue(repository.root().resolve(file).toFile().setExecutable(true));
  }

  @Test
  void aLinkedWorkTreeHasItsOwnIndex() throws IOException {
    repository.stage(CHOOSER, GOOD).commit("first");
    repository.git("worktree", "add", "-q", "../linked");
    GitRepository linked = GitRepository.at(folder.resolve("linked"));
    linked.stage(CHOOSER, BAD);
    assertEquals(1, runIn(linked.root(), "--staged"), output);
    assertStaged(0, "Nothing is staged.");
  }

  @Test
  void aSubmoduleIsARepositoryOfItsOwn() throws IOException {
    GitRepository library = GitRepository.in(folder.resolve("library"));
    library.stage("docs/how.md", "how").commit("first");
    repository.git("submodule", "--quiet", "add", library.root().toString(), "lib");
    repository.stage("support/1.md", "# Orders\n\nLost.\n");
    assertStaged(0, "Files staged: 2; issue files among them: 1.");
    GitRepository inner = GitRepository.at(repository.root().resolve("lib"));
    inner.stage(CHOOSER, BAD);
    assertEquals(1, runIn(inner.root(), "--staged"), output);
    assertTrue(output.startsWith(CHOOSER), output);
    assertStaged(0, "nothing found");
  }

  @Test
  void withoutAWorkTreeStagedIsAnError() {
    assertEquals(2, runIn(folder, "--staged"), output);
    assertTrue(output.contains("not a git repository"), output);
    assertTrue(output.contains("leave \"staged\" out"), output);
  }

  @Test
  void changedSinceComparesWithWhereTheHistoriesPart() throws IOException {
    repository.stage("support/1.md", "# Orders\n\nLost.\n").commit("first");
    repository.git("switch", "-q", "-c", "side");
    repository.stage("support/2.md", "# Prices\n\nLost.\n").commit("side");
    repository.git("switch", "-q", "main");
    repository.stage(CHOOSER, BAD).commit("main");
    repository.git("switch", "-q", "side");
    repository.write("support/3.md", "# Fees\n\nLost.\n");
    assertEquals(0, run("--changed-since", "main"), output);
    assertTrue(output.contains("Files changed since main: 2; issue files among them: 2."), output);
    assertEquals(0, run("--changed-since", "main", "--staged"), output);
    assertTrue(output.contains("Files changed since main: 1; issue files among them: 1."), output);
    repository.git("switch", "-q", "main");
    assertEquals(1, run("--changed-since", "HEAD~1"), output);
    assertEquals(0, run("--changed-since", "HEAD"), output);
  }

  @Test
  void changedSinceSaysWhatItCannotKnow() throws IOException {
    repository.stage(CHOOSER, BAD).commit("first").stage("support/1.md", "# A\n\nB.\n");
    String first = repository.git("rev-parse", "HEAD").strip();
    repository.commit("second");
    assertEquals(2, run("--changed-since", "orign/main"), output);
    assertTrue(output.contains("no revision \"orign/main\""), output);
    assertEquals(2, run("--changed-since=--output=x"), output);
    Path shallow = folder.resolve("shallow");
    repository.git("clone", "-q", "--depth=1", "file://" + repository.root(), shallow.toString());
    assertEquals(1, runIn(shallow, "--changed-since", first), output);
    assertTrue(output.contains("This clone is shallow and does not have " + first), output);
    GitRepository.at(shallow).git("fetch", "-q", "--depth=1", "origin", first);
    assertEquals(0, runIn(shallow, "--changed-since", first), output);
    assertTrue(output.contains("It is not known where this history parted"), output);
    Path bare = Files.createDirectories(folder.resolve("plain/.github/ISSUE_TEMPLATE"));
    Files.writeString(bare.resolve("config.yml"), BAD);
    assertEquals(1, runIn(folder.resolve("plain"), "--changed-since", "main"), output);
    assertTrue(output.contains("There is no Git work tree here"), output);
  }

  @Test
  void aHookOfAnotherRepositoryDoesNotMislead() throws IOException {
    repository.stage(CHOOSER, GOOD).commit("first").write(CHOOSER, BAD);
    // git commit -a, and a commit of named files, have an index of their own.
    hook("pre-commit");
    repository.write("support/1.md", "# A\n\nB.\n").git("add", "support/1.md");
    List<GitRepository.Called> called =
        List.of(
            repository.call("commit", "-q", "-m", "all", "-a"),
            repository.call("commit", "-q", "-m", "one", "--", CHOOSER),
            repository.call("commit", "-q", "-m", "other", "--", "support/1.md"));
    assertEquals(
        List.of(1, 1, 0),
        called.stream().map(GitRepository.Called::code).toList(),
        called::toString);
  }
}
