package dev.supportcheck.rules.basics;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.evidence.desk.Desk;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.profile.Shape;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.util.List;

/** A failing call without the id of its request. */
@AutoService(Rule.class)
@RuleInfo(
    id = "request-id",
    title = "A failing call is reported without the id of its request.",
    severity = Severity.WARNING,
    guidelines = Guideline.OUTCOME,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    purposes = Purpose.PROBLEM,
    tags = {"profile", "identifiers"})
public record RequestId() implements DocumentRule {

  private static final String REQUEST = "request-id";
  private static final String GATEWAY = "gateway-id";

  @Override
  public List<Finding> check(Inspection inspection) {
    if (inspection.profile().shape(REQUEST).isEmpty()) {
      return Inspection.nothing();
    }
    if (inspection.isTemplate()) {
      return inspection.evidence().asks().asks(Topic.REQUEST_ID)
          ? Inspection.nothing()
          : List.of(
              inspection.finding(
                  inspection.titleSpan(),
                  "The template never asks for the id of the failing request, so the desk cannot find the call in its logs: ask for it, with the time of the call."));
    }
    Desk desk = inspection.evidence().desk();
    if (!desk.identifiers(REQUEST).isEmpty()) {
      return Inspection.nothing();
    }
    if (!desk.identifiers(GATEWAY).isEmpty()) {
      return List.of(
          inspection.finding(
              desk.identifiers(GATEWAY).get(0).span(),
              "This is the id that the gateway gave, and the desk searches its logs by that of the request: add the request id too, from the header of the same response."));
    }
    return List.of(
        inspection.finding(
            inspection.titleSpan(),
            "No request id is given, so the desk cannot find the call in its logs: copy it from the response's header or body ({0} for instance), with the time of the call.",
            inspection.profile().shape(REQUEST).map(Shape::example).orElse("")));
  }
}
