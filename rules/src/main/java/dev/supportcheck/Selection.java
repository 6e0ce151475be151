package dev.supportcheck;

import dev.supportcheck.config.SetupException;
import dev.supportcheck.rule.Message;
import dev.supportcheck.source.Changes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which of the files that are checked a run reports on: those named, those staged, those changed,
 * and where several are asked for, those that are all of it.
 *
 * @param paths the files; null for all
 * @param notes what is to be said of the choice
 */
record Selection(@Nullable Set<String> paths, List<Message> notes) {

  Selection {
    notes = List.copyOf(notes);
  }

  /** Whether a file is reported on. */
  boolean includes(String path) {
    return paths == null || paths.contains(path);
  }

  /**
   * The choice that parameters make.
   *
   * @param files all files that are checked
   * @throws SetupException when Git cannot say what is staged or changed
   */
  static Selection of(Parameters parameters, Workspace workspace, List<String> files)
      throws SetupException {
    List<Message> notes = new ArrayList<>();
    @Nullable Set<String> paths = named(parameters, workspace, files, notes);
    Changes changes = Changes.below(workspace.root());
    try {
      if (parameters.staged()) {
        paths = narrowed(paths, staged(changes, workspace, files, notes));
      }
      String revision = parameters.changedSince();
      if (revision != null) {
        paths = narrowed(paths, since(changes, revision, parameters.staged(), files, notes));
      }
    } catch (IOException e) {
      throw new SetupException(
          "Git cannot say what has changed below {0}: {1}",
          workspace.root(), String.valueOf(e.getMessage()));
    }
    return new Selection(paths, notes);
  }

  private static @Nullable Set<String> narrowed(
      @Nullable Set<String> paths, @Nullable Set<String> others) {
    if (paths == null || others == null) {
      return paths == null ? others : paths;
    }
    paths.retainAll(others);
    return paths;
  }

  /** The files that the caller names; null where none are named. */
  private static @Nullable Set<String> named(
      Parameters parameters, Workspace workspace, List<String> files, List<Message> notes) {
    List<String> names = new ArrayList<>(parameters.files());
    Parameters.Input input = parameters.input();
    if (input != null) {
      names.add(input.file());
    }
    if (names.isEmpty()) {
      return null;
    }
    Set<String> checked = Set.copyOf(files);
    Set<String> named = new TreeSet<>();
    for (String file : names) {
      String path = workspace.relative(parameters.directory().resolve(file));
      if (path != null && checked.contains(path)) {
        named.add(path);
      }
    }
    if (named.size() < names.size()) {
      notes.add(
          Message.of(
              "Of {0} files named, {1} are issue files and were checked.",
              names.size(), named.size()));
    }
    return named;
  }

  private static Set<String> staged(
      Changes changes, Workspace workspace, List<String> files, List<Message> notes)
      throws IOException {
    Set<String> staged = changes.staged();
    int all = staged.size();
    staged.retainAll(files);
    if (changes.isMerge()) {
      notes.add(
          Message.of(
              "A merge is being made: of its files, those count as staged that differ from all its"
                  + " sides."));
    }
    List<String> conflicts = workspace.conflicts();
    if (!conflicts.isEmpty()) {
      notes.add(
          Message.of("Not checked, for they are in conflict: {0}.", String.join(", ", conflicts)));
    }
    notes.add(
        all == 0
            ? Message.of("Nothing is staged.")
            : Message.of("Files staged: {0}; issue files among them: {1}.", all, staged.size()));
    return staged;
  }

  private static @Nullable Set<String> since(
      Changes changes, String revision, boolean staged, List<String> files, List<Message> notes)
      throws IOException, SetupException {
    Changes.Since since = changes.since(revision, staged);
    Set<String> changed = new TreeSet<>(since.paths());
    int all = changed.size();
    changed.retainAll(files);
    switch (since.comparison()) {
      case MERGE_BASE ->
          notes.add(
              Message.of(
                  "Files changed since {1}: {0}; issue files among them: {2}.",
                  all, revision, changed.size()));
      case REVISION ->
          notes.add(
              Message.of(
                  "It is not known where this history parted from {1} (a shallow clone?), so all"
                      + " counts as changed that differs from it: {0} files, of which {2} are issue"
                      + " files.",
                  all, revision, changed.size()));
      case SHALLOW ->
          notes.add(
              Message.of(
                  "This clone is shallow and does not have {0}, so everything was checked. To check"
                      + " only what has changed, fetch it first: git fetch --unshallow, or"
                      + " fetch-depth: 0 in actions/checkout.",
                  revision));
      case NO_GIT ->
          notes.add(
              Message.of(
                  "There is no Git work tree here, so what has changed since {0} is not known and"
                      + " everything was checked.",
                  revision));
      case UNKNOWN ->
          throw new SetupException(
              "Git knows no revision \"{0}\" here. Allowed: a branch, a tag or a commit, as"
                  + " origin/main or HEAD~1.",
              revision);
    }
    boolean known =
        since.comparison() == Changes.Comparison.MERGE_BASE
            || since.comparison() == Changes.Comparison.REVISION;
    return known ? changed : null;
  }
}
