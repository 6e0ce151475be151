package dev.supportcheck.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.supportcheck.source.Content.Problem;
import dev.supportcheck.source.Content.Unavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkingTreeTest {

  @TempDir Path folder;

  @Test
  void listsAllFilesWhereThereIsNoGit() throws Exception {
    write("b.md", "b");
    write("a/ü ß.md", "ü");
    assertEquals(List.of("a/ü ß.md", "b.md"), WorkingTree.of(folder).files());
  }

  @Test
  void leavesOutWhatGitIgnores() throws Exception {
    git(folder, "init", "-q");
    write(".gitignore", "ignored/\n");
    write("ignored/x.md", "x");
    write("issues/ü ß.md", "ü");
    write("deleted.md", "d");
    git(folder, "add", "-A");
    Files.delete(folder.resolve("deleted.md"));
    write("new.md", "n");
    assertEquals(List.of(".gitignore", "issues/ü ß.md", "new.md"), WorkingTree.of(folder).files());
    assertEquals(
        List.of("ü ß.md"),
        WorkingTree.of(folder.resolve("issues")).files(),
        "a folder within the work tree");
    assertEquals(
        List.of("x.md"),
        WorkingTree.of(folder.resolve("ignored")).files(),
        "a folder that Git ignores, asked for by name");
  }

  @Test
  void readsCheckoutsInAFolderEachByItsGit() throws Exception {
    write("one/.gitignore", "target/\n");
    write("one/target/x.md", "x");
    write("one/y.md", "y");
    git(folder.resolve("one"), "init", "-q");
    write("two/z.md", "z");
    assertEquals(List.of("one/.gitignore", "one/y.md", "two/z.md"), WorkingTree.of(folder).files());
  }

  @Test
  void followsLinksWithinTheRootOnly() throws Exception {
    Path root = Files.createDirectory(folder.resolve("root"));
    Path secret = Files.writeString(folder.resolve("secret.md"), "secret");
    Files.writeString(root.resolve("a.md"), "text");
    Files.createSymbolicLink(root.resolve("inside.md"), Path.of("a.md"));
    Files.createSymbolicLink(root.resolve("outside.md"), secret);
    Files.createSymbolicLink(root.resolve("up"), Path.of(".."));
    Files.createSymbolicLink(root.resolve("loop.md"), Path.of("loop.md"));
    Files.createSymbolicLink(root.resolve("dangling.md"), Path.of("nowhere.md"));
    Files.createDirectory(root.resolve("folder.md"));
    WorkingTree tree = WorkingTree.of(root);
    Content.Bytes inside = assertInstanceOf(Content.Bytes.class, tree.read("inside.md", 100));
    assertArrayEquals("text".getBytes(StandardCharsets.UTF_8), inside.bytes());
    assertEquals(Problem.OUTSIDE, problem(tree, "outside.md"));
    assertEquals(Problem.OUTSIDE, problem(tree, "up/secret.md"));
    assertEquals(Problem.OUTSIDE, problem(tree, "../secret.md"));
    assertEquals(Problem.LINK_LOOP, problem(tree, "loop.md"));
    assertEquals(Problem.MISSING, problem(tree, "dangling.md"));
    assertEquals(Problem.MISSING, problem(tree, "missing.md"));
    assertEquals(Problem.NOT_A_FILE, problem(tree, "folder.md"));
    assertFalse(tree.exists("../secret.md"));
    assertFalse(tree.exists("outside.md"));
    assertFalse(tree.exists("dangling.md"));
    assertTrue(tree.exists("inside.md"));
    assertTrue(tree.exists("folder.md"));
  }

  @Test
  void refusesWhatIsTooLarge() throws Exception {
    write("a.md", "12345");
    Unavailable unavailable =
        assertInstanceOf(Unavailable.class, WorkingTree.of(folder).read("a.md", 4));
    assertEquals(new Unavailable(Problem.TOO_LARGE, "5"), unavailable);
  }

  private static Problem problem(FileTree tree, String path) {
    return assertInstanceOf(Unavailable.class, tree.read(path, 100)).problem();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void git(Path directory, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      assertEquals(0, new ProcessBuilder(command).directory(directory.toFile()).start().waitFor());
    } catch (IOException e) {
      assumeTrue(false, "Git is not there");
    }
  }
}
