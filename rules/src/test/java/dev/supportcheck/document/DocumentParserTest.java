package dev.supportcheck.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentParserTest {

  @Test
  void readsTheFieldsOfACaseHoweverTheyAreWritten() {
    String text =
        """
        ---
        title: "Orders fail"
        status: open
        created: 2026-01-02
        labels: [bug, orders]
        ---
        Intro text.

        ### Operation

        getOrders

        ### Marketplace

        _No response_

        **Describe it**
        It fails since Monday.

        Again.

        **SDK:** 1.2
        **Language**: Java
        - OS: <!-- which? --> Linux
        - Steps:
          1. one
          2. two

        Region：eu

        Steps:

        1. a
        2. b

        After.

        | Key | Value |
        |-----|-------|
        | Seller id | A1 |
        """;
    for (String variant : List.of(text, text.replace("\n", "\r\n"), text.replace("\n", "\r"))) {
      Case issue = issue("issues/1.md", variant);
      List<String> fields =
          issue.fields().stream()
              .map(
                  f ->
                      f.origin()
                          + " "
                          + f.label().text()
                          + " = "
                          + f.value().text().replaceAll("\\s+", " "))
              .toList();
      assertEquals(
          List.of(
              "KEY title = Orders fail",
              "KEY status = open",
              "KEY created = 2026-01-02",
              "KEY labels = bug, orders",
              "HEADING Operation = getOrders",
              "HEADING Marketplace = _No response_",
              "HEADING Describe it = "
                  + "It fails since Monday. Again. **SDK:** 1.2 **Language**: Java - OS: Linux"
                  + " - Steps: 1. one 2. two Region：eu Steps: 1. a 2. b After."
                  + " | Key | Value | |-----|-------| | Seller id | A1 |",
              "LINE SDK = 1.2",
              "LINE Language = Java",
              "LINE OS = Linux",
              "LINE Steps = 1. one 2. two",
              "LINE Region = eu",
              "LINE Steps = 1. a 2. b",
              "TABLE Key = Value",
              "TABLE Seller id = A1"),
          fields);
      assertEquals("Orders fail", issue.title());
      assertTrue(issue.fields().get(5).isEmpty());
      assertEquals(Purpose.PROBLEM, issue.declaredPurpose());
      for (Field field : issue.fields()) {
        String written = field.label().span().in(variant);
        assertTrue(written.contains(field.label().text()), written);
      }
    }
  }

  @Test
  void findsTheTitle() {
    assertEquals("Only one", issue("issues/a.md", "<!-- x -->\n# Only *one*\n\ntext\n").title());
    assertEquals("", issue("issues/a.md", "# Steps\n\n1. a\n\n# Expected\n\nb\n").title());
    assertEquals("", issue("issues/a.md", "text\n\n# Later\n").title());
    assertEquals("X", issue("issues/a.yml", "subject: X\n").title());
    Case untitled = issue("issues/a.md", "\n\n  text\n");
    assertEquals(4, untitled.heading().span().start());
  }

  @Test
  void readsCasesInYaml() {
    String text = "title: A\nenvironment:\n  os: Linux\ndescription: |\n  It **fails**.\n";
    Case issue = issue("cases/a.yml", text);
    assertTrue(issue.yaml());
    assertEquals(
        List.of("title", "os", "description"),
        issue.fields().stream().map(f -> f.label().text()).toList());
    Block.Paragraph paragraph = assertInstanceOf(Block.Paragraph.class, issue.blocks().get(1));
    assertEquals("It **fails**.", paragraph.span().in(text));
  }

  @Test
  void readsThePromptsOfAForm() {
    String text =
        """
        name: Bug report
        description: x
        body:
          - type: markdown
            attributes:
              value: |
                Thanks.
          - type: textarea
            attributes:
              label: Steps
              description: How **to**?
              placeholder: 1. a
              value: |
                ### First

                <!-- say it -->
            validations:
              required: true
          - type: dropdown
            attributes:
              label: OS
              options: [Linux, macOS]
          - type: checkboxes
            attributes:
              label: Terms
              options:
                - label: I agree
                  required: true
        """;
    IssueForm form = form(".github/ISSUE_TEMPLATE/bug.yml", text);
    assertEquals(
        List.of(
            "-1 EXPLANATION Thanks.",
            "0 LABEL Steps",
            "0 EXPLANATION How to?",
            "0 HINT 1. a",
            "0 LABEL First",
            "0 HINT say it",
            "1 LABEL OS",
            "1 OPTION Linux",
            "1 OPTION macOS",
            "2 LABEL Terms",
            "2 OPTION I agree"),
        described(form));
    assertTrue(form.elements().get(1).required());
    assertTrue(form.elements().get(3).options().get(0).required());
    assertEquals("Bug report", form.name().text());
  }

  @Test
  void readsThePromptsOfAMarkdownTemplate() {
    String text =
        """
        ---
        name: Bug
        about: x
        ---
        <!-- Read the docs -->
        Hello.

        ## Steps

        1. one

        **Describe it, please. What happens?**
        A clear description.

        - OS: [e.g. Linux]
        - [ ] I searched

        ```
        log
        ```
        """;
    MarkdownTemplate template = template(".github/ISSUE_TEMPLATE/bug.md", text);
    assertEquals(
        List.of(
            "-1 HINT Read the docs",
            "-1 EXPLANATION Hello.",
            "0 LABEL Steps",
            "0 EXPLANATION one",
            "1 LABEL Describe it, please. What happens?",
            "1 EXPLANATION A clear description.",
            "2 LABEL OS",
            "2 EXPLANATION [e.g. Linux]",
            "2 OPTION I searched",
            "2 PREFILL log"),
        described(template));
  }

  private static List<String> described(Template template) {
    return template.prompts().stream()
        .map(prompt -> prompt.group() + " " + prompt.role() + " " + prompt.text().text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "'name: Bug report', x.yml, PROBLEM",
    "'name: 缺陷反馈', x.yml, PROBLEM",
    "'name: Fehlerbericht', x.yml, PROBLEM",
    "'name: Rapport d''anomalie', x.yml, PROBLEM",
    "'labels: [\"type: enhancement\"]', x.yml, FEATURE",
    "'name: 機能要望', x.yml, FEATURE",
    "'title: \"[Feature]: \"', x.yml, FEATURE",
    "'title: a', bugReport.yml, PROBLEM",
    "'name: Documentation bug', x.yml, DOCUMENTATION",
    "'name: Frage stellen', x.yml, QUESTION",
    "'name: Release checklist', x.yml, OTHER",
    "'name: Bug or feature', x.yml,",
    "'name: Debugging', x.yml,",
    "'title: x', config-change.yml,",
  })
  void tellsWhatATemplateIsFor(String yaml, String file, Purpose purpose) {
    assertEquals(purpose, form(".github/ISSUE_TEMPLATE/" + file, yaml).declaredPurpose());
  }

  @Test
  void tellsWhatACaseIsForByItsTitleNotItsFile() {
    assertEquals(
        Purpose.QUESTION, issue("issues/bug-1.md", "# Question: how?\n").declaredPurpose());
    assertNull(issue("issues/docs-1.md", "# The bug in it\n").declaredPurpose());
    assertEquals(
        Purpose.FEATURE,
        issue("issues/1.md", "---\ntemplate: feature_request.md\n---\n").declaredPurpose());
  }

  @Test
  void cutsFrontMatter() {
    MarkdownTemplate open = template(".github/ISSUE_TEMPLATE/x.md", "---\nname: A\n\ntext\n");
    assertTrue(open.metadata().root().isEmpty());
    assertFalse(open.blocks().isEmpty());
    MarkdownTemplate gitlab = template(".gitlab/issue_templates/x.md", "---\nname: A\n---\n");
    assertTrue(gitlab.metadata().root().isEmpty());
    assertEquals("x.md", gitlab.name().text());
  }

  @Test
  void goesByTheKindThatTheConfigurationNames() {
    SourceFile file = SourceFile.of("helpdesk/bug.yml", "name: Bug\nbody: []\n");
    assertInstanceOf(Case.class, DocumentParser.parse(file));
    assertInstanceOf(IssueForm.class, DocumentParser.parse(file, Kind.TEMPLATE));
    assertInstanceOf(Chooser.class, DocumentParser.parse(file, Kind.CHOOSER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "---",
        "---\n---",
        "body",
        "body: x",
        "body: [1, {}, {type: x}]",
        "- a",
        "body: [{type: input, attributes: [x]}]"
      })
  void takesAnything(String text) {
    for (String path :
        List.of(
            "issues/a.md",
            "issues/a.yml",
            ".github/ISSUE_TEMPLATE/a.yml",
            ".github/ISSUE_TEMPLATE/a.md",
            ".github/ISSUE_TEMPLATE/config.yml")) {
      assertEquals(path, parse(path, text).source().path());
    }
  }

  private static Document parse(String path, String text) {
    return DocumentParser.parse(SourceFile.of(path, text));
  }

  private static Case issue(String path, String text) {
    return assertInstanceOf(Case.class, parse(path, text));
  }

  private static IssueForm form(String path, String text) {
    return assertInstanceOf(IssueForm.class, parse(path, text));
  }

  private static MarkdownTemplate template(String path, String text) {
    return assertInstanceOf(MarkdownTemplate.class, parse(path, text));
  }
}
