package dev.supportcheck.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
    Git git = Git.in(folder);
    Git.Answer listing;
    try {
      if (!git.hasRepository()) {
        return false;
      }
      listing = git.run("ls-files", "-z", "-c", "-o", "--exclude-standard");
    } catch (IOException e) {
      return false;
    }
    if (!listing.ok()) {
      return false;
    }
    for (String path : listing.paths()) {
      // A file in conflict is listed once for each of its versions.
      if (files.isEmpty() || !files.get(files.size() - 1).equals(path)) {
        files.add(path);
      }
    }
    boolean ignored =
        files.isEmpty()
            && !Files.exists(folder.resolve(".git"))
            && git.run("check-ignore", "-q", ".").ok();
    return !ignored;
  }
}
