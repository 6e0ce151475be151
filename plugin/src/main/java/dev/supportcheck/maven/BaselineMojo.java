package dev.supportcheck.maven;

import dev.supportcheck.BaselineUpdate;
import dev.supportcheck.Parameters;
import dev.supportcheck.Run;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Records what is found at present in the baseline, so that from now on only new findings count,
 * and takes out what is no longer found. The goal {@code check} reads the baseline and never writes
 * it.
 *
 * @since 1.0.0
 */
@Mojo(name = "baseline", requiresProject = false, aggregator = true, threadSafe = true)
public final class BaselineMojo extends RunMojo {

  /** Takes the build that the goal runs in. */
  @Inject
  public BaselineMojo(MavenSession session) {
    super(session);
  }

  @Override
  public void execute() throws MojoExecutionException {
    Parameters parameters = parameters(Checking.NONE);
    BaselineUpdate update = run(caller -> Run.baseline(parameters, caller));
    getLog()
        .info(
            "%s: findings known %d, of which new %d; taken out %d."
                .formatted(update.file(), update.entries(), update.added(), update.removed()));
  }
}
