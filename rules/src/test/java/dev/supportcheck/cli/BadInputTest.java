package dev.supportcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input beside a good file: each has its finding or error, and the good file is checked. */
class BadInputTest {

  private static final String GOOD = "support/good.md";
  private static final String GOOD_FINDING = "There is no rule \"no-such\"";

  @TempDir Path root;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @BeforeEach
  void writeGoodFile() throws IOException {
    file(GOOD, bytes("# Orders\n\n<!-- support-check-disable-file no-such -->\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void file(String path, byte[] content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, content);
  }

  private int run(String... arguments) {
    return new Main(
            root,
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(errors, true, StandardCharsets.UTF_8),
            Map.of())
        .run(
            Stream.concat(Stream.of("--root", "."), Arrays.stream(arguments))
                .toArray(String[]::new));
  }

  /** Checks that a run goes to its end, says {@code expected} of a file, and finds all else. */
  private void says(String path, String expected) throws IOException {
    assertEquals(1, run(), errors::toString);
    String console = out.toString(StandardCharsets.UTF_8);
    int heading = console.indexOf(path + "\n");
    assertTrue(heading >= 0, console);
    int next = console.indexOf("\n\n", heading);
    assertTrue(console.substring(heading, next).contains(expected), console);
    assertTrue(console.contains(GOOD_FINDING), console);
    assertFalse((console + errors).contains("\tat "), console);
    String sarif = Files.readString(root.resolve("target/support-check/support-check.sarif"));
    assertTrue(sarif.endsWith("}\n") && sarif.contains(path.replace(" ", "%20")), sarif);
  }

  static Stream<Arguments> contents() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1, 2, 3};
    StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c < 'l'; c++) {
      String all = ("*" + (char) (c - 1) + " , ").repeat(9);
      bomb.append(c + ": &" + c + " [" + all.substring(0, all.length() - 2) + "]\n");
    }
    return Stream.of(
        Arguments.of("support/binary.md", picture, "no text but PNG data"),
        Arguments.of(
            "support/utf16.md", "Größe".getBytes(StandardCharsets.UTF_16LE), "text in UTF-16LE"),
        Arguments.of(
            "support/latin1.md",
            "# Größe\n".getBytes(StandardCharsets.ISO_8859_1),
            "Line 1 holds a byte (F6)"),
        Arguments.of(
            "support/large.md",
            bytes("a ".repeat(25 << 20)),
            "52428800 bytes, more than max-file-size"),
        Arguments.of(
            "support/bomb.yml",
            bytes(bomb.toString()),
            "The alias d stands for itself or for far too much"),
        Arguments.of(
            "support/deep.yml", bytes("[".repeat(100_000)), "nested more than 64 levels deep"),
        Arguments.of(
            "support/keys.yml",
            bytes("title: a\ntitle: b\n"),
            "The key title stands here a second time"),
        Arguments.of("support/tabs.yml", bytes("title:\n\t- a\n"), "A tab cannot indent YAML"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contents")
  void saysWhatIsWrongWithAFile(String path, byte[] content, String expected) throws IOException {
    file(path, content);
    says(path, expected);
  }

  @Test
  void nestedQuotesAndBracketsAreText() throws IOException {
    file("support/quotes.md", bytes("> ".repeat(100_000) + "a"));
    file("support/brackets.md", bytes("[".repeat(100_000)));
    file("support/empty.md", new byte[0]);
    assertEquals(1, run(), errors::toString);
    String console = out.toString(StandardCharsets.UTF_8);
    assertTrue(console.contains("4 files checked"), console);
    assertTrue(console.contains(GOOD_FINDING), console);
    assertFalse(console.contains("unreadable-file"), console);
  }

  @Test
  void linksAreNotFollowedOutOfTheRootNorForEver() throws IOException {
    Path outside = Files.createTempFile("outside", ".md");
    try {
      Files.writeString(outside, "# kept apart\n");
      Files.createSymbolicLink(root.resolve("support/out.md"), outside);
      Files.createSymbolicLink(root.resolve("support/loop.md"), Path.of("loop.md"));
      says("support/out.md", "The link leads out of the repository");
      says("support/loop.md", "The link leads back to itself");
      assertFalse(out.toString(StandardCharsets.UTF_8).contains("kept apart"), out::toString);
    } finally {
      Files.delete(outside);
    }
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectories(root.resolve("support/folder.md"));
    assertEquals(1, run(), errors::toString);
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("1 file checked"), out::toString);
  }

  @Test
  void aFileThatMayNotBeReadIsAFinding() throws IOException {
    file("support/locked.md", bytes("# a\n"));
    Files.setPosixFilePermissions(
        root.resolve("support/locked.md"), PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(root.resolve("support/locked.md")), "this user reads every file");
    says("support/locked.md", "unreadable-file");
  }

  @Test
  void reportsThatCannotBeWrittenAreAnErrorAfterTheFindings() throws IOException {
    file("taken", new byte[0]);
    assertEquals(2, run("--output-directory", "taken"));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains(GOOD_FINDING), out::toString);
    assertTrue(errors.toString(StandardCharsets.UTF_8).contains("taken"), errors::toString);
  }

  static Stream<Arguments> configurations() {
    return Stream.of(
        Arguments.of("rules: { fornt-matter: off }\n", "front-matter"),
        Arguments.of("rules: { front-matter: { max: 3 } }\n", "has no option"),
        Arguments.of("profil: generic\n", "profile"),
        Arguments.of("profile: sp-apy\n", "sp-api"),
        Arguments.of("fail-on: sometimes\n", "error, warning, info, never"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("configurations")
  void aWrongConfigurationStopsTheRun(String configuration, String allowed) throws IOException {
    file("support-check.yml", bytes(configuration));
    assertEquals(2, run());
    String said = errors.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains("support-check.yml:1:") && said.contains(allowed), said);
    assertEquals("", out.toString(StandardCharsets.UTF_8));
    assertFalse(Files.exists(root.resolve("target")));
  }
}
