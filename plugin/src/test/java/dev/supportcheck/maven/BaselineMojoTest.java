package dev.supportcheck.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
class BaselineMojoTest {

  private static final Path CHOOSER =
      Path.of("target/known/.github/ISSUE_TEMPLATE/config.yml").toAbsolutePath();
  private static final Path BASELINE =
      Path.of("target/known/support-check-baseline.txt").toAbsolutePath();

  @Inject private MavenSession session;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(CHOOSER.getParent());
    Files.writeString(CHOOSER, "blank_issues: true\n");
    Files.deleteIfExists(BASELINE);
    when(session.getExecutionRootDirectory()).thenReturn(".");
  }

  @Test
  @InjectMojo(goal = "baseline")
  @MojoParameter(name = "root", value = "target/known")
  void recordsWhatIsFoundAndTakesOutWhatIsNot(BaselineMojo mojo) throws Exception {
    mojo.execute();
    assertEquals(1, entries().size());
    Files.writeString(CHOOSER, "blank_issues_enabled: true\n");
    mojo.execute();
    assertEquals(List.of(), entries());
  }

  private static List<String> entries() throws IOException {
    return Files.readAllLines(BASELINE).stream().filter(line -> !line.startsWith("#")).toList();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "root", value = "target/known")
  void theCheckNeverWritesIt(CheckMojo mojo) {
    assertThrows(MojoFailureException.class, mojo::execute);
    assertFalse(Files.exists(BASELINE));
  }
}
