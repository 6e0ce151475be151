package dev.supportcheck.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationsTest {

  @ParameterizedTest
  @CsvSource({
    ".github/ISSUE_TEMPLATE/bug.md,          TEMPLATE, GITHUB,  false, false, ''",
    ".github/ISSUE_TEMPLATE/bug.yaml,        TEMPLATE, GITHUB,  true,  false, ''",
    ".github/ISSUE_TEMPLATE/config.yml,      CHOOSER,  GITHUB,  false, false, ''",
    "a/b/.github/issue_template/x.yml,       TEMPLATE, GITHUB,  true,  false, a/b",
    ".github/ISSUE_TEMPLATE.md,              TEMPLATE, GITHUB,  false, true,  ''",
    "ISSUE_TEMPLATE.md,                      TEMPLATE, GITHUB,  false, true,  ''",
    "a/docs/issue_template.md,               TEMPLATE, GITHUB,  false, true,  a",
    "docs/ISSUE_TEMPLATE/x.md,               TEMPLATE, GITHUB,  false, false, ''",
    ".gitlab/issue_templates/Bug.md,         TEMPLATE, GITLAB,  false, false, ''",
    "a/.gitlab/issue_templates/Bug.md,       TEMPLATE, GITLAB,  false, false, a",
    ".gitea/issue_template/x.yml,            TEMPLATE, GITEA,   true,  false, ''",
    ".gitea/ISSUE_TEMPLATE.yaml,             TEMPLATE, GITEA,   true,  true,  ''",
    ".forgejo/ISSUE_TEMPLATE/config.yaml,    CHOOSER,  FORGEJO, false, false, ''",
  })
  void knowsTemplates(
      String path, Kind kind, Tracker tracker, boolean form, boolean single, String repository) {
    assertEquals(
        new Location(kind, tracker, form, single, repository),
        Locations.template(path).orElseThrow());
    assertTrue(Locations.isFoundByDefault(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "issues/a.md",
        "support/2026/a.md",
        ".cases/a/b.yml",
        "cases/4711.markdown",
        ".issues/x.yaml"
      })
  void knowsCases(String path) {
    assertTrue(Locations.isFoundByDefault(path));
    assertEquals(Kind.CASE, Locations.of(path).kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "issues/README.md",
        "issues/a.txt",
        "src/issues/a.md",
        ".github/workflows/x.yml",
        ".github/DISCUSSION_TEMPLATE/x.yml",
        ".github/ISSUE_TEMPLATE/sub/x.md",
        ".github/PULL_REQUEST_TEMPLATE.md",
        ".gitlab/merge_request_templates/x.md",
        ".gitlab/issue_templates/x.yml"
      })
  void leavesOthersAlone(String path) {
    assertFalse(Locations.isFoundByDefault(path));
  }
}
