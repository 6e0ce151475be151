package dev.supportcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.supportcheck.report.Result.State;
import dev.supportcheck.report.Results;
import dev.supportcheck.report.Sarif;
import dev.supportcheck.rule.RulePack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates that lack the same thing: one finding says it, wherever it can count. */
class SharedFindingsTest {

  private static final String ONE_RULE = "extends: none\nrules: { attempts-stated: warning }\n";
  private static final String FIRST = ".github/ISSUE_TEMPLATE/1.md";
  private static final String SECOND = ".github/ISSUE_TEMPLATE/2.md";

  private static String template(String name, String comment) {
    return "---\n%sname: Bug in the %s\nabout: It fails\n---\n\n## Description\n"
        .formatted(comment, name);
  }

  private static Results check(String configuration, String comment) {
    return Examples.check(
        RulePack.load(SharedFindingsTest.class.getClassLoader()),
        configuration,
        Map.of(FIRST, template("shop", comment), SECOND, template("app", "")),
        Examples.TODAY);
  }

  private static List<State> states(Results results) {
    return results.results().stream().map(result -> result.state()).toList();
  }

  @Test
  void theFirstSaysIt() {
    Results results = check(ONE_RULE, "");
    assertEquals(List.of(State.ACTIVE, State.SHARED), states(results));
    assertEquals(SECOND, results.active().get(0).related().get(0).file().path());
    assertFalse(new Sarif(true).render(results).contains("\"suppressions\""));
  }

  @Test
  void aCommentSilencesItsOwnFileAlone() {
    Results results = check(ONE_RULE, "# support-check-disable-file attempts-stated -- theirs\n");
    assertEquals(List.of(State.SUPPRESSED, State.ACTIVE), states(results));
  }

  @Test
  void theGravestSaysIt() {
    String second = "overrides: [{ files: ['**/2.md'], rules: { attempts-stated: error } }]\n";
    assertEquals(List.of(State.SHARED, State.ACTIVE), states(check(ONE_RULE + second, "")));
  }

  @Test
  void theBaselineKnowsItOfEach(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("support-check.yml"), ONE_RULE);
    Path templates = Files.createDirectories(folder.resolve(FIRST).getParent());
    Files.writeString(templates.resolve("1.md"), template("shop", ""));
    Files.writeString(templates.resolve("2.md"), template("app", ""));
    Parameters parameters = RunTest.parameters(folder);
    assertEquals(2, Run.baseline(parameters, Caller.PLAIN).entries());
    Files.writeString(templates.resolve("3.md"), template("site", ""));
    assertEquals(
        "BASELINED BASELINED ACTIVE",
        states(Run.of(parameters, Caller.PLAIN).results()).stream()
            .map(State::name)
            .collect(Collectors.joining(" ")));
  }
}
