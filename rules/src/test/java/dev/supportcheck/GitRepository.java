package dev.supportcheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real Git repository of a test, by Git's own command. */
public final class GitRepository {

  private final Path root;

  private GitRepository(Path root) {
    this.root = root;
  }

  /** A new repository in this folder. */
  public static GitRepository in(Path root) throws IOException {
    Files.createDirectories(root);
    GitRepository repository = new GitRepository(root);
    repository.git("init", "-q", "-b", "main");
    return repository;
  }

  /** A repository, or a linked work tree, that is there already. */
  public static GitRepository at(Path root) {
    return new GitRepository(root);
  }

  /** Its folder. */
  public Path root() {
    return root;
  }

  /** Writes a file. */
  public GitRepository write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Writes a file, and stages it. */
  public GitRepository stage(String path, String text) throws IOException {
    write(path, text);
    git("add", "--", path);
    return this;
  }

  /** Commits what is staged, past any hook. */
  public GitRepository commit(String title) throws IOException {
    git("commit", "-q", "--no-verify", "--allow-empty", "-m", title);
    return this;
  }

  /** What a command writes; fails where it fails. */
  public String git(String... arguments) throws IOException {
    Called called = call(arguments);
    if (called.code() != 0) {
      throw new AssertionError("git " + String.join(" ", arguments) + ": " + called.output());
    }
    return called.output();
  }

  /** The exit code of a command, and what it writes to either stream. */
  public record Called(int code, String output) {}

  /** Runs Git, for better or worse. */
  public Called call(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "-c",
                "user.name=Test",
                "-c",
                "user.email=test@example.org",
                "-c",
                "protocol.file.allow=always"));
    command.addAll(List.of(arguments));
    return run(Map.of(), command);
  }

  /** Runs a command at the root, for better or worse. */
  public Called run(Map<String, String> environment, List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Called(process.waitFor(), output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
