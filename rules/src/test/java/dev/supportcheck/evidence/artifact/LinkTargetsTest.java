package dev.supportcheck.evidence.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.supportcheck.evidence.artifact.LinkTargets.Target;
import dev.supportcheck.source.FileTree;
import dev.supportcheck.source.MemoryTree;
import dev.supportcheck.source.WorkingTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkTargetsTest {

  private static final FileTree FILES =
      tree(
          "support/case.md",
          "support/images/a.png",
          "docs/guide.md",
          "docs/my file.txt",
          "images/b.png",
          "images/Übersicht.png",
          "logs/run.log",
          "100%.txt",
          ".github/ISSUE_TEMPLATE/bug.md");

  private static FileTree tree(String... paths) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String path : paths) {
      files.put(path, "");
    }
    return MemoryTree.of(files);
  }

  /** Each line is an address, a state, and a path where that says more. */
  private static void check(LinkTargets targets, String table) {
    StringBuilder found = new StringBuilder();
    for (String line : table.lines().toList()) {
      String[] parts = line.split(" ", -1);
      Target target = targets.of(parts[0]);
      found.append(parts[0]).append(' ').append(target.state());
      found.append(parts.length > 2 ? " " + target.path() : "").append('\n');
    }
    assertEquals(table, found.toString());
  }

  @Test
  void fromACase() {
    check(
        new LinkTargets(FILES, "", "support/case.md", false),
        """
        images/a.png FOUND
        ./images/a.png FOUND
        images/../images/a.png FOUND
        images/a.png#top FOUND
        images/a.png?raw=true FOUND
        images FOUND
        ../docs/guide.md FOUND
        ../docs/guide.md#steps FOUND
        ../docs/my%20file.txt FOUND
        ../images/%C3%9Cbersicht.png FOUND
        ../100%.txt FOUND
        ../100%25.txt FOUND
        ../logs/ FOUND
        /docs/guide.md FOUND
        .. FOUND
        ../issues/12 FOUND
        ../../issues/12 FOUND
        ../../wiki/Home FOUND
        ../../search?q=x FOUND
        ../blob/main/docs/guide.md FOUND
        ../blob/topic/docs/none.md FOUND
        /shop/client/issues/12 FOUND
        /uploads/0a1b/none.png FOUND
        images/A.PNG SPELLED_OTHERWISE support/images/a.png
        images\\a.png SPELLED_OTHERWISE support/images/a.png
        ../docs/Guide.md SPELLED_OTHERWISE docs/guide.md
        images/b.png FROM_ROOT images/b.png
        docs/guide.md FROM_ROOT docs/guide.md
        images/none.png MISSING
        images/a.png/b MISSING
        images/a%zz.png MISSING
        /none.log MISSING
        /support/none MISSING
        ../issues/none.md MISSING
        ../blob/main/docs/none.md MISSING docs/none.md
        forum.example.org/ask HOST
        example.com HOST
        notes.md MISSING
        ../../x.png OUTSIDE
        ../../../etc/passwd OUTSIDE
        %2e%2e/%2E%2e/x.png OUTSIDE
        """);
  }

  @Test
  void fromATemplate() {
    check(
        new LinkTargets(FILES, "", ".github/ISSUE_TEMPLATE/bug.md", true),
        """
        ../../docs/guide.md FOUND
        docs/guide.md FOUND
        /docs/guide.md FOUND
        /shop FOUND
        /shop/client FOUND
        ../discussions FOUND
        ../blob/HEAD/docs/guide.md FOUND
        ../tree/master/none MISSING none
        docs/none.md MISSING
        /NONE.md MISSING
        """);
  }

  @Test
  void staysInItsRepository() {
    FileTree files = tree("outer.md", "client/inner.md", "client/support/case.md");
    check(
        new LinkTargets(files, "client", "client/support/case.md", false),
        """
        ../inner.md FOUND
        /inner.md FOUND
        ../INNER.md SPELLED_OTHERWISE inner.md
        ../../outer.md OUTSIDE
        /outer.md MISSING
        """);
  }

  @Test
  void writesTheAddressOfAPath() {
    LinkTargets targets = new LinkTargets(FILES, "", "support/case.md", false);
    assertEquals("images/a.png", targets.address("support/images/a.png"));
    assertEquals("../docs/my%20file.txt", targets.address("docs/my file.txt"));
    assertEquals("../100%25.txt", targets.address("100%.txt"));
    assertEquals("case.md", targets.address("support/case.md"));
  }

  @Test
  void followsLinksOfTheFileSystemWithinTheTree(@TempDir Path folder) throws IOException {
    Path root = Files.createDirectories(folder.resolve("root"));
    Files.createDirectories(root.resolve("support"));
    Files.writeString(folder.resolve("secret.txt"), "");
    Files.writeString(root.resolve("log.txt"), "");
    Files.createSymbolicLink(root.resolve("support/log.txt"), Path.of("../log.txt"));
    Files.createSymbolicLink(root.resolve("support/out.txt"), Path.of("../../secret.txt"));
    Files.createSymbolicLink(root.resolve("support/one.txt"), Path.of("two.txt"));
    Files.createSymbolicLink(root.resolve("support/two.txt"), Path.of("one.txt"));
    Files.createSymbolicLink(root.resolve("support/self"), Path.of("self"));
    check(
        new LinkTargets(WorkingTree.of(root), "", "support/case.md", false),
        """
        log.txt FOUND
        out.txt MISSING
        one.txt MISSING
        two.txt MISSING
        self/a.png MISSING
        """);
  }
}
