package dev.supportcheck.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What Git says has changed below a folder. Files that are deleted are no part of it; one that is
 * moved is, at its new path.
 */
public final class Changes {

  private final Git git;

  private Changes(Git git) {
    this.git = git;
  }

  /** The changes below {@code root}. */
  public static Changes below(Path root) {
    return new Changes(Git.in(root));
  }

  /**
   * The files that a commit made now would change, relative to the root: against the last commit,
   * or against nothing where it is the first. While a merge is made, those only that differ from
   * all its sides, for the rest was committed, and checked, before.
   *
   * @throws IOException when Git cannot say; its message is what it says
   */
  public Set<String> staged() throws IOException {
    Set<String> staged = differing("--cached");
    for (String side : git.merged()) {
      staged.retainAll(differing("--cached", side.strip()));
    }
    return staged;
  }

  /** Whether a merge is being made. */
  public boolean isMerge() throws IOException {
    return !git.merged().isEmpty();
  }

  /** How the present is compared with a revision. */
  public enum Comparison {
    /** With where the two histories part. */
    MERGE_BASE,
    /** With the revision itself: where the histories part is not known. */
    REVISION,
    /** Not at all: a shallow clone does not have the revision. */
    SHALLOW,
    /** Not at all: there is no Git, or no work tree. */
    NO_GIT,
    /** Not at all: there is no such revision. */
    UNKNOWN
  }

  /**
   * The files changed since a revision.
   *
   * @param comparison how that is known
   * @param paths the files, relative to the root; empty where it is not known
   */
  public record Since(Comparison comparison, Set<String> paths) {

    public Since {
      paths = Set.copyOf(paths);
    }
  }

  /**
   * The files that differ from where this history parted from that of {@code revision}, committed
   * or not.
   *
   * @param staged whether the index is compared, and not the working tree, whose new files count
   * @throws IOException when Git fails; its message is what it says
   */
  public Since since(String revision, boolean staged) throws IOException {
    Git.Answer tree;
    try {
      tree = git.run("rev-parse", "--is-inside-work-tree");
    } catch (IOException e) {
      return new Since(Comparison.NO_GIT, Set.of());
    }
    if (!tree.ok() || !tree.text().equals("true")) {
      return new Since(Comparison.NO_GIT, Set.of());
    }
    Git.Answer commit =
        git.run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    if (!commit.ok()) {
      boolean shallow = git.run("rev-parse", "--is-shallow-repository").text().equals("true");
      return new Since(shallow ? Comparison.SHALLOW : Comparison.UNKNOWN, Set.of());
    }
    Git.Answer base = git.run("merge-base", commit.text(), "HEAD");
    String from = base.ok() ? base.text() : commit.text();
    Set<String> paths = staged ? differing("--cached", from) : differing(from);
    if (!staged) {
      paths.addAll(listed("ls-files", "-z", "--others", "--exclude-standard"));
    }
    return new Since(base.ok() ? Comparison.MERGE_BASE : Comparison.REVISION, paths);
  }

  private Set<String> differing(String... which) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "diff",
                "--name-only",
                "-z",
                "--relative",
                "--no-renames",
                "--no-ext-diff",
                "--ignore-submodules=all",
                "--diff-filter=d"));
    command.addAll(List.of(which));
    command.add("--");
    return listed(command.toArray(String[]::new));
  }

  private Set<String> listed(String... command) throws IOException {
    Git.Answer answer = git.run(command);
    if (!answer.ok()) {
      throw new IOException(answer.error());
    }
    return new TreeSet<>(answer.paths());
  }
}
