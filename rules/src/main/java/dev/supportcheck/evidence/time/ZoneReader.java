package dev.supportcheck.evidence.time;

import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.language.TimeWords;
import dev.supportcheck.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a time zone or an offset that starts at a place. */
final class ZoneReader {

  private static final int NAME = Lexicon.standard().group("time zone name");
  private static final int BEFORE_PLACE = Lexicon.standard().group("time zone before place");
  private static final int LONGEST_NAME = 40;

  private final TimedText text;
  private final TimeFacts facts = TimeFacts.standard();
  private final TimeWords words = TimeWords.standard();
  private final Map<Integer, Integer> names = new HashMap<>();
  private final Map<Integer, Integer> beforePlaces = new HashMap<>();

  /**
   * Makes a reader.
   *
   * @param cues the phrases in the text: among them names of zones, as {@code heure de Paris}
   */
  ZoneReader(TimedText text, Cues cues) {
    this.text = text;
    for (int i = 0; i < cues.size(); i++) {
      if (cues.group(i) == NAME) {
        names.merge(cues.start(i), cues.end(i), Math::max);
      } else if (cues.group(i) == BEFORE_PLACE) {
        beforePlaces.merge(cues.start(i), cues.end(i), Math::max);
      }
    }
  }

  /** The zone that starts at {@code at}, where a word begins; null for none. */
  @Nullable Zone name(int at) {
    int known = end(names, at);
    if (known > at) {
      return named(at, known);
    }
    int before = end(beforePlaces, at);
    if (before > at) {
      int place = text.blanks(before, 2);
      place = text.at(place) == '\'' || text.at(place) == '’' ? place + 1 : place;
      int end = text.letters(place);
      return end > place && Character.isUpperCase(text.at(place)) ? named(at, end) : null;
    }
    int end = text.letters(at);
    if (end == at || end - at > 12) {
      return null;
    }
    if (text.at(end) == '/' && facts.isArea(text.words(at, end))) {
      return area(at, end);
    }
    if (!facts.endsZone(text.at(end - 1)) || text.isWord(end)) {
      return null;
    }
    String word = text.words(at, end);
    List<String> meanings = facts.zone(word);
    if (meanings == null) {
      return null;
    }
    if (word.equalsIgnoreCase("UTC") || word.equalsIgnoreCase("GMT")) {
      int sign = text.blanks(end, 1);
      Zone offset = offset(text.at(sign) == '±' ? end : sign, true);
      if (offset != null && (sign == end || offset.span().length() > 2)) {
        return new Zone(new Span(at, offset.span().end()), List.of(), true, offset.exists());
      }
    }
    return new Zone(new Span(at, end), meanings, false, true);
  }

  /** The end of the phrase that starts at {@code at}; {@code at} for none, as in most texts. */
  private static int end(Map<Integer, Integer> phrases, int at) {
    return phrases.isEmpty() ? at : phrases.getOrDefault(at, at);
  }

  private static Zone named(int at, int end) {
    return new Zone(new Span(at, end), List.of(), false, true);
  }

  /** {@code Europe/Paris}, {@code America/Argentina/Buenos_Aires}. */
  private @Nullable Zone area(int at, int slash) {
    int end = slash;
    while (end - at < LONGEST_NAME
        && (text.at(end) == '/'
            || text.isWord(end)
            || text.at(end) == '-'
            || text.at(end) == '+')) {
      end++;
    }
    return end > slash + 2 && Character.isUpperCase(text.at(slash + 1)) ? named(at, end) : null;
  }

  /**
   * The numeric offset that starts at {@code at}: {@code +02:00}, {@code -0500}, and {@code +2} too
   * where it follows the name of universal time.
   */
  @Nullable Zone offset(int at, boolean afterName) {
    char sign = text.at(at);
    if (sign != '+' && sign != '-' && !(afterName && sign == '–')) {
      return null;
    }
    int hours = text.digits(at + 1);
    int width = hours - at - 1;
    int hour;
    int minute = 0;
    int end = hours;
    if (width == 4) {
      hour = text.value(at + 1, at + 3);
      minute = text.value(at + 3, hours);
    } else if (width == 2 || (width == 1 && afterName)) {
      hour = text.value(at + 1, hours);
      int minutes = text.digits(hours + 1);
      if (text.at(hours) == ':' && minutes == hours + 3) {
        minute = text.value(hours + 1, minutes);
        end = minutes;
      }
    } else {
      return null;
    }
    if (text.isWord(end) || text.at(end) == ':' || (text.at(end) == '-' && text.isDigit(end + 1))) {
      return null;
    }
    String written =
        String.format(Locale.ROOT, "%c%02d:%02d", sign == '+' ? '+' : '-', hour, minute);
    boolean exists = facts.isOffset(written) || written.equals("-00:00");
    return new Zone(new Span(at, end), List.of(), true, exists);
  }

  /**
   * The zone that is written to a clock time which ends at {@code at}.
   *
   * @param seconds whether the clock time has seconds or is joined to a date as in {@code
   *     2022-07-05T10:00}, so that a minus sign is no dash of a range
   */
  @Nullable Zone after(int at, boolean seconds) {
    Zone zone = next(at, seconds);
    if (zone == null || !zone.isAmbiguous()) {
      return zone;
    }
    Zone more = next(zone.span().end(), false);
    return more == null || more.isAmbiguous()
        ? zone
        : new Zone(zone.span().cover(more.span()), List.of(), more.offset(), more.exists());
  }

  private @Nullable Zone next(int at, boolean seconds) {
    if ((text.at(at) == 'Z' || text.at(at) == 'z') && !text.isWord(at + 1)) {
      return named(at, at + 1);
    }
    Zone attached = offset(at, false);
    if (attached != null && (seconds || (text.at(at) == '+' && attached.span().length() > 3))) {
      return attached;
    }
    int from = at;
    for (int tries = 0; tries < 3; tries++) {
      int next = text.blanks(from, 2);
      while (next - from < 4 && (",([（【/".indexOf(text.at(next)) >= 0 || text.at(next) == ' ')) {
        next++;
      }
      if (next > at || tries == 0) {
        Zone offset = text.at(next) == '+' || seconds ? offset(next, false) : null;
        if (offset != null && offset.span().length() > 3) {
          return offset;
        }
        if (offset != null && text.at(next - 1) == '(') {
          return offset;
        }
        Zone zone = text.isWord(next - 1) ? null : name(next);
        if (zone != null) {
          return zone;
        }
      }
      int word = text.letters(next);
      if (word == next
          || word - next > 9
          || !words.is(TimeWords.Kind.ZONE, text.words(next, word))) {
        return null;
      }
      from = text.at(word) == '\'' ? word + 1 : word;
    }
    return null;
  }
}
