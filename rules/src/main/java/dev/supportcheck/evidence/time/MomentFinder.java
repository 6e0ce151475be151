package dev.supportcheck.evidence.time;

import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.language.TimeWords;
import dev.supportcheck.language.TimeWords.Kind;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates and clock times, puts those together that belong together, and their zones to them.
 */
final class MomentFinder {

  /** The most characters between the two ends of a range. */
  private static final int MOST_RANGE = 8;

  private final TimedText text;
  private final DateReader dates;
  private final ClockReader clocks;
  private final Joints joints;
  private final ZoneReader zones;
  private final Stamps stamps;
  private final Roles roles;
  private final TimeWords words = TimeWords.standard();
  private final List<Moment> moments = new ArrayList<>();
  private final List<Zone> mentions = new ArrayList<>();

  MomentFinder(TimedText text, Prose prose) {
    this.text = text;
    this.dates = new DateReader(text);
    this.clocks = new ClockReader(text);
    this.joints = new Joints(text, clocks);
    this.zones = new ZoneReader(text, prose.cues());
    this.stamps = new Stamps(text);
    this.roles = new Roles(text, prose);
    int at = 0;
    while (at < text.length()) {
      if (text.group(at) == TimedText.NONE || !isStart(at)) {
        at++;
        continue;
      }
      at = Math.max(at + 1, read(at));
    }
  }

  /** The moments, in the order of the text. */
  List<Moment> moments() {
    return moments;
  }

  /** The zones that stand by themselves or before a clock time, in the order of the text. */
  List<Zone> mentions() {
    return mentions;
  }

  /** Whether a word or number begins here, so that a date, a time or a zone can. */
  private boolean isStart(int at) {
    if (text.isDigit(at)) {
      char before = text.at(at - 1);
      return !text.isWord(at - 1)
          && "./#$@%".indexOf(before) < 0
          && !(before == ':' && !isLabel(at - 1))
          && !(before == ',' && text.isDigit(at - 2));
    }
    return text.isLetter(at) ? !text.isWord(at - 1) : text.at(at) >= 0x2E80;
  }

  /** Whether a word of letters alone stands before a colon, as in {@code Date:2022-07-05}. */
  private boolean isLabel(int colon) {
    int start = text.lettersBefore(colon);
    return (start < colon && !text.isWord(start - 1) && ".:/\\".indexOf(text.at(start - 1)) < 0)
        || text.at(colon - 1) >= 0x2E80
        || "\"')]".indexOf(text.at(colon - 1)) >= 0;
  }

  /** Reads what starts at {@code at}; returns where to go on. */
  private int read(int at) {
    CalendarDate date = isHyphenated(at) ? null : dates.read(at);
    if (date != null) {
      return dateFirst(date);
    }
    return text.isLetter(at) ? word(at) : number(at);
  }

  /** Reads what starts with a number, or a character of a script without spaces, and no date. */
  private int number(int at) {
    Clock clock = clocks.read(at, false);
    if (clock != null) {
      return clockFirst(clock);
    }
    CalendarDate epoch = stamps.epoch(at);
    if (epoch != null && roles.isKeyOfOccurrence(at)) {
      return add(epoch, null, null);
    }
    return zone(at, Math.max(at + 1, text.digits(at)));
  }

  /** Reads what starts with a word and is no date. */
  private int word(int at) {
    CalendarDate server = stamps.server(at);
    Clock time = server == null ? null : clocks.read(text.blanks(at + 5, 2), true);
    return server != null && time != null && time.exact()
        ? add(server, time, null)
        : zone(at, text.letters(at));
  }

  /** Reads a zone that stands by itself; returns {@code end}, where to go on, if there is none. */
  private int zone(int at, int end) {
    Zone zone = zones.name(at);
    if (zone == null) {
      return end;
    }
    mentions.add(zone);
    return zone.span().end();
  }

  /** Whether a number is the later part of a longer word, as in {@code log-2022-07-05}. */
  private boolean isHyphenated(int at) {
    return text.isDigit(at)
        && text.at(at - 1) == '-'
        && text.at(at - 2) != ' '
        && text.isWord(at - 2)
        && !isRange(at - 2);
  }

  private boolean isRange(int before) {
    return !moments.isEmpty() && moments.get(moments.size() - 1).span().end() == before + 1;
  }

  private int dateFirst(CalendarDate date) {
    int end = date.span().end();
    int start = joints.clockStart(end);
    Clock clock = start < 0 ? null : clocks.read(start, true);
    Zone zone = null;
    int last = end;
    if (clock != null) {
      last = clock.span().end();
      zone = zones.after(last, clock.exact() || text.at(start - 1) == 'T');
      date = yearAfter(date, zone == null ? last : zone.span().end());
      zone = zone == null ? before(date.span().start()) : zone;
    } else {
      Zone after = zones.after(end, true);
      zone = after != null && !after.offset() ? after : null;
    }
    return add(date, clock, zone);
  }

  /** The year that follows the clock time in {@code Jul 5 10:00:00 UTC 2022}. */
  private CalendarDate yearAfter(CalendarDate date, int from) {
    int start = text.blanks(from, 1);
    int end = text.digits(start);
    boolean year =
        date.year() == 0
            && date.form() == CalendarDate.Form.NAMED
            && end - start == 4
            && start > from
            && text.value(start, end) >= 1990
            && text.value(start, end) < 2100
            && !text.isWord(end);
    return year
        ? new CalendarDate(
            new Span(date.span().start(), end),
            text.value(start, end),
            date.first(),
            date.second(),
            date.form())
        : date;
  }

  private int clockFirst(Clock clock) {
    int end = clock.span().end();
    Zone zone = zones.after(end, clock.exact());
    int from = zone == null ? end : zone.span().end();
    int start = joints.next(from, true);
    CalendarDate date = start < 0 || text.group(start) == TimedText.NONE ? null : dates.read(start);
    if (date != null && text.group(date.span().start()) != text.group(clock.span().start())) {
      date = null;
    }
    if (date != null && hasClock(date)) {
      date = null;
    }
    if (zone == null && date != null) {
      Zone after = zones.after(date.span().end(), true);
      zone = after != null && !after.offset() ? after : null;
    }
    if (zone == null) {
      zone = before(clock.span().start());
    }
    boolean block = text.place(text.group(clock.span().start())) != Moment.Place.PROSE;
    boolean sure =
        date != null
            || zone != null
            || (clock.sure()
                && !isColumn(clock.span().start())
                && (!block || (clock.exact() && roles.isLineStart(clock.span().start()))))
            || isRangeEnd(clock);
    return sure ? add(date, clock, zone) : end;
  }

  /** Whether another clock time follows a date, so that it belongs to that one. */
  private boolean hasClock(CalendarDate date) {
    int start = joints.clockStart(date.span().end());
    return start >= 0 && clocks.read(start, true) != null;
  }

  /** Whether a number stands before on the line, as in the listings that some commands print. */
  private boolean isColumn(int at) {
    int end = at;
    while (at - end < 8 && text.at(end - 1) == ' ') {
      end--;
    }
    return end < at && text.isDigit(end - 1);
  }

  /** Whether a clock time ends a range, as the latter of {@code 9:00–9:30}. */
  private boolean isRangeEnd(Clock clock) {
    if (moments.isEmpty()) {
      return false;
    }
    Span last = moments.get(moments.size() - 1).span();
    int gap = clock.span().start() - last.end();
    return gap > 0
        && gap <= 3
        && "-–—~".indexOf(text.words(last.end(), clock.span().start()).strip()) >= 0;
  }

  /** The zone that stands before a clock time, as in {@code UTC 10:00}. */
  private @Nullable Zone before(int at) {
    if (mentions.isEmpty()) {
      return null;
    }
    Zone zone = mentions.get(mentions.size() - 1);
    int from = zone.span().end();
    if (from > at || at - from > 12 || text.group(zone.span().start()) != text.group(at)) {
      return null;
    }
    String gap = text.words(from, at);
    for (String word : gap.split("[ :,(（の的時时间間]+", -1)) {
      if (!word.isEmpty() && !words.is(Kind.CLOCK, word) && !words.is(Kind.ZONE, word)) {
        return null;
      }
    }
    return zone;
  }

  private int add(@Nullable CalendarDate date, @Nullable Clock clock, @Nullable Zone zone) {
    Span span = null;
    if (date != null) {
      span = date.span();
    }
    if (clock != null) {
      span = span == null ? clock.span() : span.cover(clock.span());
    }
    if (span == null) {
      throw new IllegalArgumentException("neither date nor clock time");
    }
    if (zone != null && zone.span().end() > span.start()) {
      span = span.cover(zone.span());
    }
    int group = text.group(span.start());
    Moment moment =
        new Moment(
            span,
            date,
            clock == null ? null : clock.span(),
            zone,
            text.place(group),
            false,
            false,
            group);
    Roles.Role role = roles.of(moment);
    if (role != Roles.Role.NOTHING) {
      boolean stamp =
          moment.place() == Moment.Place.PROSE
              && clock != null
              && clock.exact()
              && roles.isLineStart(span.start());
      moments.add(
          moment.occurrence(
              role == Roles.Role.OCCURRENCE && !endsOther(moment),
              roles.isOngoing(moment),
              stamp ? Moment.Place.LINE : moment.place()));
    }
    return span.end();
  }

  /** Whether it ends a range whose start is the date of something else. */
  private boolean endsOther(Moment moment) {
    if (moments.isEmpty()) {
      return false;
    }
    Moment last = moments.get(moments.size() - 1);
    int gap = moment.span().start() - last.span().end();
    return !last.occurrence() && last.group() == moment.group() && gap <= MOST_RANGE;
  }
}
