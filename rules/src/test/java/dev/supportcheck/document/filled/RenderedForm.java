package dev.supportcheck.document.filled;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A form of any shape with answers of any text, and the issue that GitHub makes of it. */
final class RenderedForm {

  private static final List<String> PIECES =
      List.of(
          "It fails.",
          "```",
          "```json",
          "````",
          "~~~",
          "~~~~~",
          "    indented",
          "- item",
          "- [ ] box",
          "- [x] box",
          "* a\n  * b",
          "1. one",
          "| a | b |\n| - | - |\n| 1 | 2 |",
          "<details>",
          "</details>",
          "<pre>",
          "<!-- a comment -->",
          "<!-- never closed",
          "> quoted",
          "# Title",
          "## Part",
          "### Other heading",
          "#### Deeper",
          "###No blank",
          "line ###",
          "---",
          "===",
          "a, b, c",
          "_No response_ so far",
          "None",
          "😀 émoji 日本語",
          "\t tab",
          "trailing  ",
          "",
          "");

  private static final List<String> LABELS =
      List.of(
          "Version",
          "Steps to reproduce",
          "What happens?",
          "What happens",
          "Logs, traces",
          "Écran **gras**",
          "版本",
          "問題の説明",
          "C++ / C#",
          "Use `code` here",
          "  Two   blanks ",
          "Emoji 🐛");

  /** What one field was answered, in its own form. */
  record Expected(String label, Answer.State state, String text, List<String> chosen) {}

  private final Random random;
  private final StringBuilder form =
      new StringBuilder("name: Report a bug\ndescription: x\nbody:\n");
  private final StringBuilder issue = new StringBuilder();
  private final List<Expected> expected = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final String lineEnd;

  RenderedForm(long seed) {
    random = new Random(seed);
    lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
    int count = 2 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      labels.add(LABELS.get(random.nextInt(LABELS.size())));
    }
    for (int i = 0; i < count; i++) {
      field(i);
    }
  }

  String form() {
    return form.toString();
  }

  String issue() {
    return issue.toString();
  }

  List<Expected> expected() {
    return expected;
  }

  private void field(int index) {
    switch (random.nextInt(6)) {
      case 0 -> dropdown(index);
      case 1 -> checkboxes(index);
      case 2 -> text(index, "input", false);
      case 3 -> text(index, "textarea", true);
      default -> text(index, "textarea", false);
    }
    if (random.nextInt(4) == 0) {
      form.append("- type: markdown\n  attributes:\n    value: '### Version'\n");
    }
  }

  private void begin(int index, String type) {
    form.append("- type: ").append(type).append("\n  id: f").append(index);
    form.append("\n  attributes:\n    label: '").append(labels.get(index)).append("'\n");
    issue.append("### ").append(labels.get(index)).append(lineEnd).append(lineEnd);
  }

  private void end(String value, Answer.State state, int index, String text, List<String> chosen) {
    issue.append(value).append(lineEnd).append(lineEnd);
    expected.add(new Expected(labels.get(index), state, text, chosen));
  }

  private void dropdown(int index) {
    begin(index, "dropdown");
    boolean multiple = random.nextBoolean();
    List<String> options =
        List.of("Linux", "Windows, 64-bit", "Windows", "macOS (ARM, Intel)", "日本, 東京");
    form.append("    multiple: ").append(multiple).append("\n    options:\n");
    options.forEach(option -> form.append("    - '").append(option).append("'\n"));
    List<String> chosen = new ArrayList<>();
    for (String option : options) {
      if (random.nextInt(3) == 0 && (multiple || chosen.isEmpty())) {
        chosen.add(option);
      }
    }
    if (chosen.isEmpty()) {
      String nothing = random.nextBoolean() ? "None" : "_No response_";
      end(nothing, Answer.State.EMPTY, index, "", chosen);
    } else {
      String joined = String.join(", ", chosen);
      end(joined, Answer.State.FILLED, index, joined, chosen);
    }
  }

  private void checkboxes(int index) {
    begin(index, "checkboxes");
    form.append("    options:\n");
    StringBuilder lines = new StringBuilder();
    List<String> ticked = new ArrayList<>();
    for (String option : List.of("I have searched", "I agree to **all**, really", "同意します")) {
      form.append("    - label: '").append(option).append("'\n");
      boolean tick = random.nextBoolean();
      lines.append(lines.isEmpty() ? "" : lineEnd);
      lines.append(tick ? random.nextBoolean() ? "- [x] " : "- [X] " : "- [ ] ").append(option);
      if (tick) {
        ticked.add(option);
      }
    }
    end(lines.toString(), Answer.State.FILLED, index, lines.toString(), ticked);
  }

  private void text(int index, String type, boolean render) {
    begin(index, type);
    form.append(render ? "    render: shell\n" : "");
    String answer = random.nextInt(5) == 0 ? "" : answer(index, type.equals("input"));
    if (answer.isBlank()) {
      end("_No response_", Answer.State.EMPTY, index, "", List.of());
    } else if (render) {
      String fenced = "```shell" + lineEnd + answer + lineEnd + "```";
      end(fenced, Answer.State.FILLED, index, answer.strip(), List.of());
    } else {
      Answer.State state =
          answer.strip().equals("_No response_") ? Answer.State.EMPTY : Answer.State.FILLED;
      end(answer, state, index, answer.strip(), List.of());
    }
  }

  private String answer(int index, boolean oneLine) {
    StringBuilder answer = new StringBuilder();
    int lines = 1 + random.nextInt(oneLine ? 1 : 8);
    for (int i = 0; i < lines; i++) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      if (random.nextInt(5) == 0) {
        piece = "### " + labels.get(random.nextInt(labels.size()));
      }
      answer.append(i == 0 ? "" : lineEnd).append(distinct(piece, index).replace("\n", lineEnd));
    }
    return answer.toString();
  }

  /**
   * The label of a field yet to come is kept from looking as a heading of its own, for then nobody
   * could tell the two apart: text follows it at once.
   */
  private String distinct(String piece, int index) {
    if (!piece.startsWith("### ")) {
      return piece;
    }
    String label = Headings.folded(piece.substring(4));
    boolean later =
        labels.subList(index + 1, labels.size()).stream()
            .anyMatch(it -> Headings.folded(it).equals(label));
    return later ? piece + "\nand so on" : piece;
  }
}
