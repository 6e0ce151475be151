package dev.supportcheck.report;

import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.RuleDescriptor;
import dev.supportcheck.rule.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files by guidelines: which each fulfils, and how far it falls short of others.
 *
 * @param guidelines those that any file was judged by, by number
 * @param rows the files, by path
 */
record Matrix(List<Guideline> guidelines, List<Row> rows) {

  Matrix {
    guidelines = List.copyOf(guidelines);
    rows = List.copyOf(rows);
  }

  /**
   * A file.
   *
   * @param cells by guideline; none where it does not apply
   * @param other what rules found that enforce no guideline
   * @param all all that was found
   */
  record Row(CheckedFile file, Map<Guideline, Cell> cells, Cell other, Cell all) {

    Row {
      cells = Map.copyOf(cells);
    }
  }

  /**
   * What was found of one kind in one file.
   *
   * @param worst the gravest severity; {@link Severity#OFF} for nothing
   * @param count how many findings
   */
  record Cell(Severity worst, int count) {

    private static final Cell NOTHING = new Cell(Severity.OFF, 0);

    private Cell and(Severity severity) {
      return new Cell(severity.compareTo(worst) > 0 ? severity : worst, count + 1);
    }
  }

  /** The matrix of these results, those that count. */
  static Matrix of(Results results) {
    Map<String, List<Result>> byFile = new HashMap<>();
    for (Result result : results.results()) {
      if (result.state() == Result.State.ACTIVE || result.state() == Result.State.SHARED) {
        byFile.computeIfAbsent(result.file().path(), path -> new ArrayList<>()).add(result);
      }
    }
    Map<String, List<Guideline>> byRule = new HashMap<>();
    for (RuleDescriptor rule : results.catalog().rules()) {
      byRule.put(rule.id(), rule.guidelines());
    }
    Set<Guideline> guidelines = EnumSet.noneOf(Guideline.class);
    List<Row> rows = new ArrayList<>();
    for (CheckedFile file : results.files()) {
      Row row = row(file, byFile.getOrDefault(file.path(), List.of()), byRule);
      guidelines.addAll(row.cells().keySet());
      rows.add(row);
    }
    return new Matrix(List.copyOf(guidelines), rows);
  }

  /** The row of a file; what it shares with others counts for its guidelines alone. */
  private static Row row(
      CheckedFile file, List<Result> found, Map<String, List<Guideline>> byRule) {
    Map<Guideline, Cell> cells = new EnumMap<>(Guideline.class);
    file.guidelines().forEach(guideline -> cells.put(guideline, Cell.NOTHING));
    Cell other = Cell.NOTHING;
    Cell all = Cell.NOTHING;
    for (Result result : found) {
      List<Guideline> guidelines = guidelines(result.rule(), byRule);
      for (Guideline guideline : guidelines) {
        cells.put(guideline, cells.getOrDefault(guideline, Cell.NOTHING).and(result.severity()));
      }
      if (result.state() == Result.State.ACTIVE) {
        other = guidelines.isEmpty() ? other.and(result.severity()) : other;
        all = all.and(result.severity());
      }
    }
    return new Row(file, cells, other, all);
  }

  /** Those of the rule; of its family where the rule itself is none of the catalogue's. */
  private static List<Guideline> guidelines(String rule, Map<String, List<Guideline>> byRule) {
    @Nullable List<Guideline> own = byRule.get(rule);
    return own != null ? own : byRule.getOrDefault(rule.replaceFirst("/.*+", ""), List.of());
  }
}
