package dev.supportcheck.rules.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.supportcheck.Examples;
import dev.supportcheck.report.Result;
import dev.supportcheck.report.Results;
import dev.supportcheck.rule.RulePack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One repository with the templates of every tracker, each judged as its tracker does. */
class TrackersTest {

  private static final String BODY = "body:\n- {type: input, attributes: {label: None}}\n";

  private static List<String> check(Map<String, String> files) {
    Results results =
        Examples.check(
            RulePack.of(
                new FormSyntax(),
                new FormSchema(),
                new FormTrap(),
                new FrontMatter(),
                new Chooser(),
                new DuplicateTemplate()),
            "extends: all\n",
            files,
            Examples.TODAY);
    return results.results().stream()
        .filter(result -> result.state() == Result.State.ACTIVE)
        .map(result -> result.file().path() + " " + result.rule())
        .toList();
  }

  @Test
  void eachTrackerIsJudgedByItsOwnRules() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(".github/ISSUE_TEMPLATE/bug.yml", "name: Report a bug\nabout: It fails\n" + BODY);
    files.put(".github/ISSUE_TEMPLATE/config.yml", "blank_issues: false\n");
    files.put(".gitea/issue_template/bug.yml", "name: Report a bug\n" + BODY);
    files.put(".gitea/ISSUE_TEMPLATE/two.yaml", "name: Two\nabout: It fails\n" + BODY);
    files.put(".forgejo/ISSUE_TEMPLATE/bug.yaml", "name: Bug\nabout: It fails\nbody: []\n");
    files.put(".gitlab/issue_templates/Bug.md", "---\nname: Bug\n---\n## Steps\n");
    files.put(".gitlab/issue_templates/Wish.md", "## Wish\n\n/label ~wish\n");
    files.put("ISSUE_TEMPLATE.md", "## Steps\n");
    files.put("docs/issue_template.md", "## Steps\n");
    assertEquals(
        List.of(
            ".forgejo/ISSUE_TEMPLATE/bug.yaml form-schema/e21",
            ".gitea/issue_template/bug.yml form-schema/e1",
            ".github/ISSUE_TEMPLATE/bug.yml form-schema/e3",
            ".github/ISSUE_TEMPLATE/config.yml chooser",
            ".gitlab/issue_templates/Bug.md front-matter",
            "docs/issue_template.md duplicate-template"),
        check(files));
  }

  @Test
  void theFileThatIsReadIsTheOneThatStays() {
    assertEquals(
        List.of(
            ".forgejo/issue_template.md duplicate-template",
            ".gitea/ISSUE_TEMPLATE/config.yml duplicate-template",
            ".gitlab/issue_templates/default.md duplicate-template",
            "docs/ISSUE_TEMPLATE/bug.md duplicate-template"),
        check(
            Map.of(
                ".forgejo/issue_template.md", "## Steps\n",
                ".forgejo/ISSUE_TEMPLATE.md", "## Steps\n",
                ".gitea/ISSUE_TEMPLATE/config.yaml", "blank_issues_enabled: true\n",
                ".gitea/ISSUE_TEMPLATE/config.yml", "blank_issues_enabled: true\n",
                ".gitlab/issue_templates/Default.md", "## Steps\n",
                ".gitlab/issue_templates/default.md", "## Steps\n",
                ".github/ISSUE_TEMPLATE/bug.md", "---\nname: A bug\nabout: x\n---\n",
                "docs/ISSUE_TEMPLATE/bug.md", "---\nname: A bug\nabout: x\n---\n",
                ".gitea/ISSUE_TEMPLATE/bug.md", "---\nname: A bug\nabout: x\n---\n")));
  }
}
