package dev.supportcheck.rules.scope;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Option;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.Span;
import java.util.List;

/** Several questions in running text, where some get lost. */
@AutoService(Rule.class)
@RuleInfo(
    id = "question-list",
    title = "Several questions stand in running text instead of a list.",
    severity = Severity.INFO,
    guidelines = Guideline.ONE_QUESTION,
    kinds = Kind.CASE,
    tags = "scope")
public record QuestionList(
    @Option("From how many questions on a list is asked for.") int minQuestions)
    implements DocumentRule {

  public QuestionList {
    if (minQuestions < 2) {
      throw new IllegalArgumentException("2 or more");
    }
  }

  public QuestionList() {
    this(3);
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Span> questions = inspection.evidence().topics().questions();
    if (questions.size() < minQuestions) {
      return Inspection.nothing();
    }
    Finding finding =
        inspection.finding(
            questions.get(0),
            "{0} questions stand in the running text, where some are easily left without an answer: put them into one numbered list.",
            questions.size());
    for (Span question : questions.subList(1, questions.size())) {
      finding = finding.related(question, "another question");
    }
    return List.of(finding);
  }
}
