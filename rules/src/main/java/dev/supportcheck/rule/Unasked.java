package dev.supportcheck.rule;

import dev.supportcheck.document.Purpose;
import dev.supportcheck.document.Template;
import dev.supportcheck.evidence.asks.Asks;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.rule.Repository.Asking;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The facet of guideline rules that speaks of templates: what they never ask for. */
public final class Unasked {

  private static final int MOST_RELATED = 10;

  /** What no other template than one for problems asks for. */
  private static final Set<Topic> PROBLEM_TOPICS =
      EnumSet.of(Topic.STEPS, Topic.ACTUAL, Topic.EXPECTED, Topic.ERROR);

  private Unasked() {}

  /**
   * What a rule says of a template that never asks for a thing: of one for problems, and where the
   * thing is the question, of one for questions too. Templates of a repository that all lack it
   * share one finding; a template that could not be read whole, or is in a language that the
   * lexicon does not have, is left alone.
   *
   * @param finding what to say if it never asks
   * @param topics what it could ask for; one is enough, and a mend asks for the first
   */
  public static List<Finding> report(Inspection inspection, Finding finding, Topic... topics) {
    if (!(inspection.document() instanceof Template template)
        || !speaks(template, inspection.purpose(), inspection.evidence().asks(), topics)) {
      return Inspection.nothing();
    }
    Stream<Template> lacking =
        inspection.repository().asking().stream()
            .filter(other -> other.template().tracker() == template.tracker())
            .filter(other -> other.purpose() == inspection.purpose())
            .filter(other -> !other.template().source().path().equals(template.source().path()))
            .filter(other -> speaks(other.template(), other.purpose(), other.asks(), topics))
            .map(Asking::template);
    Finding all =
        finding.sharedBy(
            "%s/%s/%s"
                .formatted(
                    inspection.repository().folder(), template.tracker(), inspection.purpose()));
    for (Template other : (Iterable<Template>) lacking.limit(MOST_RELATED)::iterator) {
      all = all.related(other.source(), other.name().span(), "nor does this template ask for it");
    }
    return List.of(AskingEdit.mend(all, template, inspection.evidence().asks(), topics[0]));
  }

  /** Whether a template that should ask for a thing never does. */
  private static boolean speaks(Template template, Purpose purpose, Asks asks, Topic... topics) {
    return asks.known()
        && Arrays.stream(topics).noneMatch(asks::asks)
        && isConcerned(template, purpose, asks, topics[0]);
  }

  private static boolean isConcerned(Template template, Purpose purpose, Asks asks, Topic topic) {
    if (topic == Topic.SECRET_WARNING) {
      return asks.asks(Topic.LOGS) || asks.asks(Topic.CODE);
    }
    boolean sure =
        template.declaredPurpose() != null || PROBLEM_TOPICS.stream().anyMatch(asks::asks);
    boolean concerned =
        purpose == Purpose.PROBLEM || (purpose == Purpose.QUESTION && topic == Topic.QUESTION);
    return sure && concerned && (topic != Topic.TIME_ZONE || asks.asks(Topic.TIME));
  }
}
