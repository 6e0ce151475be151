package dev.supportcheck.rules.form;

import dev.supportcheck.document.Case;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.IssueForm.Element;
import dev.supportcheck.document.IssueForm.Option;
import dev.supportcheck.document.filled.Answer;
import dev.supportcheck.document.filled.Choices;
import dev.supportcheck.document.filled.FilledForm;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.source.Nearest;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares a case with the form that it was made from, field by field. */
final class FormConformance {

  private final Inspection inspection;
  private final Case issue;
  private final IssueForm form;
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> absent = new ArrayList<>();

  FormConformance(Inspection inspection, Case issue, IssueForm form) {
    this.inspection = inspection;
    this.issue = issue;
    this.form = form;
  }

  List<Finding> check() {
    FilledForm filled = FilledForm.read(issue, form);
    for (Answer answer : filled.answers()) {
      boolean required = isRequired(answer.field());
      if (answer.state() == Answer.State.ABSENT) {
        if (required) {
          absent.add(name(answer.field()));
        }
      } else if (answer.state() == Answer.State.EMPTY) {
        if (required && answer.label() != null) {
          add(
              answer,
              answer.label(),
              "The form requires an answer to {0}, and there is none: write it below.",
              name(answer.field()));
        }
      } else if (answer.value() != null) {
        filled(answer, answer.value());
      }
    }
    if (!absent.isEmpty()) {
      findings.add(
          inspection
              .finding(
                  inspection.titleSpan(),
                  "The case lacks what the form {0} requires ({1}), and support would ask for it: add each as a heading with the answer below.",
                  form.source().name(),
                  RemovedSections.list(absent))
              .related(form.source(), form.name().span(), "the form"));
    }
    Span swallowing = filled.swallowing();
    if (swallowing != null) {
      findings.add(
          inspection.finding(
              issue.source().firstLine(swallowing),
              "What begins here swallows the headings of later sections, so that nobody sees them: close it before the next heading."));
    }
    return findings;
  }

  /** A field is required as such, or for one of its boxes. */
  private static boolean isRequired(Element field) {
    return field.required()
        || (field.type() == IssueForm.Type.CHECKBOXES
            && field.options().stream().anyMatch(Option::required));
  }

  private static String name(Element field) {
    return field.label().map(it -> it.value().strip()).orElse("");
  }

  private void add(Answer answer, Span span, String message, Object... arguments) {
    Span place = answer.field().label().map(YamlNode::span).orElse(answer.field().node().span());
    findings.add(
        inspection
            .finding(span, message, arguments)
            .related(form.source(), place, "the field of the form"));
  }

  private void filled(Answer answer, Span value) {
    Element field = answer.field();
    if (field.type() == IssueForm.Type.DROPDOWN) {
      dropdown(answer, value);
    } else if (field.type() == IssueForm.Type.CHECKBOXES) {
      if (!issue.yaml()) {
        boxes(answer, value);
      }
    } else if (field.required()) {
      text(answer, value);
    }
  }

  private void text(Answer answer, Span value) {
    String words = value.in(inspection.text());
    Integer least = leastLength(answer.field());
    if (isUntouched(answer, inspection.text())) {
      add(
          answer,
          issue.source().firstLine(value),
          "The form requires an answer to {0}, and what it filled in still stands here unchanged: put your own words in its place.",
          name(answer.field()));
    } else if (least != null && words.codePointCount(0, words.length()) < least) {
      add(
          answer,
          issue.source().firstLine(value),
          "The form requires at least {0} characters here: say more.",
          least);
    }
  }

  /** Whether a required answer still is what the form filled in. */
  static boolean isUntouched(Answer answer, String text) {
    String prefilled = answer.field().attribute("value").map(Scalar::value).orElse("");
    return answer.field().required()
        && !prefilled.isBlank()
        && FilledForm.key(prefilled).equals(FilledForm.key(answer.text(text)));
  }

  private static @Nullable Integer leastLength(Element field) {
    YamlNode validations = field.mapping().get("validations").orElse(null);
    Scalar least =
        validations instanceof YamlNode.Mapping mapping
            ? mapping.scalar("min_length").orElse(null)
            : null;
    return least != null && FormOptions.isPlace(least.value(), 100_000)
        ? Integer.valueOf(least.value())
        : null;
  }

  private void dropdown(Answer answer, Span value) {
    Element field = answer.field();
    List<Choices.Choice> choices = Choices.dropdown(value, inspection.text(), field.options());
    List<String> names =
        field.options().stream().map(option -> option.label().value().strip()).toList();
    for (Choices.Choice choice : choices) {
      if (choice.option() == null && !names.isEmpty()) {
        noOption(answer, issue.source().firstLine(choice.span()), names);
        return;
      }
    }
    boolean several = field.attribute("multiple").filter(Scalar::isTrue).isPresent();
    if (choices.size() > 1 && !several) {
      add(
          answer,
          issue.source().firstLine(value),
          "{0} takes one option only: keep the one that fits best.",
          name(field));
    }
  }

  private void noOption(Answer answer, Span words, List<String> names) {
    String written = inspection.quote(words);
    Optional<String> near = Nearest.of(words.in(inspection.text()), names);
    if (near.isEmpty()) {
      add(
          answer,
          words,
          "{0} is no option of {1}, so that nothing sorts the case by it: write one of {2}.",
          written,
          name(answer.field()),
          RemovedSections.list(names));
      return;
    }
    add(
        answer,
        words,
        "{0} is no option of {1}, so that nothing sorts the case by it: did you mean {2}?",
        written,
        name(answer.field()),
        near.get());
    Finding last = findings.remove(findings.size() - 1);
    findings.add(last.fix(List.of(new Fix.Edit(words, near.get())), "Write the option"));
  }

  private void boxes(Answer answer, Span value) {
    for (Choices.Box box : Choices.boxes(value, inspection.text(), answer.field().options())) {
      if (!box.option().required() || box.ticked()) {
        continue;
      }
      Span line = box.span();
      if (line != null) {
        add(
            answer,
            line,
            "The form requires this box to be ticked: do what it says, then tick it.");
      } else if (answer.label() != null) {
        add(
            answer,
            answer.label(),
            "The box {0}, which the form requires to be ticked, is gone: put it back, and tick it once that is done.",
            box.option().label().value().strip());
      }
    }
  }
}
