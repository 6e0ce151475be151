package dev.supportcheck;

import dev.supportcheck.config.Suppression;
import dev.supportcheck.config.SuppressionPolicy;
import dev.supportcheck.config.Suppressions;
import dev.supportcheck.config.Suppressions.Idle;
import dev.supportcheck.document.Kind;
import dev.supportcheck.report.Result;
import dev.supportcheck.report.Result.State;
import dev.supportcheck.rule.Catalog;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rules.meta.UnknownRule;
import dev.supportcheck.rules.meta.UnusedSuppression;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Applies the comments of one file to what was found in it, and says which of them have no effect.
 */
final class CommentJudge {

  private final SourceFile source;
  private final Kind kind;
  private final Suppressions suppressions;
  private final SuppressionPolicy policy;
  private final Catalog catalog;
  private final Set<Found> faults = new LinkedHashSet<>();

  CommentJudge(
      SourceFile source,
      Kind kind,
      Suppressions suppressions,
      SuppressionPolicy policy,
      Catalog catalog) {
    this.source = source;
    this.kind = kind;
    this.suppressions = suppressions;
    this.policy = policy;
    this.catalog = catalog;
  }

  /** The rules that comments name and that there are none of; a comment may suppress this too. */
  List<Found> unknownRules() {
    return suppressions.all().stream()
        .map(Suppression::rule)
        .filter(rule -> catalog.find(rule.text()).isEmpty())
        .map(rule -> UnknownRule.finding(source, rule.span(), rule.text(), catalog))
        .map(finding -> new Found(UnknownRule.ID, finding))
        .toList();
  }

  /** The results, those that a comment means suppressed. */
  List<Result> apply(List<Result> results) {
    List<Suppression> effective = suppressions.all().stream().filter(this::counts).toList();
    suppressions.idle().forEach(this::report);
    Set<Suppression> used = new HashSet<>();
    List<Result> applied = new ArrayList<>(results.size());
    for (Result result : results) {
      List<Suppression> covering =
          policy.yields(result.rule())
              ? effective.stream()
                  .filter(each -> each.covers(result.rule(), result.span().start()))
                  .toList()
              : List.of();
      used.addAll(covering);
      applied.add(covering.isEmpty() ? result : result.withState(State.SUPPRESSED));
    }
    for (Suppression suppression : effective) {
      if (!used.contains(suppression)) {
        Span span = suppression.rule().span();
        unused(UnusedSuppression.nothingFound(source, span, suppression.rule().text()));
      }
    }
    return applied;
  }

  /** The comments without effect; to be asked for after {@link #apply}. */
  List<Found> faults() {
    return List.copyOf(faults);
  }

  /** Whether a comment may suppress what it means to. */
  private boolean counts(Suppression suppression) {
    Span span = suppression.rule().span();
    String rule = suppression.rule().text();
    if (catalog.find(rule).isEmpty()) {
      return false;
    }
    if (kind == Kind.CASE && !policy.inCases()) {
      unused(UnusedSuppression.notInCases(source, suppression.comment()));
    } else if (policy.reasonRequired() && suppression.reason().isEmpty()) {
      unused(UnusedSuppression.noReason(source, suppression.comment()));
    } else if (!policy.yields(rule)) {
      unused(UnusedSuppression.neverYields(source, span, rule));
    } else {
      return true;
    }
    return false;
  }

  private void report(Idle idle) {
    unused(
        switch (idle.why()) {
          case NO_RULE -> UnusedSuppression.noRule(source, idle.span(), idle.name());
          case NOTHING_TO_END -> UnusedSuppression.nothingToEnd(source, idle.span());
          case UNKNOWN ->
              UnusedSuppression.unknownComment(source, idle.span(), idle.name(), idle.nearest());
        });
  }

  private void unused(Finding finding) {
    faults.add(new Found(UnusedSuppression.ID, finding));
  }
}
