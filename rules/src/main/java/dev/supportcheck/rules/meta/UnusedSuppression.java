package dev.supportcheck.rules.meta;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
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
 * A comment that suppresses nothing. Only the check, once all other rules have spoken, knows which
 * comments these are, and speaks for this rule.
 */
@AutoService(Rule.class)
@RuleInfo(
    id = UnusedSuppression.ID,
    title = "A comment that is to suppress findings suppresses nothing.",
    severity = Severity.INFO,
    kinds = {Kind.CASE, Kind.TEMPLATE, Kind.CHOOSER},
    tags = "suppression")
public record UnusedSuppression() implements DocumentRule {

  /** The id. */
  public static final String ID = "unused-suppression";

  @Override
  public List<Finding> check(Inspection inspection) {
    return Inspection.nothing();
  }

  /** Says that a rule which a comment names finds nothing where the comment is to suppress it. */
  public static Finding nothingFound(SourceFile file, Span span, String rule) {
    return Finding.of(
        file,
        span,
        Message.of(
            "The rule {0} finds nothing here, so this comment suppresses nothing and misleads the next reader: remove it.",
            rule));
  }

  /** Says that a comment names no rule. */
  public static Finding noRule(SourceFile file, Span span, String name) {
    return Finding.of(
        file,
        span,
        Message.of(
            "This comment names no rule, so it suppresses nothing: write the id of the rule after {0}.",
            name));
  }

  /** Says that a comment ends what nothing began. */
  public static Finding nothingToEnd(SourceFile file, Span span) {
    return Finding.of(
        file,
        span,
        Message.of("Nothing was disabled before this comment, so it has no effect: remove it."));
  }

  /** Says that there is no comment of this name. */
  public static Finding unknownComment(SourceFile file, Span span, String name, String nearest) {
    return Finding.of(
        file,
        span,
        Message.of(
            "There is no comment \"{0}\", so it suppresses nothing; did you mean \"{1}\"?",
            name, nearest));
  }

  /** Says that comments of cases do not count here. */
  public static Finding notInCases(SourceFile file, Span span) {
    return Finding.of(
        file,
        span,
        Message.of(
            "The configuration lets no comment in a case suppress anything: put right what is found, or ask the maintainers for an override."));
  }

  /** Says that a comment without a reason does not count here. */
  public static Finding noReason(SourceFile file, Span span) {
    return Finding.of(
        file,
        span,
        Message.of(
            "The configuration asks for a reason, and this comment gives none, so it suppresses nothing: write it after the rule, as in \"-- the zone is in the log\"."));
  }

  /** Says that a rule yields to no comment. */
  public static Finding neverYields(SourceFile file, Span span, String rule) {
    return Finding.of(
        file,
        span,
        Message.of(
            "The rule {0} yields to no comment (suppressions, never): put right what it finds.",
            rule));
  }
}
