package dev.supportcheck.profile;

import dev.supportcheck.profile.Spelling.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The labels and values of a desk's fields, to be found as people write them. Immutable. */
public final class Spellings {

  private static final int SHORT_CODE = 3;

  private final Map<String, ProfileField> byLabel = new HashMap<>();
  private final Map<String, Map<String, FieldValue>> values = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  /** The spellings of these fields. */
  public Spellings(List<ProfileField> fields) {
    for (ProfileField field : fields) {
      byLabel.putIfAbsent(Spelling.fold(field.id()), field);
      field.labels().all().forEach(label -> byLabel.putIfAbsent(Spelling.fold(label), field));
      Map<String, FieldValue> own = new LinkedHashMap<>();
      for (FieldValue value : field.values()) {
        add(own, field, value, value.id(), Role.VALUE);
        value.labels().all().forEach(label -> add(own, field, value, label, Role.VALUE));
        value.also().forEach(code -> add(own, field, value, code, Role.CODE));
      }
      values.put(field.id(), own);
      field.near().forEach(cue -> addPhrase(new Phrase(field, null, Role.NEAR, cue)));
    }
    Comparator<Phrase> order =
        Comparator.comparingInt((Phrase it) -> -it.words().size())
            .thenComparing(it -> it.role() != Role.CODE);
    phrases.values().forEach(all -> all.sort(order));
  }

  private void add(
      Map<String, FieldValue> own, ProfileField field, FieldValue value, String text, Role role) {
    own.putIfAbsent(Spelling.fold(text), value);
    addPhrase(new Phrase(field, value, role, text));
  }

  private void addPhrase(Phrase phrase) {
    if (!phrase.words().isEmpty()) {
      phrases.computeIfAbsent(phrase.words().get(0), word -> new ArrayList<>()).add(phrase);
    }
  }

  /** What a phrase says where it stands in running text. */
  public enum Role {
    /** A value, if something near it shows which field it answers. */
    VALUE,
    /** A value, wherever it stands. */
    CODE,
    /** That a value near it answers its field. */
    NEAR
  }

  /**
   * A phrase of a desk's vocabulary.
   *
   * @param value the value that it spells; null for none
   * @param text as the profile spells it
   * @param words its words, folded
   * @param exact whether it counts only in this case of letters, being so short
   */
  public record Phrase(
      ProfileField field,
      @Nullable FieldValue value,
      Role role,
      String text,
      List<String> words,
      boolean exact) {

    public Phrase {
      words = List.copyOf(words);
    }

    Phrase(ProfileField field, @Nullable FieldValue value, Role role, String text) {
      this(
          field,
          value,
          role,
          text,
          Spelling.words(text).stream().map(word -> Spelling.fold(word.in(text))).toList(),
          text.length() <= SHORT_CODE && role != Role.NEAR && text.charAt(0) < 0x80);
    }

    /** Whether it stands in {@code text} from the word {@code index} on. */
    public boolean matches(String text, List<Word> found, int index) {
      if (index + words.size() > found.size()) {
        return false;
      }
      for (int i = 1; i < words.size(); i++) {
        Word word = found.get(index + i);
        if (word.start() - found.get(index + i - 1).end() > 2
            || !words.get(i).equals(Spelling.fold(word.in(text)))) {
          return false;
        }
      }
      int start = found.get(index).start();
      int end = found.get(index + words.size() - 1).end();
      return (!exact || this.text.equals(text.substring(start, end)))
          && (this.text.indexOf('.') < 0 || stands(text, start, end));
    }

    /** Whether the name of a host is no part of a longer one, and no part of an address. */
    private static boolean stands(String text, int start, int end) {
      boolean www = start >= 4 && text.startsWith("www.", start - 4);
      char before = www ? ' ' : start > 0 ? text.charAt(start - 1) : ' ';
      boolean more =
          end + 1 < text.length()
              && (text.charAt(end) == '.' || text.charAt(end) == '-')
              && Character.isLetterOrDigit(text.charAt(end + 1));
      return before != '.' && before != '@' && before != '-' && before != '_' && !more;
    }
  }

  /** The field that a label means. */
  public Optional<ProfileField> field(String label) {
    return Optional.ofNullable(byLabel.get(Spelling.fold(label)));
  }

  /** The value of a field that {@code text} spells. */
  public Optional<FieldValue> value(ProfileField field, String text) {
    return Optional.ofNullable(values.getOrDefault(field.id(), Map.of()).get(Spelling.fold(text)));
  }

  /** Whether no value of any field is to be found in running text. */
  public boolean isEmpty() {
    return phrases.isEmpty();
  }

  /** The phrases that begin with a word, folded; the longest first. */
  public List<Phrase> starting(String word) {
    return Collections.unmodifiableList(phrases.getOrDefault(word, List.of()));
  }
}
