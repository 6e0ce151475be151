package dev.supportcheck.rules.form;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.IssueForm.Element;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.evidence.asks.Asks.Ask;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A form in which what no report can do without may be left empty. */
@AutoService(Rule.class)
@RuleInfo(
    id = "form-required",
    title = "A field that no report can do without is not required.",
    severity = Severity.WARNING,
    kinds = Kind.TEMPLATE,
    purposes = Purpose.PROBLEM,
    tags = "template")
public record FormRequired() implements DocumentRule {

  private static final Set<Topic> PROBLEM = Set.of(Topic.PROBLEM, Topic.ACTUAL);
  private static final Set<Topic> STEPS = Set.of(Topic.STEPS);

  @Override
  public List<Finding> check(Inspection inspection) {
    if (!(inspection.document() instanceof IssueForm form)
        || !inspection.evidence().asks().known()) {
      return Inspection.nothing();
    }
    Set<Element> open = new LinkedHashSet<>(optional(inspection, form, PROBLEM));
    open.addAll(optional(inspection, form, STEPS));
    return open.stream().map(element -> finding(inspection, element)).toList();
  }

  /** The first field whose label asks for a topic, where none that asks for it is required. */
  private static List<Element> optional(Inspection inspection, IssueForm form, Set<Topic> topics) {
    List<Element> inputs = form.elements().stream().filter(Element::isInput).toList();
    List<Element> asking = new ArrayList<>();
    for (Ask ask : inspection.evidence().asks().places()) {
      Element element = ask.field() < 0 ? null : inputs.get(ask.field());
      if (element != null
          && topics.contains(ask.topic())
          && (element.type() == IssueForm.Type.TEXTAREA
              || element.type() == IssueForm.Type.INPUT)) {
        asking.add(element);
      }
    }
    if (asking.stream().anyMatch(Element::required)) {
      return List.of();
    }
    return asking.stream()
        .filter(element -> isLabelOf(inspection, element, topics))
        .limit(1)
        .toList();
  }

  private static boolean isLabelOf(Inspection inspection, Element element, Set<Topic> topics) {
    Span label = element.label().map(Scalar::span).orElse(element.node().span());
    return inspection.evidence().asks().places().stream()
        .anyMatch(ask -> topics.contains(ask.topic()) && label.overlaps(ask.span()));
  }

  private static Finding finding(Inspection inspection, Element element) {
    Span place = element.label().map(Scalar::span).orElse(element.node().span());
    Finding finding =
        inspection.finding(
            place,
            "Nobody has to fill in {0}, and a report without it cannot be worked on: set required to true under its validations.",
            inspection.quote(place));
    return YamlEdits.require(inspection.document().source(), element)
        .map(edit -> finding.fix(List.of(edit), "Make the field required"))
        .orElse(finding);
  }
}
