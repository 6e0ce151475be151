package dev.supportcheck.evidence.time;

import dev.supportcheck.language.TimeWords;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the key or label whose value a date is, in code, headers and lines of {@code Label: value}.
 */
final class Keys {

  /** What a key says of its date. */
  enum Sense {
    /** There is no key. */
    NONE,
    /** A key that says nothing of it. */
    UNKNOWN,
    /** The date is when something happened. */
    OCCURRENCE,
    /** The date is a parameter or a property of something. */
    OTHER
  }

  private static final int LONGEST = 40;

  private final TimedText text;
  private final TimeWords words = TimeWords.standard();
  private final TimeFacts facts = TimeFacts.standard();

  Keys(TimedText text) {
    this.text = text;
  }

  /** What the key says whose value starts at {@code at}. */
  Sense sense(int at) {
    int mark = skip(at, " \"'`([");
    int day = text.at(mark - 1) == ',' ? mark - 1 : mark;
    int weekday = text.lettersBefore(day);
    if (words.is(TimeWords.Kind.WEEKDAY, text.words(weekday, day))) {
      mark = skip(weekday, " \"'`([");
    }
    char c = text.at(mark - 1);
    if (c != ':' && c != '=' && c != '>') {
      return parameter(at);
    }
    int end = skip(mark - 1, " \"'`=:])-");
    int start = end;
    while (end - start < LONGEST && isOfKey(text.at(start - 1))) {
      start--;
    }
    if (start == end) {
      return Sense.NONE;
    }
    // the words before belong to a label of several words
    int label = start;
    while (c == ':' && end - label < LONGEST && isOfLabel(label - 1)) {
      label--;
    }
    return sense(text.words(label, end), c != ':' || isIdentifier(start, end));
  }

  /** What the name of a parameter says that stands before without any mark. */
  private Sense parameter(int at) {
    int end = skip(at, " ");
    int start = text.lettersBefore(end);
    return isIdentifier(start, end) && sense(text.words(start, end), true) == Sense.OTHER
        ? Sense.OTHER
        : Sense.NONE;
  }

  /** Whether a word has a capital after a small letter, or an underscore. */
  private boolean isIdentifier(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      char c = text.at(i);
      if (c == '_' || (Character.isUpperCase(c) && Character.isLowerCase(text.at(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words of a label say that its date is a parameter or a property of something. */
  boolean isOther(Span label) {
    return sense(text.words(label.start(), label.end()), false) == Sense.OTHER;
  }

  /** What a key says; that of a parameter may say more than the label of a field. */
  private Sense sense(String key, boolean parameter) {
    boolean occurrence = facts.isOccurrence(key.toLowerCase(Locale.ROOT));
    for (String word : words(key)) {
      if (facts.isOther(word) || (parameter && facts.isParameter(word))) {
        return Sense.OTHER;
      }
      occurrence |= facts.isOccurrence(word);
    }
    return occurrence ? Sense.OCCURRENCE : Sense.UNKNOWN;
  }

  private int skip(int at, String passed) {
    int to = at;
    while (to > 0 && at - to < 6 && passed.indexOf(text.at(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  private boolean isOfLabel(int at) {
    return isOfKey(text.at(at)) || (at > 0 && text.at(at) == ' ' && isOfKey(text.at(at - 1)));
  }

  private static boolean isOfKey(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '@' || c == '.';
  }

  /** The words of a key, in lower case, whether parted by case or by marks. */
  private static List<String> words(String key) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= key.length(); i++) {
      char c = i < key.length() ? key.charAt(i) : ' ';
      boolean capital =
          Character.isUpperCase(c) && i > 0 && Character.isLowerCase(key.charAt(i - 1));
      if ((!Character.isLetter(c) || capital) && !word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      if (Character.isLetter(c)) {
        word.append(c);
      }
    }
    return words;
  }
}
