package dev.supportcheck;

import dev.supportcheck.config.Baseline;
import dev.supportcheck.report.Result;
import java.util.Collection;

/** Results as entries of a baseline. */
final class Known {

  private Known() {}

  /** The entry that stands for a result. */
  static Baseline.Entry entry(Result result) {
    return new Baseline.Entry(result.fingerprint(), result.rule(), result.file().path());
  }

  /** The baseline of results: of all that no comment suppresses. */
  static Baseline of(Collection<Result> results) {
    return new Baseline(
        results.stream()
            .filter(result -> result.state() != Result.State.SUPPRESSED)
            .map(Known::entry)
            .toList());
  }
}
