package dev.supportcheck;

import dev.supportcheck.config.Baseline;
import dev.supportcheck.config.Configuration;
import dev.supportcheck.config.FileRules;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.DocumentParser;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Locations;
import dev.supportcheck.evidence.Evidence;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.report.CheckedFile;
import dev.supportcheck.report.Results;
import dev.supportcheck.rule.Catalog;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rules.meta.UnreadableFile;
import dev.supportcheck.source.FileTree;
import dev.supportcheck.source.Masks;
import dev.supportcheck.source.Reading;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.SourceReader;
import dev.supportcheck.source.Unreadable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * The whole check: every file read, parsed and its facts recognised, then every rule put to every
 * document, then every rule on sets of documents to every repository. The same files give the same
 * results, whatever the number of threads.
 */
public final class Checker {

  private final Configuration configuration;
  private final FileTree tree;
  private final LocalDate referenceDate;
  private final int threads;
  private final Progress progress;

  /**
   * A checker.
   *
   * @param configuration what the user wants
   * @param tree where the files are
   * @param referenceDate the day that counts as today
   * @param threads how many files are checked at once; 0 for the processors
   * @param progress hears how far it is
   */
  public Checker(
      Configuration configuration,
      FileTree tree,
      LocalDate referenceDate,
      int threads,
      Progress progress) {
    this.configuration = configuration;
    this.tree = tree;
    this.referenceDate = referenceDate;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * What the rules find.
   *
   * @param paths the files to read
   * @param reported which of them to report on
   * @param baseline the findings that are known
   * @param notes what the run has to say of itself
   */
  public Results check(
      List<String> paths, Predicate<String> reported, Baseline baseline, List<Message> notes) {
    Map<String, Parsed> files = new TreeMap<>();
    List<Found> found = new ArrayList<>();
    Repositories repositories;
    RuleRunner runner;
    List<Parsed> wanted;
    try (Workers workers = new Workers(threads)) {
      workers.all(paths, this::parse).forEach(file -> files.put(file.path(), file));
      repositories = new Repositories(files.values(), tree);
      runner = new RuleRunner(configuration.pack(), files, repositories, referenceDate);
      wanted = files.values().stream().filter(file -> reported.test(file.path())).toList();
      AtomicInteger done = new AtomicInteger();
      List<List<Found>> ofDocuments =
          workers.all(
              wanted,
              file -> {
                List<Found> findings = runner.run(file);
                progress.advanced(done.incrementAndGet(), wanted.size());
                return findings;
              });
      ofDocuments.forEach(found::addAll);
      workers.all(repositories.all(), runner::run).forEach(found::addAll);
    }
    found.removeIf(each -> !reported.test(each.finding().file().path()));
    Catalog catalog = configuration.rules().catalog();
    Map<String, Masks> masks = new HashMap<>();
    files.values().forEach(file -> masks.put(file.path(), file.masks()));
    return new Results(
        wanted.stream().map(file -> checked(file, runner)).toList(),
        new Judge(configuration, catalog, files, wanted, baseline.known()).judge(found),
        masks,
        catalog,
        configuration.messages(),
        notes);
  }

  private static CheckedFile checked(Parsed file, RuleRunner runner) {
    Evidence evidence = file.evidence();
    return new CheckedFile(
        file.source(),
        evidence == null ? null : file.kind(),
        evidence == null ? null : evidence.purpose(),
        runner.guidelines(file));
  }

  private Parsed parse(String path) {
    Kind declared = configuration.kind(path);
    Kind kind = declared == null ? Locations.of(path).kind() : declared;
    Profile profile = configuration.profile();
    FileRules rules = configuration.rules(profile).forFile(path);
    Long limit = configuration.settings().maxFileSize();
    Reading reading =
        new SourceReader(limit == null ? SourceReader.DEFAULT_LIMIT : limit).read(tree, path);
    if (reading instanceof Unreadable unreadable) {
      SourceFile empty = SourceFile.of(path, "");
      return new Parsed(
          empty, kind, profile, rules, null, UnreadableFile.finding(empty, unreadable));
    }
    SourceFile source = (SourceFile) reading;
    try {
      Document document = DocumentParser.parse(source, declared);
      Evidence evidence = Evidence.of(document, profile);
      return new Parsed(source, document.kind(), profile, rules, evidence, null);
    } catch (RuntimeException | StackOverflowError e) {
      SourceFile empty = SourceFile.of(path, "");
      Finding fault = UnreadableFile.failure(empty, e);
      return new Parsed(empty, kind, profile, rules, null, fault);
    }
  }
}
