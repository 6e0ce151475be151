package dev.supportcheck.report;

import dev.supportcheck.rule.Catalog;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.Messages;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.Masks;
import dev.supportcheck.source.SourceFile;
import java.util.List;
import java.util.Map;

/**
 * All that came of a run, from which every report is made.
 *
 * @param files the files checked, by path
 * @param results what was found, in {@link Result#ORDER}, suppressed and baselined ones too
 * @param masks what must not be shown of a file, by path; files without an entry have nothing to
 *     hide
 * @param catalog the rules of the run, with the severities of the configuration
 * @param messages the language of the reports
 * @param notes what the run has to say of itself: what was narrowed, which files a limit left out
 * @param base where the root of the run lies in its repository, with {@code /} at its end; empty
 *     where it is the repository's root itself
 */
public record Results(
    List<CheckedFile> files,
    List<Result> results,
    Map<String, Masks> masks,
    Catalog catalog,
    Messages messages,
    List<Message> notes,
    String base) {

  public Results {
    files = List.copyOf(files);
    results = results.stream().sorted(Result.ORDER).toList();
    masks = Map.copyOf(masks);
    notes = List.copyOf(notes);
  }

  /** These results as those of a run, which tells where its root lies, and has its own notes. */
  public Results ofRun(String itsBase, List<Message> itsNotes) {
    return new Results(files, results, masks, catalog, messages, itsNotes, itsBase);
  }

  /**
   * The path of a file from the root of the repository, by which trackers and other tools find it.
   */
  public String repositoryPath(SourceFile file) {
    return base + file.path();
  }

  /** The results that count. */
  public List<Result> active() {
    return results.stream().filter(result -> result.state() == Result.State.ACTIVE).toList();
  }

  /** The results without those that one of another file tells as well. */
  public List<Result> told() {
    return results.stream().filter(result -> result.state() != Result.State.SHARED).toList();
  }

  /** How many results that count are of this severity. */
  public long count(Severity severity) {
    return active().stream().filter(result -> result.severity() == severity).count();
  }

  /** How many results are in this state. */
  public long count(Result.State state) {
    return results.stream().filter(result -> result.state() == state).count();
  }

  /**
   * The message of a result in the language of the reports, with nothing in it that must not be
   * shown.
   */
  public String message(Result result) {
    return message(result.file(), result.message());
  }

  /**
   * A message on a file in the language of the reports, with nothing in it that must not be shown
   * of the file.
   */
  public String message(SourceFile file, Message message) {
    return masks(file).scrub(file.text(), messages.render(message));
  }

  /** What must not be shown of a file. */
  public Masks masks(SourceFile file) {
    return masks.getOrDefault(file.path(), Masks.NONE);
  }
}
