package dev.supportcheck.maven;

import dev.supportcheck.report.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * Installs, shows or removes the Git hook that checks what is staged before each commit, without
 * Maven and in a fraction of a second. A hook that is there already is kept, and called first.
 *
 * @since 1.0.0
 */
@Mojo(name = "hook", requiresProject = false, aggregator = true, threadSafe = true)
public final class HookMojo extends AbstractMojo {

  private final MavenSession session;
  private final RepositorySystem repositories;

  /**
   * What to do: {@code install} (the default), {@code show} or {@code remove}.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.action", defaultValue = "install")
  private String action;

  /**
   * The jar of the command line that the hook starts: by default that of this version in the local
   * Maven repository, brought there if need be.
   *
   * @since 1.0.0
   */
  @Parameter(property = "support.jar")
  private @Nullable String jar;

  /** Takes the build that the goal runs in, and Maven's access to repositories. */
  @Inject
  public HookMojo(MavenSession session, RepositorySystem repositories) {
    this.session = session;
    this.repositories = repositories;
  }

  @Override
  public void execute() throws MojoExecutionException {
    try {
      for (String line : act()) {
        getLog().info(line);
      }
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage());
    }
  }

  private List<String> act() throws IOException, MojoExecutionException {
    Path directory = Path.of(session.getExecutionRootDirectory());
    return switch (action) {
      case "install" ->
          Hook.around(directory).install(commandLine(directory), Product.current().version());
      case "show" -> Hook.around(directory).show();
      case "remove" -> Hook.around(directory).remove();
      default ->
          throw new MojoExecutionException(
              "support.action is \"" + action + "\"; allowed: install, show, remove.");
    };
  }

  private Path commandLine(Path directory) throws MojoExecutionException {
    if (jar != null) {
      Path file = directory.resolve(jar).normalize();
      if (!Files.isRegularFile(file)) {
        throw new MojoExecutionException(
            "support.jar is \"" + jar + "\", but there is no file " + file + ".");
      }
      return file;
    }
    DefaultArtifact artifact =
        new DefaultArtifact(
            "dev.supportcheck", "support-check-rules", "cli", "jar", Product.current().version());
    ArtifactRequest request =
        new ArtifactRequest(
            artifact, session.getCurrentProject().getRemotePluginRepositories(), null);
    try {
      return repositories
          .resolveArtifact(session.getRepositorySession(), request)
          .getArtifact()
          .getFile()
          .toPath();
    } catch (ArtifactResolutionException e) {
      throw new MojoExecutionException(
          artifact
              + " is neither in the local repository nor in those of plugins ("
              + e.getMessage()
              + "). Install it, or name a jar of the command line by -Dsupport.jar=PATH.",
          e);
    }
  }
}
