package dev.supportcheck.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Git commands in a folder of a work tree. */
final class Git {

  private static final String GIT_DIR = "GIT_DIR";
  private static final String WORK_TREE = "GIT_WORK_TREE";
  private static final String INDEX = "GIT_INDEX_FILE";

  /** What the names begin with of the variables of which each names a commit that is merged. */
  private static final String MERGED = "GITHEAD_";

  private final Path folder;
  private final @Nullable Path directory;
  private final Map<String, String> surroundings;

  private Git(Path folder, @Nullable Path directory, Map<String, String> surroundings) {
    this.folder = folder;
    this.directory = directory;
    this.surroundings = surroundings;
  }

  /** Git in this folder, and in no other that a hook of another repository speaks of. */
  static Git in(Path folder) {
    return in(folder, System.getenv());
  }

  static Git in(Path folder, Map<String, String> surroundings) {
    Path absolute = folder.toAbsolutePath().normalize();
    return new Git(absolute, directory(absolute), surroundings);
  }

  /** Git's own folder of the work tree around {@code folder}; null where none shows. */
  private static @Nullable Path directory(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      Path git = at.resolve(".git");
      if (Files.isDirectory(git)) {
        return git;
      }
      if (Files.isRegularFile(git)) {
        // A linked work tree, or a submodule.
        try {
          String text = Files.readString(git).strip();
          return text.startsWith("gitdir: ") ? at.resolve(text.substring(8)).normalize() : null;
        } catch (IOException e) {
          return null;
        }
      }
    }
    return null;
  }

  /** Whether there is a repository around the folder; every command fails without one. */
  boolean hasRepository() throws IOException {
    return directory != null || isWithinNamedTree() || directory(folder.toRealPath()) != null;
  }

  /**
   * The commits that the merge brings in which is being made; empty where there is none. A merge
   * without conflicts names them to its hook by variables alone.
   */
  List<String> merged() throws IOException {
    Path home = isWithinNamedTree() ? Path.of(surroundings.get(GIT_DIR)) : directory;
    Path file = home == null ? null : home.resolve("MERGE_HEAD");
    if (file != null && Files.exists(file)) {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    }
    List<String> merged = new ArrayList<>();
    for (String name : surroundings.keySet()) {
      String commit = name.startsWith(MERGED) ? name.substring(MERGED.length()) : "";
      // They may be another repository's.
      if (!commit.isEmpty() && run("cat-file", "-e", commit).ok()) {
        merged.add(commit);
      }
    }
    return merged;
  }

  /**
   * What a command writes.
   *
   * @param code its exit code
   * @param error what it says of a failure, on one line
   */
  record Answer(int code, byte[] output, String error) {

    boolean ok() {
      return code == 0;
    }

    /** The output without the line end at its end. */
    String text() {
      return new String(output, StandardCharsets.UTF_8).strip();
    }

    /** The paths of an output of the option {@code -z}. */
    List<String> paths() {
      List<String> paths = new ArrayList<>();
      int start = 0;
      for (int i = 0; i < output.length; i++) {
        if (output[i] == 0) {
          paths.add(new String(output, start, i - start, StandardCharsets.UTF_8));
          start = i + 1;
        }
      }
      return paths;
    }
  }

  /** Starts a command; what it says of a failure goes to {@code errors}. */
  Process start(ProcessBuilder.Redirect errors, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "core.quotepath=off", "-c", "core.fsmonitor=false"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectError(errors);
    Map<String, String> environment = builder.environment();
    environment.put("LC_ALL", "C");
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    if (!isWithinNamedTree()) {
      // A hook runs with these set to the repository of the commit, which need not be this one.
      environment.keySet().removeAll(List.of(GIT_DIR, WORK_TREE, INDEX, "GIT_PREFIX"));
      Path index = directory == null ? null : index(directory);
      if (index != null) {
        environment.put(INDEX, index.toString());
      }
    }
    return builder.start();
  }

  /** Whether Git's own folder shows only by the environment, which names the work tree as well. */
  private boolean isWithinNamedTree() {
    String tree = surroundings.get(WORK_TREE);
    return directory == null
        && tree != null
        && surroundings.containsKey(GIT_DIR)
        && folder.startsWith(Path.of(tree).toAbsolutePath().normalize());
  }

  /**
   * The index that a hook is to look at, where it is one of this repository: that of a commit of
   * some files only is another than the usual one.
   */
  private @Nullable Path index(Path git) {
    String named = surroundings.get(INDEX);
    Path top = git.getParent();
    if (named == null || named.isEmpty() || top == null) {
      return null;
    }
    Path index = top.resolve(named).normalize();
    try {
      Path home = index.getParent();
      return home != null && Files.isSameFile(home, git) ? index : null;
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * Runs a command, which only reads, to its end.
   *
   * @throws IOException when there is no Git
   */
  Answer run(String... arguments) throws IOException {
    Process process = start(ProcessBuilder.Redirect.DISCARD, arguments);
    byte[] output = output(process);
    return new Answer(
        process.exitValue(), output, process.exitValue() == 0 ? "" : complaint(arguments));
  }

  private String complaint(String... arguments) throws IOException {
    Path errors = Files.createTempFile("git", ".txt");
    try {
      output(start(ProcessBuilder.Redirect.to(errors.toFile()), arguments));
      return Files.readString(errors, StandardCharsets.UTF_8).strip().replaceAll("\\R+", " ");
    } finally {
      Files.delete(errors);
    }
  }

  private byte[] output(Process process) throws IOException {
    try (InputStream in = process.getInputStream()) {
      process.getOutputStream().close();
      byte[] output = in.readAllBytes();
      process.waitFor();
      return output;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while Git works in " + folder, e);
    } finally {
      process.destroy();
    }
  }
}
