package dev.supportcheck.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hook in real repositories, with a Java that only says how it is called. */
class HookTest {

  @TempDir private Path folder;
  private Path repository = Path.of("");
  private Path jar = Path.of("");
  private int code;

  @BeforeEach
  void create() throws IOException {
    // As Git shows it: on some systems the temporary folder is behind a link.
    folder = folder.toRealPath();
    repository = Files.createDirectories(folder.resolve("my repo"));
    jar = Files.writeString(folder.resolve("it's a.jar"), "");
    git("init", "-q", "-b", "main");
    script(
        folder.resolve("java/bin/java"),
        """
        #!/bin/sh
        for argument; do
          case $argument in
            -XX:ArchiveClassesAtExit=*) : >"${argument#*=}" ;;
            -XX:* | -Xshare:* | -Xlog:*) ;;
            *) printf '%s ' "$argument" ;;
          esac
        done
        exit $CODE
        """);
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertTrue(file.toFile().setExecutable(true));
  }

  private String run(Path directory, String... command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder
        .environment()
        .putAll(
            Map.of(
                "GIT_CONFIG_GLOBAL",
                "/dev/null",
                "JAVA_HOME",
                folder.resolve("java").toString(),
                "CODE",
                Integer.toString(code)));
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      int exit = process.waitFor();
      return exit == 0 ? output.strip() : "exit " + exit + ": " + output.strip();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private String git(String... arguments) throws IOException {
    return git(repository, arguments);
  }

  private String git(Path directory, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=T", "-c", "user.email=t@example.org"));
    command.addAll(List.of(arguments));
    return run(directory, command.toArray(String[]::new));
  }

  private String commit() throws IOException {
    return git("commit", "-q", "--allow-empty", "-m", "x");
  }

  private String install() throws IOException {
    return String.join("\n", Hook.around(repository).install(jar, "1.2"));
  }

  @Test
  void checksWhatIsStagedByAnArchiveOfClasses() throws Exception {
    Path hook = repository.resolve(".git/hooks/pre-commit");
    String installed = install();
    assertTrue(installed.startsWith(hook + " checks what is staged before each commit.\n"));
    assertEquals("-jar " + jar + " --staged --quiet --reports console", commit());
    Path archive = repository.resolve(".git/support-check/classes.jsa");
    assertTrue(Files.exists(archive));
    var made = Files.getLastModifiedTime(archive);
    commit();
    assertEquals(made, Files.getLastModifiedTime(archive));
    Files.writeString(jar, "another");
    Files.delete(archive);
    commit();
    assertTrue(Files.exists(archive), "made anew for another jar");
    assertTrue(install().startsWith(hook + " checks what is staged before each commit, as before"));
  }

  @Test
  void checksMergesThatNeedNoHelpToo() throws Exception {
    commit();
    git("branch", "side");
    git("commit", "-q", "--allow-empty", "-m", "main");
    git("switch", "-q", "side");
    git("commit", "-q", "--allow-empty", "-m", "side");
    Path other = repository.resolve(".git/hooks/pre-merge-commit");
    script(other, "#!/bin/sh\necho other\n");
    install();
    assertEquals("other\n-jar " + jar + " --staged --quiet --reports console", merge());
    code = 1;
    git("reset", "-q", "--hard", "HEAD~1");
    assertTrue(merge().contains("to commit all the same: git commit --no-verify"));
    Hook.around(repository).remove();
    assertEquals("#!/bin/sh\necho other\n", Files.readString(other));
  }

  private String merge() throws IOException {
    return git("merge", "-q", "--no-edit", "main");
  }

  @Test
  void saysHowToSeeMoreAndHowToCommitAllTheSame() throws Exception {
    install();
    code = 1;
    String said = commit();
    assertTrue(said.startsWith("exit 1: "), said);
    assertTrue(said.contains("Support Check: the commit is refused for what is staged"), said);
    assertTrue(said.contains("--staged --reports console,html"), said);
    assertTrue(said.contains("git commit --no-verify"), said);
    code = 2;
    assertTrue(commit().contains("could not be checked"));
    assertEquals("", git("commit", "-q", "--allow-empty", "--no-verify", "-m", "x"));
    Files.delete(jar);
    said = commit();
    assertTrue(said.startsWith("exit 1: "), said);
    assertTrue(said.contains(jar + " is gone"), said);
    assertTrue(said.contains("mvn dev.supportcheck:support-maven-plugin:1.2:hook"), said);
    assertTrue(said.contains("git commit --no-verify"), said);
  }

  @Test
  void callsTheHookThatWasThereFirstAndPutsItBack() throws Exception {
    Path hook = repository.resolve(".git/hooks/pre-commit");
    String other = "#!/bin/sh\necho other $CODE; exit $CODE\n";
    script(hook, other);
    assertTrue(install().contains("is called first"));
    assertTrue(commit().startsWith("other 0\n-jar "));
    code = 3;
    assertEquals("exit 1: other 3", commit());
    assertEquals(
        hook.resolveSibling("pre-commit.before-support-check") + " is called first.",
        Hook.around(repository).show().get(1));
    assertTrue(install().contains("as before"));
    assertEquals(3, Hook.around(repository).remove().size());
    assertEquals(other, Files.readString(hook));
    assertFalse(Files.exists(repository.resolve(".git/support-check")));
    install();
    Files.writeString(hook, other);
    Hook.around(repository).remove();
    assertThrows(IOException.class, this::install);
    assertEquals(other, Files.readString(hook));
    assertFalse(Files.exists(hook.resolveSibling("pre-merge-commit")), "nothing is half done");
  }

  @Test
  void showsAndRemoves() throws Exception {
    Path hooks = repository.resolve(".git/hooks");
    assertEquals(
        "No hook of Support Check is installed as " + hooks.resolve("pre-commit") + ".",
        Hook.around(repository).show().get(0));
    install();
    assertEquals(
        hooks.resolve("pre-commit")
            + " checks what is staged before each commit, by Support Check 1.2. It starts "
            + jar
            + ".",
        Hook.around(repository).show().get(0));
    Files.delete(jar);
    assertTrue(Hook.around(repository).show().get(0).endsWith("which is gone."));
    Hook.around(repository).remove();
    assertFalse(Files.exists(hooks.resolve("pre-commit")));
    script(hooks.resolve("pre-commit"), "#!/bin/sh\n");
    assertTrue(Hook.around(repository).remove().get(0).endsWith("the one there is another."));
    assertTrue(Files.exists(hooks.resolve("pre-commit")));
  }

  @Test
  void goesWhereGitLooksForHooks() throws Exception {
    git("config", "core.hooksPath", "my hooks");
    Path module = Files.createDirectories(repository.resolve("module/src"));
    String said = String.join("\n", Hook.around(module).install(jar, "1.2"));
    assertTrue(Files.exists(repository.resolve("my hooks/pre-commit")));
    assertTrue(said.contains("is a part of the work tree"), said);
    assertTrue(commit().startsWith("-jar "));
    git("config", "core.hooksPath", "/dev/null");
    assertTrue(
        String.valueOf(assertThrows(IOException.class, this::install).getMessage())
            .contains("core.hooksPath"));
  }

  @Test
  void servesLinkedWorkTreesAndSubmodules() throws Exception {
    commit();
    git("worktree", "add", "-q", "../linked");
    Path linked = folder.resolve("linked");
    Hook.around(linked).install(jar, "1.2");
    assertTrue(Files.exists(repository.resolve(".git/hooks/pre-commit")));
    assertTrue(git(linked, "commit", "-q", "--allow-empty", "-m", "x").startsWith("-jar "));
    assertTrue(Files.exists(repository.resolve(".git/support-check/classes.jsa")));
    git(
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "--quiet",
        "add",
        linked.toString(),
        "sub");
    Path sub = repository.resolve("sub");
    Hook.around(sub).install(jar, "1.2");
    assertTrue(Files.exists(repository.resolve(".git/modules/sub/hooks/pre-commit")));
    assertTrue(git(sub, "commit", "-q", "--allow-empty", "-m", "x").startsWith("-jar "));
  }

  @Test
  void saysThatThereIsNoWorkTree() throws Exception {
    Path plain = Files.createDirectories(folder.resolve("plain"));
    String said =
        String.valueOf(assertThrows(IOException.class, () -> Hook.around(plain)).getMessage());
    assertTrue(said.contains("is in none"), said);
    assertTrue(said.contains("git init"), said);
  }

  @Test
  void startsJavaAsTheCommandDoes() throws Exception {
    assertEquals(
        start(Path.of("src/main/resources/dev/supportcheck/maven/hook.sh")),
        start(Path.of("../bin/support-check")));
  }

  private static String start(Path script) throws IOException {
    String text = Files.readString(script);
    return text.substring(text.indexOf("# start: "), text.indexOf("# end"));
  }
}
