package dev.supportcheck.rules.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.supportcheck.Examples;
import dev.supportcheck.report.Result;
import dev.supportcheck.rule.RulePack;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConformanceTest {

  private static final String FORM =
      """
      name: Report a bug
      description: It fails
      body:
      - type: textarea
        attributes: {label: What happens, value: "First:"}
        validations: {required: true, min_length: 12}
      - type: dropdown
        attributes: {label: System, options: ["Windows, 64-bit", Linux]}
        validations: {required: true}
      - type: input
        id: version
        attributes: {label: Version}
      - type: checkboxes
        attributes: {label: Before, options: [{label: I searched, required: true}]}
      """;

  /** The marked places that the case of this text and form is flagged at. */
  private static void assertFlagged(String form, String marked) {
    String path = form.startsWith("---") ? "bug.md" : "bug.yml";
    String text = Examples.unmarked(marked);
    List<Result> results =
        Examples.of(
            Examples.check(
                RulePack.of(new TemplateConformance()),
                "extends: all\n",
                Map.of(".github/ISSUE_TEMPLATE/" + path, form, "support/case.md", text),
                Examples.TODAY),
            "template-conformance");
    assertEquals(marked, Examples.marked(text, results), results::toString);
  }

  @Test
  void filledAsRequired() {
    assertFlagged(
        FORM,
        """
        ### What happens

        The export fails.

        ### System

        Windows, 64-bit

        ### Before

        - [X] I searched
        """);
  }

  @Test
  void emptyAbsentTooShortAndNotTicked() {
    assertFlagged(
        FORM,
        """
        ---
        title: ⟦It fails⟧
        template: .github/ISSUE_TEMPLATE/bug.yml
        ---

        ### What happens

        ⟦It fails⟧

        ### Version

        4.2

        ### Before

        ⟦- [ ] I searched⟧
        """);
  }

  @Test
  void prefilledTextAndOptions() {
    assertFlagged(
        FORM,
        """
        ### What happens

        ⟦First:⟧

        ### System

        ⟦Windows, 64-bit, Linux⟧

        ### ⟦Before⟧

        I did.
        """);
  }

  @Test
  void whatSwallowsSectionsIsNamed() {
    assertFlagged(
        FORM,
        """
        ### What happens

        It fails with this:

        ⟦```⟧
        never closed

        ### System

        ⟦BeOS⟧

        ### Before

        - [x] I searched
        """);
  }

  @Test
  void sectionsOfMarkdownThatWereRemoved() {
    String template =
        """
        ---
        name: Report a bug
        about: It fails
        ---
        **Describe the bug**
        **To reproduce**
        **Expected behavior**
        **Additional context**
        """
            .replace("\n**", "\n\n**");
    assertFlagged(
        template,
        """
        # ⟦The export fails⟧

        **Describe the bug**

        It fails.

        **To reproduce**

        Export.
        """);
  }

  @Test
  void anotherCaseIsNoneOfThese() {
    assertFlagged(FORM, "# It fails\n\n### System\n\nBeOS\n\n### Notes\n\nNone.\n");
  }
}
