package dev.supportcheck.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

@MojoTest
class CheckMojoTest {

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
    MojoExecutionException thrown = assertThrows(MojoExecutionException.class, mojo::execute);
    assertTrue(String.valueOf(thrown.getMessage()).contains("2026-01-31"));
  }
}
