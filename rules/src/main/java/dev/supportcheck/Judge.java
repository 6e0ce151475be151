package dev.supportcheck;

import dev.supportcheck.config.Baseline;
import dev.supportcheck.config.Configuration;
import dev.supportcheck.config.Suppressions;
import dev.supportcheck.report.Result;
import dev.supportcheck.report.Result.State;
import dev.supportcheck.rule.Catalog;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes results of what rules found: how grave each is, what names it, and whether it counts. */
final class Judge {

  private final Configuration configuration;
  private final Catalog catalog;
  private final Map<String, Examined> files;
  private final List<Examined> wanted;
  private final Set<Baseline.Entry> known;

  /**
   * A judge of findings in {@code files}.
   *
   * @param files all files of the run, by path
   * @param wanted those to report on
   * @param known the findings that do not count
   */
  Judge(
      Configuration configuration,
      Catalog catalog,
      Map<String, Examined> files,
      List<Examined> wanted,
      Set<Baseline.Entry> known) {
    this.configuration = configuration;
    this.catalog = catalog;
    this.files = files;
    this.wanted = wanted;
    this.known = known;
  }

  /** The results, in the order of reports. */
  List<Result> judge(List<Found> found) {
    Map<String, List<Result>> byFile = new HashMap<>();
    for (Result result : results(found)) {
      byFile.computeIfAbsent(result.file().path(), path -> new ArrayList<>()).add(result);
    }
    List<Result> judged = new ArrayList<>();
    for (Examined file : wanted) {
      judged.addAll(commented(file, byFile.getOrDefault(file.path(), List.of())));
    }
    judged.sort(Result.ORDER);
    return once(named(judged));
  }

  private List<Result> results(List<Found> found) {
    List<Result> results = new ArrayList<>(found.size());
    for (Found each : found) {
      Finding finding = each.finding();
      Examined file = file(finding.file());
      Severity severity = file.rules().setting(each.rule(), file.kind()).severity();
      if (severity != Severity.OFF) {
        results.add(
            new Result(
                file.source(),
                each.rule(),
                severity,
                finding.span(),
                finding.message(),
                finding.related(),
                finding.fix(),
                "",
                finding.set(),
                State.ACTIVE));
      }
    }
    return results;
  }

  private Examined file(SourceFile source) {
    Examined file = files.get(source.path());
    if (file == null) {
      throw new IllegalStateException("no file of this run: " + source.path());
    }
    return file;
  }

  /** The results of a file as its comments leave them, and what is wrong with these. */
  private List<Result> commented(Examined file, List<Result> results) {
    Suppressions suppressions = file.suppressions();
    if (suppressions.isEmpty()) {
      return results;
    }
    CommentJudge comments =
        new CommentJudge(
            file.source(), file.kind(), suppressions, configuration.suppressions(), catalog);
    List<Result> suppressible = new ArrayList<>(results);
    suppressible.addAll(results(comments.unknownRules()));
    List<Result> all = new ArrayList<>(comments.apply(suppressible));
    all.addAll(results(comments.faults()));
    return all;
  }

  /** The results, each with its fingerprint, known ones marked so. */
  private List<Result> named(List<Result> results) {
    Map<Baseline.Entry, Integer> occurrences = new HashMap<>();
    List<Result> named = new ArrayList<>(results.size());
    for (Result result : results) {
      String path = result.file().path();
      String words = Fingerprint.words(result.file(), result.span(), file(result.file()).masks());
      int before =
          occurrences.merge(new Baseline.Entry(words, result.rule(), path), 1, Integer::sum) - 1;
      Result with = result.withFingerprint(Fingerprint.of(result.rule(), path, words, before));
      boolean isKnown = with.state() == State.ACTIVE && known.contains(Known.entry(with));
      named.add(isKnown ? with.withState(State.BASELINED) : with);
    }
    return named;
  }

  /** The results, of those that files share only the gravest still counting. */
  private static List<Result> once(List<Result> results) {
    record Shared(String rule, String set) {}
    Map<Shared, Result> said = new HashMap<>();
    for (Result result : results) {
      if (result.state() == State.ACTIVE && !result.set().isEmpty()) {
        said.merge(
            new Shared(result.rule(), result.set()),
            result,
            (first, next) -> next.severity().compareTo(first.severity()) > 0 ? next : first);
      }
    }
    return results.stream()
        .map(
            result -> {
              Result first = said.get(new Shared(result.rule(), result.set()));
              boolean again =
                  first != null && !first.equals(result) && result.state() == State.ACTIVE;
              return again ? result.withState(State.SHARED) : result;
            })
        .toList();
  }
}
