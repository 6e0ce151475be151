package dev.supportcheck.rule;

import dev.supportcheck.document.Block;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.MarkdownTemplate;
import dev.supportcheck.document.Template;
import dev.supportcheck.document.Text;
import dev.supportcheck.evidence.asks.Asks;
import dev.supportcheck.evidence.asks.FieldText;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Sequence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds to a template a field or section that asks for a thing, in the template's language. */
final class AskingEdit {

  /** What is said to the person who files, and not asked in a field of its own. */
  private static final Set<Topic> SAID = Set.of(Topic.ONE_PROBLEM, Topic.SECRET_WARNING);

  private static final Set<Topic> ONE_LINE = Set.of(Topic.TIME, Topic.PERSISTENCE);
  private static final Set<Topic> CODE = Set.of(Topic.CODE, Topic.ERROR);

  private AskingEdit() {}

  /** {@code finding} with the mend that asks for {@code topic}, where one can be made safely. */
  static Finding mend(Finding finding, Template template, Asks asks, Topic topic) {
    FieldText wording = FieldText.of(asks.language(), topic);
    if (topic == Topic.TIME_ZONE) {
      return zone(template, finding.span(), wording)
          .map(edit -> finding.fix(List.of(edit), "Say that the time zone is wanted"))
          .orElse(finding);
    }
    if (template instanceof IssueForm form) {
      return field(form, topic, wording)
          .map(edit -> finding.fix(List.of(edit), "Add a field that asks for it"))
          .orElse(finding);
    }
    Fix.Edit edit = section((MarkdownTemplate) template, topic, wording);
    return finding.fix(List.of(edit), "Add a section that asks for it");
  }

  /** Adds to the field or section that asks for the time that its zone is wanted. */
  private static Optional<Fix.Edit> zone(Template template, Span asking, FieldText wording) {
    SourceFile file = template.source();
    if (!(template instanceof IssueForm form)) {
      return Optional.of(append(file, asking.end(), "<!-- " + wording.help() + " -->"));
    }
    return form.elements().stream()
        .filter(element -> element.attribute("description").isEmpty())
        .flatMap(element -> element.attributes().entry("label").stream())
        .filter(label -> label.value().span().overlaps(asking))
        .filter(label -> isAlone(file, label))
        .map(
            label -> {
              String indent = file.line(file.lineOf(label.key().span().start())).in(file.text());
              String spaces = indent.substring(0, indent.length() - indent.stripLeading().length());
              return append(
                  file, label.span().end(), spaces + "description: \"" + wording.help() + "\"");
            })
        .findFirst();
  }

  /** Whether an entry has its one line to itself. */
  private static boolean isAlone(SourceFile file, YamlNode.Entry entry) {
    Span line = file.line(file.lineOf(entry.span().start()));
    return line.end() >= entry.span().end()
        && new Span(line.start(), entry.span().start()).in(file.text()).isBlank();
  }

  private static Optional<Fix.Edit> field(IssueForm form, Topic topic, FieldText wording) {
    YamlNode body = form.metadata().mapping().get("body").orElse(null);
    if (!(body instanceof Sequence sequence) || sequence.items().isEmpty()) {
      return Optional.empty();
    }
    SourceFile file = form.source();
    Span first = file.line(file.lineOf(sequence.items().get(0).span().start()));
    String start = first.in(file.text());
    int dash = start.indexOf('-');
    if (dash < 0 || !start.substring(0, dash).isBlank()) {
      return Optional.empty();
    }
    String indent = " ".repeat(dash);
    StringBuilder yaml = new StringBuilder();
    if (SAID.contains(topic)) {
      line(yaml, indent, "- type: markdown");
      line(yaml, indent, "  attributes:");
      line(yaml, indent, "    value: \"" + wording.help() + "\"");
    } else {
      line(yaml, indent, "- type: " + (ONE_LINE.contains(topic) ? "input" : "textarea"));
      line(yaml, indent, "  id: " + id(form, topic));
      line(yaml, indent, "  attributes:");
      line(yaml, indent, "    label: \"" + wording.label() + "\"");
      line(yaml, indent, "    description: \"" + wording.help() + "\"");
      if (CODE.contains(topic)) {
        line(yaml, indent, "    render: text");
      }
    }
    int end = sequence.items().get(sequence.items().size() - 1).span().end();
    return Optional.of(append(file, end, yaml.toString()));
  }

  private static String id(IssueForm form, Topic topic) {
    Set<String> taken =
        form.elements().stream()
            .map(element -> element.id().map(YamlNode.Scalar::value).orElse(""))
            .collect(Collectors.toSet());
    String id = topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
    int number = 2;
    String free = id;
    while (taken.contains(free)) {
      free = id + "-" + number++;
    }
    return free;
  }

  private static void line(StringBuilder yaml, String indent, String text) {
    yaml.append(indent).append(text).append('\n');
  }

  private static Fix.Edit section(MarkdownTemplate template, Topic topic, FieldText wording) {
    String comment = "<!-- " + wording.help() + " -->\n";
    String text = SAID.contains(topic) ? comment : heading(template, wording) + "\n\n" + comment;
    SourceFile file = template.source();
    return append(file, file.text().stripTrailing().length(), "\n" + text);
  }

  /** A heading such as the template's own: of the level of its last, or all bold. */
  private static String heading(MarkdownTemplate template, FieldText wording) {
    Block.@Nullable Heading last = null;
    for (Block block : template.blocks()) {
      last = block instanceof Block.Heading heading ? heading : last;
    }
    boolean bold = last == null && template.blocks().stream().anyMatch(AskingEdit::isBold);
    return bold
        ? "**" + wording.label() + "**"
        : "#".repeat(last == null ? 2 : last.level()) + " " + wording.label();
  }

  private static boolean isBold(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.text().inlines().stream()
            .anyMatch(
                inline ->
                    inline instanceof Text.Inline.Strong strong
                        && strong.span().start() == paragraph.text().span().start());
  }

  /** Puts lines after the line on which {@code end} stands. */
  private static Fix.Edit append(SourceFile file, int end, String lines) {
    String text = file.text();
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    int at = end;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    Span line = file.line(file.lineOf(at));
    String added = lines.stripTrailing().replace("\n", lineEnd);
    return new Fix.Edit(new Span(line.end(), line.end()), lineEnd + added);
  }
}
