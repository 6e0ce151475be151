package dev.supportcheck.evidence.time;

import dev.supportcheck.document.Document;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Section;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The dates and clock times in a document's sentences and code, in the order of the file.
 *
 * @param moments the dates and clock times
 * @param mentions the zones that stand by themselves or before a clock time
 */
public record Times(List<Moment> moments, List<Zone> mentions) {

  public Times {
    moments = List.copyOf(moments);
    mentions = List.copyOf(mentions);
  }

  /** The times in {@code document}, whose running text is {@code prose}. */
  public static Times of(Document document, Prose prose) {
    TimedText text = TimedText.of(document, prose);
    MomentFinder finder = new MomentFinder(text, prose);
    List<Zone> mentions = finder.mentions();
    Optional<Zone> forAll = forAll(mentions, prose);
    List<Moment> moments =
        forAll.isPresent()
            ? finder.moments().stream()
                .map(moment -> moment.lacksZone() ? moment.zone(forAll.get()) : moment)
                .toList()
            : shared(finder.moments());
    return new Times(moments, mentions);
  }

  /** The dates and times that say when something happened. */
  public List<Moment> occurrences() {
    return moments.stream().filter(Moment::occurrence).toList();
  }

  /**
   * The occurrence whose day, as {@link CalendarDate#latest} says, is the newest that is not after
   * {@code today}.
   */
  public Optional<Moment> newest(LocalDate today) {
    return occurrences().stream()
        .filter(moment -> moment.latest(today).filter(day -> !day.isAfter(today)).isPresent())
        .max(Comparator.comparing(moment -> moment.latest(today).orElse(LocalDate.MIN)));
  }

  /** The day that {@code value}, as the {@code created} of a case, begins with. */
  public static Optional<LocalDate> day(String value) {
    CalendarDate date = new DateReader(TimedText.of(value.strip())).read(0);
    return date == null || date.isAmbiguous()
        ? Optional.empty()
        : date.readings().stream().findFirst();
  }

  /**
   * The zone that is said to hold for all times: in a sentence on zones, in the label of a time, or
   * as a label's value.
   */
  private static Optional<Zone> forAll(List<Zone> mentions, Prose prose) {
    int group = Lexicon.standard().group("time zone for all");
    Span last = new Span(0, 0);
    List<Section> labels = new ArrayList<>(prose.sections(Topic.TIME_ZONE));
    labels.addAll(prose.sections(Topic.TIME));
    for (Section section : labels) {
      Optional<Zone> zone =
          mentions.stream().filter(each -> section.label().contains(each.span())).findFirst();
      if (zone.isPresent()) {
        return zone;
      }
    }
    for (Zone zone : mentions) {
      int start = zone.span().start();
      Sentence sentence = prose.sentenceAt(start).orElse(null);
      if (sentence == null || sentence.span().equals(last)) {
        continue;
      }
      last = sentence.span();
      boolean under =
          prose
              .sectionOf(sentence)
              .filter(section -> section.is(Topic.TIME_ZONE) && section.body().contains(start))
              .isPresent();
      if (under || prose.cues().has(group, sentence.span())) {
        return Optional.of(zone);
      }
    }
    return Optional.empty();
  }

  /**
   * The moments, each clock time with the zone that another in its sentence or its section on the
   * time carries.
   */
  private static List<Moment> shared(List<Moment> moments) {
    List<Moment> all = new ArrayList<>(moments);
    int from = 0;
    for (int i = 0; i <= all.size(); i++) {
      if (i == all.size() || all.get(i).group() != all.get(from).group()) {
        share(all, from, i);
        from = i;
      }
    }
    return all;
  }

  private static void share(List<Moment> all, int from, int to) {
    if (from == to || all.get(from).isInCode()) {
      return;
    }
    Optional<Zone> zone =
        all.subList(from, to).stream()
            .filter(moment -> moment.zone() != null)
            .map(Moment::zone)
            .findFirst();
    for (int i = from; i < to && zone.isPresent(); i++) {
      if (all.get(i).lacksZone()) {
        all.set(i, all.get(i).zone(zone.get()));
      }
    }
  }
}
