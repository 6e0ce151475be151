package dev.supportcheck.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "**/*.md, a.md, true",
        "**/*.md, a/b/c.md, true",
        "**/*.md, a/b/c.mdx, false",
        "*.md, a/b.md, false",
        "a/**, a/b/c, true",
        "a/**, ab/c, false",
        "a/, a/b/c, true",
        "./a/*.md, a/b.md, true",
        "/a/*.md, a/b.md, true",
        "a/**/z.md, a/z.md, true",
        "a/**/z.md, a/b/c/z.md, true",
        "a/**/z.md, a/bz.md, false",
        "**/x/**/y, q/x/r/s/y, true",
        "a**z, a/b/z, true",
        "?.md, a.md, true",
        "?.md, /.md, false",
        "[a-c].md, b.md, true",
        "[!a-c].md, b.md, false",
        "[!a-c].md, d.md, true",
        "\"{a,b/**}/x.{md,yml}\", b/c/x.yml, true",
        "\"{a,b/**}/x.{md,yml}\", c/x.yml, false",
        "\\*.md, *.md, true",
        "\\*.md, a.md, false",
        ".*/*, .github/x, true",
        "A.md, a.md, false",
      })
  void matches(String pattern, String path, boolean expected) {
    assertEquals(expected, Glob.of(pattern).matches(path));
  }

  @Test
  void saysWhatIsWrong() {
    assertThrows(IllegalArgumentException.class, () -> Glob.of("a[b"));
    assertThrows(IllegalArgumentException.class, () -> Glob.of("{a,b"));
    assertThrows(IllegalArgumentException.class, () -> Glob.of(" "));
    assertThrows(IllegalArgumentException.class, () -> Glob.of("{a,b}".repeat(20)));
  }

  @Test
  void takesNoTimeThatGrowsWithoutBounds() {
    Glob glob = Glob.of("**/a*".repeat(20) + "b");
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> glob.matches("a/".repeat(2000)));
  }
}
