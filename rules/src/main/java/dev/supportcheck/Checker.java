package dev.supportcheck;

import dev.supportcheck.config.Baseline;
import dev.supportcheck.config.Configuration;
import dev.supportcheck.config.FileRules;
import dev.supportcheck.config.Profiles;
import dev.supportcheck.config.SetupException;
import dev.supportcheck.document.Case;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.DocumentParser;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Located;
import dev.supportcheck.document.Locations;
import dev.supportcheck.evidence.Evidence;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.report.Results;
import dev.supportcheck.rule.Catalog;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.RepositoryRule;
import dev.supportcheck.rule.RuleType;
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
 * The whole check: first the templates are read and parsed, which cases may be made from; then
 * every file's facts are recognised and every rule put to it, one after the other; then the rules
 * on sets of templates to every repository. The same files give the same results, whatever the
 * number of threads.
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
    Map<String, Examined> files = new TreeMap<>();
    List<Found> found = new ArrayList<>();
    boolean caseSets = configuration.pack().types().stream().anyMatch(Checker::looksAtSetsOfCases);
    try (Workers workers = new Workers(threads)) {
      Map<String, Parsed> together = new TreeMap<>();
      workers
          .all(
              paths.stream().filter(path -> caseSets || kind(path) != Kind.CASE).toList(),
              this::parse)
          .forEach(file -> together.put(file.path(), file));
      Repositories repositories = new Repositories(together.values(), tree);
      RuleRunner runner =
          new RuleRunner(configuration.pack(), together, repositories, referenceDate);
      AtomicInteger done = new AtomicInteger();
      workers
          .all(
              paths,
              path -> {
                Parsed kept = together.get(path);
                Examined file = runner.examine(kept != null ? kept : parse(path));
                progress.advanced(done.incrementAndGet(), paths.size());
                return file;
              })
          .forEach(file -> files.put(file.path(), file));
      workers.all(repositories.all(), runner::run).forEach(found::addAll);
    } finally {
      progress.finished();
    }
    List<Examined> wanted =
        files.values().stream().filter(file -> reported.test(file.path())).toList();
    wanted.forEach(file -> found.addAll(file.found()));
    found.removeIf(each -> !reported.test(each.finding().file().path()));
    Catalog catalog = configuration.rules().catalog();
    Map<String, Masks> masks = new HashMap<>();
    for (Examined file : files.values()) {
      if (!file.masks().isEmpty()) {
        masks.put(file.path(), file.masks());
      }
    }
    return new Results(
        wanted.stream().map(Examined::checked).toList(),
        new Judge(configuration, catalog, wanted, baseline.known()).judge(found),
        masks,
        catalog,
        configuration.messages(),
        notes,
        "");
  }

  /** Whether the documents that a rule looks at together, and so stay parsed, are cases too. */
  private static boolean looksAtSetsOfCases(RuleType type) {
    return type.standard() instanceof RepositoryRule
        && type.descriptor().kinds().contains(Kind.CASE);
  }

  private Kind kind(String path) {
    Kind declared = configuration.kind(path);
    return declared == null ? Locations.of(path).kind() : declared;
  }

  private Parsed parse(String path) {
    Kind kind = kind(path);
    Long limit = configuration.settings().maxFileSize();
    Reading reading =
        new SourceReader(limit == null ? SourceReader.DEFAULT_LIMIT : limit).read(tree, path);
    if (reading instanceof Unreadable unreadable) {
      SourceFile empty = SourceFile.of(path, "");
      return unread(path, kind, UnreadableFile.finding(empty, unreadable));
    }
    SourceFile source = (SourceFile) reading;
    try {
      return parsed(DocumentParser.parse(source, configuration.kind(path)));
    } catch (RuntimeException | StackOverflowError e) {
      SourceFile empty = SourceFile.of(path, "");
      return unread(path, kind, UnreadableFile.failure(empty, e));
    }
  }

  private Parsed unread(String path, Kind kind, Finding fault) {
    Profile profile = configuration.profile();
    FileRules rules = configuration.rules(profile).forFile(path);
    return new Parsed(fault.file(), kind, profile, rules, null, fault);
  }

  /** A document in terms of the profile that it names, else of the configuration's. */
  private Parsed parsed(Document document) {
    SourceFile source = document.source();
    Located named = document instanceof Case issue ? issue.property("profile").orElse(null) : null;
    Profile profile = configuration.profile();
    Finding fault = null;
    if (named != null && !named.isBlank()) {
      try {
        profile = configuration.profile(source, named);
      } catch (SetupException e) {
        fault = UnreadableFile.profile(source, named.span(), profile.name(), Profiles.names());
      }
    }
    FileRules rules = configuration.rules(profile).forFile(source.path());
    Evidence evidence = Evidence.of(document, profile);
    return new Parsed(source, document.kind(), profile, rules, evidence, fault);
  }
}
