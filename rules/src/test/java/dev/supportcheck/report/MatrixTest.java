package dev.supportcheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.supportcheck.Examples;
import dev.supportcheck.report.Matrix.Row;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rule.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatrixTest {

  private static final Matrix.Cell NONE = new Matrix.Cell(Severity.OFF, 0);

  @Test
  void aFindingThatTemplatesShareCountsForEachOfThem() {
    String template = "---\nname: Bug in the %s\nabout: It fails\n---\n\n## Description\n";
    Results results =
        Examples.check(
            RulePack.load(MatrixTest.class.getClassLoader()),
            "extends: none\nrules: { attempts-stated: warning }\n",
            Map.of(
                ".github/ISSUE_TEMPLATE/1.md",
                template.formatted("shop"),
                ".github/ISSUE_TEMPLATE/2.md",
                template.formatted("app")),
            Examples.TODAY);
    assertEquals(1, results.active().size());
    List<Integer> counts =
        Matrix.of(results).rows().stream()
            .map(Row::cells)
            .map(cells -> cells.getOrDefault(Guideline.ATTEMPTS, NONE).count())
            .toList();
    assertEquals(List.of(1, 1), counts);
  }
}
