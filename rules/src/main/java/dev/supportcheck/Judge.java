package dev.supportcheck;

import dev.supportcheck.config.Baseline;
import dev.supportcheck.config.Configuration;
import dev.supportcheck.config.Suppressions;
import dev.supportcheck.report.Result;
import dev.supportcheck.report.Result.State;
import dev.supportcheck.rule.Catalog;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes results of what rules found: how grave each is, what names it, and whether it counts. */
final class Judge {

  private final Configuration configuration;
  private final Catalog catalog;
  private final List<Examined> wanted;
  private final Set<Baseline.Entry> known;

  /**
   * A judge of findings.
   *
   * @param wanted the files to report on, by path
   * @param known the findings that do not count
   */
  Judge(
      Configuration configuration,
      Catalog catalog,
      List<Examined> wanted,
      Set<Baseline.Entry> known) {
    this.configuration = configuration;
    this.catalog = catalog;
    this.wanted = wanted;
    this.known = known;
  }

  /**
   * The results, in the order of reports.
   *
   * @param found what was found in the files to report on
   */
  List<Result> judge(List<Found> found) {
    Map<String, List<Found>> byFile = new HashMap<>();
    for (Found each : found) {
      String path = each.finding().file().path();
      byFile.computeIfAbsent(path, key -> new ArrayList<>()).add(each);
    }
    List<Result> judged = new ArrayList<>(found.size());
    for (Examined file : wanted) {
      List<Found> ofFile = byFile.remove(file.path());
      List<Result> results = commented(file, results(file, ofFile == null ? List.of() : ofFile));
      results.sort(Result.ORDER);
      judged.addAll(named(file, results));
    }
    if (!byFile.isEmpty()) {
      throw new IllegalStateException("no files of this run: " + byFile.keySet());
    }
    return once(judged);
  }

  private static List<Result> results(Examined file, List<Found> found) {
    List<Result> results = new ArrayList<>(found.size());
    for (Found each : found) {
      Finding finding = each.finding();
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
    suppressible.addAll(results(file, comments.unknownRules()));
    List<Result> all = new ArrayList<>(comments.apply(suppressible));
    all.addAll(results(file, comments.faults()));
    return all;
  }

  /** The results of a file, each with its fingerprint, known ones marked so. */
  private List<Result> named(Examined file, List<Result> results) {
    Map<String, Integer> occurrences = new HashMap<>();
    List<Result> named = new ArrayList<>(results.size());
    for (Result result : results) {
      String words = Fingerprint.words(file.source(), result.span(), file.masks());
      int before = occurrences.merge(result.rule() + ' ' + words, 1, Integer::sum) - 1;
      Result with =
          result.withFingerprint(Fingerprint.of(result.rule(), file.path(), words, before));
      boolean isKnown =
          !known.isEmpty() && with.state() == State.ACTIVE && known.contains(Known.entry(with));
      named.add(isKnown ? with.withState(State.BASELINED) : with);
    }
    return named;
  }

  /** The results, of those that files share only the gravest still counting. */
  private static List<Result> once(List<Result> results) {
    record Shared(String rule, String set) {}
    Map<Shared, Result> said = new HashMap<>();
    for (Result result : results) {
      if (isShared(result)) {
        said.merge(
            new Shared(result.rule(), result.set()),
            result,
            (first, next) -> next.severity().compareTo(first.severity()) > 0 ? next : first);
      }
    }
    return results.stream()
        .map(
            result ->
                isShared(result)
                        && !result.equals(said.get(new Shared(result.rule(), result.set())))
                    ? result.withState(State.SHARED)
                    : result)
        .toList();
  }

  private static boolean isShared(Result result) {
    return result.state() == State.ACTIVE && !result.set().isEmpty();
  }
}
