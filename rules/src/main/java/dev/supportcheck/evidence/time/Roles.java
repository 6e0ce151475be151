package dev.supportcheck.evidence.time;

import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Section;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.language.TimeWords;
import dev.supportcheck.language.TimeWords.Kind;
import dev.supportcheck.source.Span;
import java.util.Optional;

/** Tells when something happened from parameters, versions, deadlines, names and mere numbers. */
final class Roles {

  /** What a date or time is there for. */
  enum Role {
    /** It says when something happened. */
    OCCURRENCE,
    /** It is a date or time, but of something else. */
    OTHER,
    /** It is none at all. */
    NOTHING
  }

  /** How far from a date the phrase may stand that makes it another one. */
  private static final int NEAR = 60;

  private static final int DIRECTLY = 14;
  private static final int LATELY = 30;
  private static final int OTHER = Lexicon.standard().group("time other");
  private static final int OTHER_BEFORE = Lexicon.standard().group("time other before");
  private static final int EVENT = Lexicon.standard().group("time event");
  private static final int SINCE = Lexicon.standard().group("time since");
  private static final int SINCE_AFTER = Lexicon.standard().group("time since after");

  private final TimedText text;
  private final Prose prose;
  private final Keys keys;
  private final TimeWords words = TimeWords.standard();

  Roles(TimedText text, Prose prose) {
    this.text = text;
    this.prose = prose;
    this.keys = new Keys(text);
  }

  Role of(Moment moment) {
    CalendarDate date = moment.date();
    if (date != null && !isDate(date, moment)) {
      return Role.NOTHING;
    }
    Keys.Sense sense = keys.sense(moment.span().start());
    boolean whole =
        text.span(moment.group()).contains(moment.span())
            && moment.span().length() >= text.span(moment.group()).length() - 2;
    return switch (moment.place()) {
      case BLOCK, LINE -> inCode(moment, sense);
      case INLINE -> whole && moment.clock() != null ? Role.OCCURRENCE : inCode(moment, sense);
      case PROSE -> inProse(moment, sense, whole);
    };
  }

  /** Whether the number that starts at {@code at} is the value of a key that says when. */
  boolean isKeyOfOccurrence(int at) {
    return keys.sense(at) == Keys.Sense.OCCURRENCE;
  }

  /** Whether only what lines of a log begin with stands before {@code at} on its line. */
  boolean isLineStart(int at) {
    int start = Math.max(text.lineStart(at), inlineStart(at));
    int letters = 0;
    for (int i = start; i < at; i++) {
      char c = text.at(i);
      if (c == '=' || c == '{' || c == ',' || c == ';' || at - start > 60) {
        return false;
      }
      letters = c == '|' || c == '[' ? 0 : letters + (text.isLetter(i) ? 1 : 0);
    }
    return letters <= 7 && (letters == 0 || isLevel(start, at));
  }

  private int inlineStart(int at) {
    int group = text.group(at);
    boolean inline = group != TimedText.NONE && text.place(group) == Moment.Place.INLINE;
    return inline ? text.span(group).start() : 0;
  }

  /** Whether the letters before are in capitals, as a level or a weekday with one is. */
  private boolean isLevel(int start, int at) {
    int from = start;
    while (from < at && !text.isLetter(from)) {
      from++;
    }
    String word = text.words(from, text.letters(from));
    return Character.isUpperCase(word.charAt(0))
        && (words.is(Kind.WEEKDAY, word) || word.length() <= 7);
  }

  /** Whether numbers are a date at all, by what stands around. */
  private boolean isDate(CalendarDate date, Moment moment) {
    int last = date.span().end();
    boolean numeric =
        date.form() == CalendarDate.Form.DAY_FIRST
            || date.form() == CalendarDate.Form.MONTH_FIRST
            || date.form() == CalendarDate.Form.EITHER;
    boolean longYear = date.year() != 0 && text.digits(last - 4) == last;
    if (!numeric || longYear) {
      return true;
    }
    boolean sentenceEnd =
        date.year() == 0 && text.at(last - 1) == '.' && text.span(moment.group()).end() <= last + 1;
    if (sentenceEnd && moment.clock() == null) {
      return false;
    }
    boolean dashed = text.words(date.span().start(), last).indexOf('-') > 0;
    if (dashed) {
      return moment.clock() != null && isLineStart(date.span().start());
    }
    return moment.clock() != null
        || (isLedTo(date.span().start()) && (date.year() != 0 || !isFraction(date)))
        || isInTimeSection(moment);
  }

  /** Whether a date without a year is rather a fraction, as {@code 1/2}. */
  private boolean isFraction(CalendarDate date) {
    return date.form() == CalendarDate.Form.EITHER
        && date.span().length() == 3
        && !words.is(Kind.DATE, wordBefore(date.span().start()));
  }

  private Role inCode(Moment moment, Keys.Sense sense) {
    int start = moment.span().start();
    CalendarDate date = moment.date();
    if (sense == Keys.Sense.OTHER) {
      return Role.OTHER;
    }
    if (date == null) {
      return isLineStart(start) ? Role.OCCURRENCE : Role.NOTHING;
    }
    boolean accessLog = moment.clock() != null && text.at(date.span().end()) == ':';
    if (date.form() == CalendarDate.Form.EPOCH
        || accessLog
        || (sense == Keys.Sense.OCCURRENCE && moment.clock() != null)) {
      return Role.OCCURRENCE;
    }
    boolean header =
        date.form() == CalendarDate.Form.NAMED
            && moment.zone() != null
            && text.at(start - 2) == ','
            && words.is(Kind.WEEKDAY, text.words(text.lettersBefore(start - 2), start - 2));
    if (header) {
      return Role.OCCURRENCE;
    }
    if (moment.clock() == null || sense == Keys.Sense.UNKNOWN) {
      return Role.OTHER;
    }
    return isLineStart(start) || isLedTo(start) ? Role.OCCURRENCE : Role.OTHER;
  }

  private Role inProse(Moment moment, Keys.Sense sense, boolean whole) {
    int start = moment.span().start();
    if (isListed(moment)) {
      return Role.OTHER;
    }
    Optional<Sentence> sentence = prose.sentenceAt(start);
    if (isInTimeSection(moment)) {
      return Role.OCCURRENCE;
    }
    if (sense == Keys.Sense.OTHER
        || (sense == Keys.Sense.UNKNOWN && text.at(start - 1) == '=')
        || (sentence.isPresent() && sentence.get().quoted() && moment.clock() == null)
        || (prose.isQuoted(start) && moment.clock() == null)) {
      return Role.OTHER;
    }
    if (sense == Keys.Sense.OCCURRENCE) {
      return Role.OCCURRENCE;
    }
    CalendarDate date = moment.date();
    if (date != null
        && moment.clock() == null
        && date.form() == CalendarDate.Form.YEAR_FIRST
        && text.words(date.span().start(), date.span().end()).indexOf('年') < 0
        && !whole
        && !isLedTo(start)
        && !isFollowed(date.span().end())) {
      return Role.OTHER;
    }
    boolean environment =
        sentence.isPresent()
            && moment.clock() == null
            && prose.isUnder(sentence.get(), Topic.ENVIRONMENT);
    return environment || isOfAnother(moment) ? Role.OTHER : Role.OCCURRENCE;
  }

  /**
   * Whether it stands in the list of files that a command printed, or in the head of a difference.
   */
  private boolean isListed(Moment moment) {
    CalendarDate date = moment.date();
    if (date == null) {
      return false;
    }
    int start = date.span().start();
    int line = text.lineStart(start);
    if (text.startsWith("+++ ", line) || text.startsWith("--- ", line)) {
      return true;
    }
    int size = "KMG".indexOf(text.at(start - 2)) >= 0 ? start - 3 : start - 2;
    return date.form() == CalendarDate.Form.NAMED
        && (date.year() == 0 || moment.clock() == null)
        && text.isLetter(start)
        && text.at(start - 1) == ' '
        && text.isDigit(size);
  }

  private boolean isInTimeSection(Moment moment) {
    Optional<Section> section = prose.sentenceAt(moment.span().start()).flatMap(prose::sectionOf);
    return section.isPresent()
        && section.get().is(Topic.TIME)
        && section.get().body().contains(moment.span().start())
        && !keys.isOther(section.get().label());
  }

  /**
   * Whether a phrase near by makes it the date of something else. Since an update of that date,
   * say, is no such thing.
   */
  private boolean isOfAnother(Moment moment) {
    Cues cues = prose.cues();
    Span sentence = text.span(moment.group());
    int start = moment.span().start();
    int end = moment.span().end();
    boolean found = false;
    for (int i = cues.from(Math.max(sentence.start(), start - NEAR));
        i < cues.size() && cues.start(i) < Math.min(sentence.end(), end + NEAR);
        i++) {
      boolean directly = cues.end(i) <= start && start - cues.end(i) <= DIRECTLY;
      boolean since =
          cues.group(i) == SINCE && cues.end(i) <= start && start - cues.end(i) <= LATELY;
      if (cues.group(i) == EVENT || (since && !found)) {
        return false;
      }
      found |= cues.group(i) == OTHER || (cues.group(i) == OTHER_BEFORE && directly);
    }
    return found;
  }

  /** Whether a phrase directly beside says that it goes on from then. */
  boolean isOngoing(Moment moment) {
    Cues cues = prose.cues();
    return cues.endsNear(SINCE, moment.span().start(), LATELY)
        || cues.startsNear(SINCE_AFTER, moment.span().end(), 2);
  }

  /** Whether a word that leads to dates or clock times stands directly before. */
  private boolean isLedTo(int at) {
    char c = text.at(text.at(at - 1) == ' ' ? at - 2 : at - 1);
    if (c >= 0x2E80) {
      return words.is(Kind.DATE, String.valueOf(c));
    }
    String word = wordBefore(at);
    if (words.is(Kind.WEEKDAY, word)) {
      return true;
    }
    return words.is(Kind.DATE, word) || words.is(Kind.CLOCK, word);
  }

  private boolean isFollowed(int end) {
    int at = text.blanks(end, 1);
    char c = text.at(at);
    return c >= 0x2E80
        && (words.is(Kind.DATE, String.valueOf(c))
            || words.is(Kind.DATE, text.words(at, Math.min(text.length(), at + 2))));
  }

  /** The word before {@code at}; articles and weekdays between do not count. */
  private String wordBefore(int at) {
    int end = at;
    String word = "";
    for (int tries = 0; tries < 3; tries++) {
      while (at - end < 30 && " ,.(\n~'’".indexOf(text.at(end - 1)) >= 0 && end > 0) {
        end--;
      }
      int start = text.lettersBefore(end);
      word = text.words(start, end);
      if (words.is(Kind.DATE, word)
          || !(words.is(Kind.JOINT, word) || words.is(Kind.WEEKDAY, word))) {
        return word;
      }
      end = start;
    }
    return word;
  }
}
