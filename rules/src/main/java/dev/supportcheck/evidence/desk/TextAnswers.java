package dev.supportcheck.evidence.desk;

import dev.supportcheck.document.Located;
import dev.supportcheck.profile.FieldValue;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.profile.ProfileField;
import dev.supportcheck.profile.Spelling;
import dev.supportcheck.profile.Spelling.Word;
import dev.supportcheck.profile.Spellings;
import dev.supportcheck.profile.Spellings.Phrase;
import dev.supportcheck.profile.Spellings.Role;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the values of the profile's fields in running text. */
final class TextAnswers {

  /** How far a value may stand from the word that shows which field it answers, in characters. */
  private static final int NEAR = 10;

  private TextAnswers() {}

  /** A phrase of the profile in a text. */
  record Found(Phrase phrase, Span span) {}

  /** The answers in {@code text}. */
  static List<Answer> find(String text, Profile profile) {
    if (profile.spellings().isEmpty()) {
      return List.of();
    }
    List<Found> found = phrases(text, profile.spellings());
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found each = found.get(i);
      FieldValue value = each.phrase().value();
      boolean counts =
          each.phrase().role() == Role.CODE
              || (each.phrase().role() == Role.VALUE && isNear(text, found, i));
      if (value != null && counts) {
        answers.add(answer(each.phrase().field(), value, each.span(), text));
      } else if (each.phrase().role() == Role.NEAR && isId(each.phrase().text())) {
        unlisted(text, each, profile.spellings(), answers);
      }
    }
    return answers;
  }

  private static boolean isId(String label) {
    String folded = Spelling.fold(label);
    return folded.endsWith("id") || folded.endsWith("ids");
  }

  /** Adds the identifier after a label that names one, though the profile does not list it. */
  private static void unlisted(
      String text, Found label, Spellings spellings, List<Answer> answers) {
    int at = label.span().end();
    int limit = Math.min(text.length(), at + 2 * NEAR + 4);
    while (at < limit && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    int end = at;
    boolean digit = false;
    boolean upper = true;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      digit |= Character.isDigit(text.charAt(end));
      upper &= !Character.isLowerCase(text.charAt(end));
      end++;
    }
    Span span = new Span(at, end);
    ProfileField field = label.phrase().field();
    boolean listed = spellings.value(field, span.in(text)).isPresent();
    if (digit && upper && end - at >= 10 && !listed) {
      answers.add(new Answer(field, null, new Located(span, span.in(text)), List.of()));
    }
  }

  private static Answer answer(ProfileField field, FieldValue value, Span span, String text) {
    return new Answer(field, null, new Located(span, span.in(text)), List.of(value.id()));
  }

  /**
   * The phrases of the profile in {@code text}; of those that begin at one word the longest of each
   * field.
   */
  static List<Found> phrases(String text, Spellings spellings) {
    List<Word> words = Spelling.words(text);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<Phrase> here = spellings.starting(Spelling.fold(words.get(i).in(text)));
      int first = found.size();
      for (Phrase phrase : here) {
        boolean shorter =
            found.subList(first, found.size()).stream()
                .anyMatch(it -> it.phrase().field().id().equals(phrase.field().id()));
        if (!shorter && phrase.matches(text, words, i)) {
          int end = words.get(i + phrase.words().size() - 1).end();
          found.add(new Found(phrase, new Span(words.get(i).start(), end)));
        }
      }
    }
    return found;
  }

  /** Whether a word stands beside the value {@code index} that shows which field it answers. */
  private static boolean isNear(String text, List<Found> found, int index) {
    Found value = found.get(index);
    for (int step = -1; step <= 1; step += 2) {
      for (int i = index + step; i >= 0 && i < found.size(); i += step) {
        Found other = found.get(i);
        int from = Math.min(value.span().end(), other.span().end());
        int to = Math.max(value.span().start(), other.span().start());
        if (to - from > NEAR) {
          break;
        }
        if (other.phrase().role() == Role.NEAR
            && other.phrase().field().id().equals(value.phrase().field().id())
            && (to <= from || isBetween(text, from, to))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether what stands between two phrases parts no sentences. */
  private static boolean isBetween(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '。' || (c == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ');
      if (ends) {
        return false;
      }
    }
    return true;
  }
}
