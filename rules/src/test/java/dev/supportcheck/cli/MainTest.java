package dev.supportcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  @TempDir Path root;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return Main.run(
        root,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(errors, true, StandardCharsets.UTF_8),
        arguments);
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
  void neverFailsWhereAskedTo() throws IOException {
    file(".github/ISSUE_TEMPLATE/config.yml", "blank_issues: true\n");
    assertEquals(0, run("--root", ".", "--fail-on", "never", "--reports", "console"));
    assertFalse(Files.exists(root.resolve("target")));
  }

  @Test
  void filesNarrowWhatIsReported() throws IOException {
    file(".github/ISSUE_TEMPLATE/config.yml", "blank_issues: true\n");
    file("support/1.md", "# Orders are lost\n\nThey vanish after the second page.\n");
    assertEquals(0, run("--root", ".", "support/1.md"), out::toString);
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
}
