package dev.supportcheck.rules.meta;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.rule.Catalog;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.List;

/**
 * A comment that names a rule which does not exist. Only the check knows the catalogue, and speaks
 * for this rule.
 */
@AutoService(Rule.class)
@RuleInfo(
    id = UnknownRule.ID,
    title = "A comment that is to suppress findings names a rule that does not exist.",
    severity = Severity.ERROR,
    kinds = {Kind.CASE, Kind.TEMPLATE, Kind.CHOOSER},
    tags = "suppression")
public record UnknownRule() implements DocumentRule {

  /** The id. */
  public static final String ID = "unknown-rule";

  @Override
  public List<Finding> check(Inspection inspection) {
    return Inspection.nothing();
  }

  /** Says that there is no rule of this id, and which one may be meant. */
  public static Finding finding(SourceFile file, Span span, String id, Catalog catalog) {
    return Finding.of(
        file,
        span,
        catalog
            .nearest(id)
            .map(
                nearest ->
                    Message.of(
                        "There is no rule \"{0}\", so this comment suppresses nothing: write \"{1}\", if that is meant.",
                        id, nearest))
            .orElseGet(
                () ->
                    Message.of(
                        "There is no rule \"{0}\", so this comment suppresses nothing: write the id that the finding shows.",
                        id)));
  }
}
