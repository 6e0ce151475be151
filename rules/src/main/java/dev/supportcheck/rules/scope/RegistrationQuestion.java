package dev.supportcheck.rules.scope;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Chooser;
import dev.supportcheck.document.Kind;
import dev.supportcheck.evidence.request.Matter;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import java.util.List;
import java.util.Locale;

/**
 * A case about registration or a listing, which another desk answers; a chooser without its link.
 */
@AutoService(Rule.class)
@RuleInfo(
    id = "registration-question",
    title =
        "The case is about registration as a developer or the listing of an app, which another desk answers.",
    severity = Severity.WARNING,
    guidelines = Guideline.UNANSWERABLE,
    kinds = {Kind.CASE, Kind.CHOOSER},
    tags = "scope")
public record RegistrationQuestion() implements DocumentRule {

  /** What words for registration begin with. */
  private static final List<String> STEMS =
      List.of("regist", "enregistr", "inscri", "anmeld", "登録", "注册");

  @Override
  public List<Finding> check(Inspection inspection) {
    String route = inspection.profile().routes().get("registration");
    if (route == null) {
      return Inspection.nothing();
    }
    if (inspection.document() instanceof Chooser chooser) {
      return leadsTo(chooser, route)
          ? Inspection.nothing()
          : List.of(
              inspection.finding(
                  inspection.titleSpan(),
                  "The chooser has no contact link for questions on registration, so they are filed here and only passed on: add one to {0}.",
                  route));
    }
    return inspection.evidence().matters().first(Matter.REGISTRATION).stream()
        .map(
            span ->
                inspection.finding(
                    span,
                    "\"{0}\": registration and listings are answered elsewhere, so the case would only be passed on: ask there, see {1}.",
                    inspection.quote(span),
                    route))
        .toList();
  }

  /** Whether anything in the chooser names the route, or registration. */
  private static boolean leadsTo(Chooser chooser, String route) {
    String text = chooser.source().text().toLowerCase(Locale.ROOT);
    return text.contains(route.toLowerCase(Locale.ROOT)) || STEMS.stream().anyMatch(text::contains);
  }
}
