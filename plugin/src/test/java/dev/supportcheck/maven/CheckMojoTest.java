package dev.supportcheck.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;

@MojoTest
class CheckMojoTest {

  @Inject private MavenSession session;

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "skip", value = "true")
  void doesNothingWhereSkipped(CheckMojo mojo) {
    assertDoesNotThrow(mojo::execute);
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOn", value = "grave")
  void saysWhatFailOnAllows(CheckMojo mojo) {
    MojoExecutionException thrown = assertThrows(MojoExecutionException.class, mojo::execute);
    assertTrue(String.valueOf(thrown.getMessage()).contains("error, warning, info, never"));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "referenceDate", value = "yesterday")
  void saysWhatADayLooksLike(CheckMojo mojo) {
    when(session.getExecutionRootDirectory()).thenReturn(".");
    MojoExecutionException thrown = assertThrows(MojoExecutionException.class, mojo::execute);
    assertTrue(String.valueOf(thrown.getMessage()).contains("2026-01-31"));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "root", value = "target/canary")
  @MojoParameter(name = "outputDirectory", value = "target/canary-reports")
  void writesNoCredentialAtAnyLevel(CheckMojo mojo) throws IOException {
    // Put together here so that none stands in a file of this project as a whole.
    List<String> credentials =
        List.of("gh" + "p_Zk3vQx81LwYt0RmBn7Hs2DcFu6JgAe94Tp5K", "Qv7+xTzp" + "81Lk!w");
    Path support = Path.of("target/canary/support");
    Files.createDirectories(support);
    Files.writeString(
        support.resolve("case.md"),
        "# It fails\n\nThe token is " + String.join("\nPassword: ", credentials) + "\n");
    when(session.getExecutionRootDirectory()).thenReturn(".");
    StringBuilder written = new StringBuilder();
    mojo.setLog(everything(written));
    Exception thrown = assertThrows(MojoFailureException.class, mojo::execute);
    written.append(thrown);
    assertTrue(written.toString().contains("secret-exposed"), written::toString);
    credentials.forEach(each -> assertFalse(written.toString().contains(each), each));
  }

  /** A log that keeps what is written at every level. */
  private static Log everything(StringBuilder written) {
    return (Log)
        Proxy.newProxyInstance(
            Log.class.getClassLoader(),
            new Class<?>[] {Log.class},
            (log, method, arguments) -> {
              if (method.getReturnType() == boolean.class) {
                return true;
              }
              written.append(Arrays.toString(arguments)).append('\n');
              return null;
            });
  }
}
