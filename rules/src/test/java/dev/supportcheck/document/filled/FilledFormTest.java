package dev.supportcheck.document.filled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.supportcheck.document.Case;
import dev.supportcheck.document.DocumentParser;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.source.SourceFile;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FilledFormTest {

  private static final String FORM =
      """
      name: Report a bug
      description: Something does not work
      body:
      - type: textarea
        id: a
        attributes: {label: What happens}
      - type: input
        id: b
        attributes: {label: Version}
      - type: hologram
        attributes: {label: Unknown}
      - type: dropdown
        id: c
        attributes: {label: System, options: ["Windows, 64-bit", Windows, Linux]}
      - type: textarea
        id: d
        attributes: {label: Log, render: shell}
      - type: checkboxes
        attributes: {label: Before, options: [{label: I searched}, {label: I updated}]}
      """;

  private static IssueForm form(String text) {
    return (IssueForm) DocumentParser.parse(SourceFile.of(".github/ISSUE_TEMPLATE/bug.yml", text));
  }

  private static Case issue(String text) {
    return (Case) DocumentParser.parse(SourceFile.of("support/case.md", text));
  }

  private static List<String> texts(String text) {
    return FilledForm.read(issue(text), form(FORM)).answers().stream()
        .map(
            answer ->
                answer.state() == Answer.State.FILLED
                    ? answer.text(text)
                    : answer.state().toString())
        .toList();
  }

  @Test
  void absentEmptyAndFilledAreToldApart() {
    assertEquals(
        List.of("It fails", "EMPTY", "EMPTY", "EMPTY", "ABSENT"),
        texts(
            """
            ### What happens

            It fails

            ### Version

            _No response_

            ### System

            None

            ### Log

            ```shell

            ```
            """));
  }

  @Test
  void headingsInAnswersAndFencesStayThere() {
    assertEquals(
        List.of("### Why\n\nit\n\n```\n### Version\nfake\n```", "1", "Linux", "x", "ABSENT"),
        texts(
            """
            ### What happens

            ### Why

            it

            ```
            ### Version
            fake
            ```

            ### Version

            1

            ### System

            Linux

            ### Log

            ```shell
            x
            ```
            """));
  }

  @Test
  void aSecondEqualLabelStealsNothing() {
    assertEquals(
        List.of("one", "1\n\n### What happens\n\nagain", "Linux", "ABSENT", "ABSENT"),
        texts(
            """
            ### What happens

            one

            ### Version

            1

            ### What happens

            again

            ### System

            Linux
            """));
  }

  @Test
  void lostBlankLinesOtherCaseAndClosingSignsAreForgiven() {
    assertEquals(
        List.of("one", "1", "Linux", "ABSENT", "ABSENT"),
        texts("### what  happens\none\n### Version ###\r\n1\r\n###  System\nLinux"));
  }

  @Test
  void afenceThatIsNeverClosedIsReadThrough() {
    String text =
        "### What happens\n\n```\nnever closed\n\n### Version\n\n1\n\n### System\n\nLinux\n";
    assertEquals(List.of("```\nnever closed", "1", "Linux", "ABSENT", "ABSENT"), texts(text));
    assertNotNull(FilledForm.read(issue(text), form(FORM)).swallowing());
    assertNull(FilledForm.read(issue(text.replace("```", "")), form(FORM)).swallowing());
  }

  @Test
  void optionsMayHoldCommas() {
    String text = "### System\n\nWindows, 64-bit, Windows, BeOS, Linux\n";
    IssueForm form = form(FORM);
    Answer answer = FilledForm.read(issue(text), form).answers().get(2);
    assertEquals(
        List.of("Windows, 64-bit", "Windows", "none: BeOS", "Linux"),
        Choices.dropdown(Objects.requireNonNull(answer.value()), text, answer.field().options())
            .stream()
            .map(
                choice ->
                    choice.option() == null
                        ? "none: " + choice.span().in(text)
                        : choice.option().label().value())
            .toList());
  }

  @Test
  void keysOfYamlAreIdsOrLabels() {
    String text = "a: It fails\nVersion: 1.10\nsystem: Linux\n";
    Case issue = (Case) DocumentParser.parse(SourceFile.of("support/case.yml", text));
    assertEquals(
        List.of("It fails", "1.10", "Linux", "", ""),
        FilledForm.read(issue, form(FORM)).answers().stream()
            .map(answer -> answer.text(text))
            .toList());
  }

  /**
   * Whatever people type, what GitHub writes is read back as it was answered; with {@code
   * -Dsupport.cases=100000} for more cases, {@code -Dsupport.seed=…} for other ones.
   */
  @Test
  void readsBackWhatGitHubWrites() {
    long first = Long.getLong("support.seed", 20260101);
    int cases = Integer.getInteger("support.cases", 4000);
    Random seeds = new Random(first);
    System.out.println("FilledFormTest: " + cases + " cases from seed " + first);
    for (int i = 0; i < cases; i++) {
      long seed = seeds.nextLong();
      RenderedForm rendered = new RenderedForm(seed);
      String text = rendered.issue();
      List<Answer> answers = FilledForm.read(issue(text), form(rendered.form())).answers();
      assertEquals(rendered.expected(), read(answers, text), () -> "seed " + seed + "\n" + text);
    }
  }

  private static List<RenderedForm.Expected> read(List<Answer> answers, String text) {
    return answers.stream()
        .map(
            answer -> {
              List<String> chosen =
                  answer.state() != Answer.State.FILLED || answer.value() == null
                      ? List.of()
                      : answer.field().type() == IssueForm.Type.DROPDOWN
                          ? Choices.dropdown(answer.value(), text, answer.field().options())
                              .stream()
                              .map(it -> it.option() == null ? "?" : it.option().label().value())
                              .toList()
                          : Choices.boxes(answer.value(), text, answer.field().options()).stream()
                              .filter(Choices.Box::ticked)
                              .map(it -> it.option().label().value())
                              .toList();
              return new RenderedForm.Expected(
                  answer.field().label().orElseThrow().value(),
                  answer.state(),
                  answer.text(text).strip(),
                  chosen);
            })
        .toList();
  }

  @Test
  void oneMegabyteOfAnswersIsRead() {
    String heading = "### Version\n\n1\n\n";
    String text = heading.repeat(60_000);
    List<Answer> answers = FilledForm.read(issue(text), form(FORM)).answers();
    assertEquals(5, answers.size());
  }
}
