package dev.supportcheck.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Git says of the files below a folder. */
final class GitListing {

  private GitListing() {}

  /**
   * Adds the files below {@code folder} that Git tracks, or would track, to {@code files}, relative
   * to the folder.
   *
   * @return false where there is no Git, the folder is in no work tree, or Git ignores it as a
   *     whole
   */
  static boolean list(Path folder, List<String> files) throws IOException {
    byte[] output = run(folder, "ls-files", "-z", "-c", "-o", "--exclude-standard");
    if (output == null) {
      return false;
    }
    int start = 0;
    for (int i = 0; i < output.length; i++) {
      if (output[i] == 0) {
        String path = new String(output, start, i - start, StandardCharsets.UTF_8);
        // A file in conflict is listed once for each of its versions.
        if (files.isEmpty() || !files.get(files.size() - 1).equals(path)) {
          files.add(path);
        }
        start = i + 1;
      }
    }
    boolean ignored =
        files.isEmpty()
            && !Files.exists(folder.resolve(".git"))
            && run(folder, "check-ignore", "-q", ".") != null;
    return !ignored;
  }

  /** What a Git command writes; null where Git is not there or fails. */
  private static byte @Nullable [] run(Path folder, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "core.quotepath=off", "-c", "core.fsmonitor=false"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    // A hook runs with these set to the repository of the commit, which need not be the one of this
    // folder.
    builder
        .environment()
        .keySet()
        .removeAll(List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"));
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      return null;
    }
    try (InputStream in = process.getInputStream()) {
      process.getOutputStream().close();
      byte[] output = in.readAllBytes();
      return process.waitFor() == 0 ? output : null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while Git lists the files of " + folder, e);
    } finally {
      process.destroy();
    }
  }
}
