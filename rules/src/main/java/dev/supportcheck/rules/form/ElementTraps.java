package dev.supportcheck.rules.form;

import dev.supportcheck.document.Block;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.IssueForm.Element;
import dev.supportcheck.document.IssueForm.Option;
import dev.supportcheck.document.MarkdownParser;
import dev.supportcheck.document.Tracker;
import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Entry;
import dev.supportcheck.yaml.YamlNode.Mapping;
import dev.supportcheck.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Traps in the elements of a form. */
final class ElementTraps {

  private static final int NEUTRAL = Lexicon.standard().group("choice neutral");

  private final Inspection inspection;
  private final IssueForm form;
  private final List<Finding> findings;

  ElementTraps(Inspection inspection, IssueForm form, List<Finding> findings) {
    this.inspection = inspection;
    this.form = form;
    this.findings = findings;
  }

  void check() {
    for (Element element : form.elements()) {
      IssueForm.Type type = element.type();
      if (type == IssueForm.Type.MARKDOWN) {
        markdown(element);
      } else if (type == IssueForm.Type.INPUT || type == IssueForm.Type.TEXTAREA) {
        prefilled(element);
      } else if (type == IssueForm.Type.DROPDOWN) {
        dropdown(element);
      }
      if (type != null && form.tracker() == Tracker.GITHUB) {
        validations(element, type);
      }
    }
  }

  private void add(String code, Span span, String message, Object... arguments) {
    findings.add(inspection.finding(span, message, arguments).code(code));
  }

  private void markdown(Element element) {
    Scalar value = element.attribute("value").orElse(null);
    boolean isShown = element.mapping().get("visible").isEmpty();
    if (value != null && isShown) {
      Block.Item box = firstBox(MarkdownParser.parse(value.text()));
      if (box != null) {
        add(
            "static-checklist",
            form.source().firstLine(box.span()),
            "Text of a markdown element is shown and never submitted, so nobody can tick this box: make it an element of the type checkboxes.");
      }
    }
    for (String key : List.of("id", "validations")) {
      element
          .mapping()
          .entry(key)
          .filter(entry -> form.tracker() == Tracker.GITHUB)
          .ifPresent(
              entry ->
                  add(
                      "markdown-id",
                      entry.key().span(),
                      "A markdown element is never submitted, so {0} has no effect on it: remove it.",
                      key));
    }
  }

  private static Block.@Nullable Item firstBox(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.BulletList list) {
        for (Block.Item item : list.items()) {
          if (item.checked() != null) {
            return item;
          }
        }
      }
    }
    return null;
  }

  private void prefilled(Element element) {
    Scalar value = element.attribute("value").filter(it -> !it.isBlank()).orElse(null);
    if (value != null && element.required()) {
      add(
          "required-prefilled",
          place(value),
          "This field is required and already filled in, so the tracker takes it as it stands: put the text under placeholder or description.");
    }
  }

  private Span place(Scalar value) {
    return form.source().firstLine(value.text().toFile(firstLine(value.value())));
  }

  private static Span firstLine(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = text.indexOf('\n', start);
    return new Span(start, end < 0 ? text.length() : end);
  }

  private void dropdown(Element element) {
    for (Option option : element.options()) {
      if (losesText(option.label())) {
        findings.add(
            inspection
                .finding(
                    option.label().span(),
                    "YAML reads {0} as a number or a date, of which another text may remain: put it in quotes.",
                    inspection.quote(option.label().span()))
                .fix(List.of(YamlEdits.quote(form.source(), option.label())), "Put it in quotes")
                .code("lost-text"));
      }
    }
    boolean several = element.attribute("multiple").filter(Scalar::isTrue).isPresent();
    if (!element.required() || several || element.options().size() < 2) {
      return;
    }
    Scalar byDefault = element.attribute("default").orElse(null);
    if (byDefault == null) {
      Scalar first = element.options().get(0).label();
      if (form.tracker() == Tracker.GITHUB && !isNeutral(first.value())) {
        add(
            "preselected-option",
            first.span(),
            "The first option is preselected, so {0} may only mean that nobody chose: begin with an option such as \"Please choose\".",
            inspection.quote(first.span()));
      }
    } else if (FormOptions.isPlace(byDefault.value(), element.options().size())
        && !isNeutral(element.options().get(Integer.parseInt(byDefault.value())).label().value())) {
      add(
          "required-prefilled",
          byDefault.span(),
          "This dropdown is required and has an answer by default, so nobody needs to choose: let the default be an option such as \"Please choose\".");
    }
  }

  /** Whether an option is no answer: asks to choose, or says that somebody does not know. */
  private static boolean isNeutral(String option) {
    if (option.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return true;
    }
    Cues cues = Lexicon.standard().find(option);
    return cues.has(NEUTRAL, new Span(0, option.length()));
  }

  private static boolean losesText(Scalar option) {
    String text = option.value();
    return switch (option.type()) {
      case FLOAT -> !text.matches("-?(0|[1-9][0-9]*)\\.([0-9]*[1-9]|0)");
      case INTEGER -> !text.matches("-?(0|[1-9][0-9]*)");
      case TIMESTAMP -> true;
      default -> false;
    };
  }

  private void validations(Element element, IssueForm.Type type) {
    YamlNode node = element.mapping().get("validations").orElse(null);
    if (!(node instanceof Mapping mapping) || type == IssueForm.Type.MARKDOWN) {
      return;
    }
    Set<String> known =
        switch (type) {
          case UPLOAD -> Set.of("required", "accept");
          case INPUT, TEXTAREA -> Set.of("required", "min_length");
          default -> Set.of("required");
        };
    for (Entry entry : mapping.entries()) {
      if (!known.contains(entry.key().value())) {
        findings.add(
            Lists.nearest(
                    inspection,
                    entry.key(),
                    known.stream().sorted().toList(),
                    "GitHub knows no validation {0} of such an element: did you mean {1}?",
                    "GitHub knows no validation {0} of such an element: remove it. It knows {1}.")
                .code("unknown-validation"));
      }
    }
  }
}
