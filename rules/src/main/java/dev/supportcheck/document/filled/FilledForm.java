package dev.supportcheck.document.filled;

import dev.supportcheck.document.Block;
import dev.supportcheck.document.Case;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.IssueForm.Element;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A case as the tracker wrote it from a form: {@code ### Label}, a blank line, the answer, for each
 * field in the form's order. What people type may hold headings, fences and other labels; a heading
 * counts only where it is a label of the form, in the form's order.
 *
 * @param answers one for each field that the tracker writes, in the form's order
 * @param swallowing the code or HTML block, never closed, that swallows headings of fields; null
 *     where there is none
 */
public record FilledForm(List<Answer> answers, @Nullable Span swallowing) {

  public FilledForm {
    answers = List.copyOf(answers);
  }

  /** A label without differences in white space, composition and letter case, to compare by. */
  public static String key(String label) {
    return Headings.folded(Headings.withoutClosing(label.strip()));
  }

  /** The keys of the lines of a case that may be headings of fields. */
  public static Set<String> keys(Case issue) {
    String text = issue.source().text();
    return Headings.of(issue, bodyStart(issue)).stream()
        .filter(heading -> heading.within() == null || heading.framed())
        .map(heading -> key(heading.label().in(text)))
        .collect(Collectors.toSet());
  }

  /** Reads a case as made from {@code form}; never throws for what is in them. */
  public static FilledForm read(Case issue, IssueForm form) {
    List<Element> fields = form.elements().stream().filter(FilledForm::isWritten).toList();
    String text = issue.source().text();
    if (issue.yaml()) {
      return new FilledForm(keys(issue, fields), null);
    }
    List<Headings.Heading> headings = Headings.of(issue, bodyStart(issue));
    Headings.Heading[] chosen = Alignment.of(fields, headings, text);
    List<Answer> answers = new ArrayList<>();
    Span swallowing = null;
    for (int i = 0; i < fields.size(); i++) {
      Headings.Heading heading = chosen[i];
      if (heading == null) {
        answers.add(Answer.absent(fields.get(i)));
        continue;
      }
      int end = text.length();
      for (int next = i + 1; next < chosen.length; next++) {
        Headings.Heading following = chosen[next];
        if (following != null) {
          end = following.line().start();
          break;
        }
      }
      int start = heading.line().end();
      answers.add(
          Answer.of(fields.get(i), heading.label(), new Span(start, Math.max(start, end)), text));
      if (swallowing == null && heading.within() != null) {
        swallowing = heading.within().span();
      }
    }
    return new FilledForm(answers, swallowing);
  }

  private static int bodyStart(Case issue) {
    return issue.blocks().stream().map(Block::span).mapToInt(Span::start).findFirst().orElse(0);
  }

  /** Whether the tracker writes a section with a heading for an element. */
  private static boolean isWritten(Element element) {
    if (!element.isInput() || element.label().filter(it -> !it.isBlank()).isEmpty()) {
      return false;
    }
    boolean hidden = element.attribute("hide_label").filter(Scalar::isTrue).isPresent();
    boolean shown =
        !(element.mapping().get("visible").orElse(element.node())
                instanceof YamlNode.Sequence places)
            || places.items().stream()
                .anyMatch(it -> it instanceof Scalar place && place.value().equals("content"));
    return !hidden && shown;
  }

  /** The answers of a case in YAML, whose keys are ids or labels. */
  private static List<Answer> keys(Case issue, List<Element> fields) {
    List<Answer> answers = new ArrayList<>();
    for (Element field : fields) {
      String id = field.id().map(Scalar::value).orElse("");
      String label = Headings.folded(field.label().map(Scalar::value).orElse(""));
      answers.add(
          issue.fields().stream()
              .filter(
                  it ->
                      it.label().text().equals(id)
                          || Headings.folded(it.label().text()).equals(label))
              .findFirst()
              .map(
                  it ->
                      Answer.of(field, it.label().span(), it.value().span(), issue.source().text()))
              .orElseGet(() -> Answer.absent(field)));
    }
    return answers;
  }
}
