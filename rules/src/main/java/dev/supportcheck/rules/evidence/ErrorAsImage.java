package dev.supportcheck.rules.evidence;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.evidence.artifact.ErrorQuotes;
import dev.supportcheck.evidence.artifact.Link;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.Span;
import java.util.List;
import java.util.Optional;

/** An error that stands in a picture only. */
@AutoService(Rule.class)
@RuleInfo(
    id = "error-as-image",
    title = "The error is only in a picture, so nobody can search or copy it.",
    severity = Severity.INFO,
    guidelines = Guideline.EVIDENCE,
    kinds = Kind.CASE,
    tags = "evidence")
public record ErrorAsImage() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    ErrorQuotes errors = inspection.evidence().errors();
    List<Link> pictures =
        inspection.evidence().links().all().stream().filter(Link::isPicture).toList();
    if (pictures.isEmpty() || !errors.isEmpty() || !errors.absences().isEmpty()) {
      return Inspection.nothing();
    }
    return picture(inspection.text(), pictures, errors.mentions())
        .map(
            picture ->
                List.of(
                    inspection.finding(
                        picture.span(),
                        "The error stands only in this picture, where nobody can search or copy it: write its code and its message as text beside it.")))
        .orElseGet(Inspection::nothing);
  }

  /** The first picture that names an error itself, else the first after an error is spoken of. */
  private static Optional<Link> picture(String text, List<Link> pictures, List<Span> mentions) {
    Optional<Link> named =
        pictures.stream().filter(picture -> picture.namesError(text)).findFirst();
    if (named.isPresent() || mentions.isEmpty()) {
      return named;
    }
    int from = mentions.get(0).start();
    return pictures.stream()
        .filter(picture -> picture.span().start() > from)
        .findFirst()
        .or(() -> Optional.of(pictures.get(0)));
  }
}
