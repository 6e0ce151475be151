package dev.supportcheck.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.GitRepository;
import dev.supportcheck.source.Content.Problem;
import dev.supportcheck.source.Content.Unavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTreeTest {

  @TempDir Path folder;

  private static String text(FileTree tree, String path) {
    Content.Bytes bytes = assertInstanceOf(Content.Bytes.class, tree.read(path, 1000));
    return new String(bytes.bytes(), StandardCharsets.UTF_8);
  }

  private static Problem problem(FileTree tree, String path) {
    return assertInstanceOf(Unavailable.class, tree.read(path, 3)).problem();
  }

  @Test
  void hasWhatIsStagedWhateverBecameOfIt() throws Exception {
    GitRepository repository = GitRepository.in(folder);
    repository.stage("issues/ü ß.md", "ä\r\n").stage("b.md", "b").stage("empty.md", "");
    repository.write("b.md", "other").write("new.md", "n");
    Files.delete(folder.resolve("issues/ü ß.md"));
    try (IndexTree tree = IndexTree.of(folder)) {
      assertEquals(List.of("b.md", "empty.md", "issues/ü ß.md"), tree.files());
      assertEquals(
          List.of("b", "", "ä\r\n", "b"),
          List.of(
              text(tree, "b.md"),
              text(tree, "empty.md"),
              text(tree, "issues/ü ß.md"),
              text(tree, "issues/../b.md")));
      assertTrue(tree.exists("issues"));
      assertTrue(tree.exists(""));
      assertFalse(tree.exists("new.md"));
      assertFalse(tree.exists("issue"));
      assertFalse(tree.exists("b.md/x"));
      assertEquals(Problem.NOT_A_FILE, problem(tree, "issues"));
      assertEquals(Problem.MISSING, problem(tree, "new.md"));
      assertEquals(Problem.OUTSIDE, problem(tree, "../b.md"));
      assertEquals(Problem.TOO_LARGE, problem(tree, "issues/ü ß.md"));
      assertEquals("b", text(tree, "b.md"), "after a file that was passed over");
    }
    try (IndexTree tree = IndexTree.of(folder.resolve("issues"))) {
      assertEquals(List.of("ü ß.md"), tree.files());
      assertEquals(Problem.OUTSIDE, problem(tree, "../b.md"));
    }
  }

  @Test
  void followsLinksWithinTheIndex() throws Exception {
    GitRepository repository = GitRepository.in(folder);
    repository.write("a/b/x.md", "x");
    link("a/to-x.md", "b/x.md");
    link("c", "a/b");
    link("loop", "loop");
    link("out", "../secret");
    link("absolute", "/none/x");
    link("nowhere", "a/none.md");
    repository.git("add", "-A");
    try (IndexTree tree = IndexTree.of(folder)) {
      assertEquals("x", text(tree, "a/to-x.md"));
      assertEquals("x", text(tree, "c/x.md"));
      assertTrue(tree.exists("c"));
      assertEquals(Problem.LINK_LOOP, problem(tree, "loop"));
      assertEquals(Problem.OUTSIDE, problem(tree, "out"));
      assertEquals(Problem.OUTSIDE, problem(tree, "absolute"));
      assertEquals(Problem.MISSING, problem(tree, "nowhere"));
    }
  }

  private void link(String path, String target) throws IOException {
    Files.createSymbolicLink(folder.resolve(path), Path.of(target));
  }

  @Test
  void takesWhatASubmoduleHoldsForThere() throws Exception {
    GitRepository library = GitRepository.in(folder.resolve("library"));
    library.stage("docs/how.md", "how").commit("first");
    GitRepository repository = GitRepository.in(folder.resolve("repo"));
    repository.git("submodule", "--quiet", "add", library.root().toString(), "lib");
    try (IndexTree tree = IndexTree.of(repository.root())) {
      assertEquals(List.of(".gitmodules"), tree.files());
      assertTrue(tree.exists("lib/docs/how.md"));
      assertEquals(Problem.NOT_A_FILE, problem(tree, "lib/docs/how.md"));
    }
  }

  @Test
  void takesTheIndexOfAHookWhereItIsThatOfTheRepository() throws Exception {
    GitRepository repository = GitRepository.in(folder.resolve("one"));
    GitRepository other = GitRepository.in(folder.resolve("two"));
    repository.stage("a.md", "a");
    Files.copy(repository.root().resolve(".git/index"), repository.root().resolve(".git/next"));
    repository.stage("b.md", "b");
    other.stage("c.md", "c");
    Map<String, String> hook =
        Map.of("GIT_INDEX_FILE", repository.root().resolve(".git/next").toString());
    assertEquals(List.of("a.md"), Git.in(repository.root(), hook).run("ls-files", "-z").paths());
    assertEquals(List.of("c.md"), Git.in(other.root(), hook).run("ls-files", "-z").paths());
    assertEquals(
        List.of("a.md"),
        Git.in(repository.root(), Map.of("GIT_INDEX_FILE", ".git/next"))
            .run("ls-files", "-z")
            .paths());
  }

  @Test
  void saysThatThereIsNoWorkTree() {
    IOException e = assertThrows(IOException.class, () -> IndexTree.of(folder));
    assertTrue(String.valueOf(e.getMessage()).contains("not a git repository"), e.getMessage());
  }

  @Test
  void aFileOfTheCallersLiesOverTheOthers() throws Exception {
    try (FileTree tree =
        new Overlay(MemoryTree.of(Map.of("a.md", "a", "b.md", "b")), "c.md", new byte[] {'c'})) {
      assertEquals(List.of("a.md", "b.md", "c.md"), tree.files());
      assertEquals("c", text(tree, "c.md"));
      assertEquals("a", text(tree, "a.md"));
      assertTrue(tree.exists("c.md"));
      assertInstanceOf(Unavailable.class, tree.read("c.md", 0));
    }
  }
}
