package dev.supportcheck.evidence.desk;

import dev.supportcheck.document.Case;
import dev.supportcheck.document.Located;
import dev.supportcheck.evidence.desk.Doubt.Kind;
import dev.supportcheck.profile.FieldValue;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.profile.ProfileField;
import dev.supportcheck.profile.Shape;
import dev.supportcheck.profile.Spelling;
import dev.supportcheck.source.Nearest;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the values under labels that the desk cannot use as they stand. */
final class Doubts {

  /** A longer piece is prose, and no value. */
  private static final int LONGEST = 200;

  private final Profile profile;
  private final String text;
  private final List<Doubt> doubts = new ArrayList<>();

  /** What the fields that take one value have been answered with, by their ids. */
  private final Map<String, String> chosen = new HashMap<>();

  private Doubts(Profile profile, String text) {
    this.profile = profile;
    this.text = text;
  }

  /** The values of {@code answers} that are in doubt, in their order. */
  static List<Doubt> of(Case issue, List<Answer> answers, Profile profile) {
    Doubts reader = new Doubts(profile, issue.source().text());
    OperationValues operations = new OperationValues(profile, answers, reader.text, reader.doubts);
    for (Answer answer : answers) {
      ProfileField field = answer.field();
      if (answer.label() == null
          || !answer.isFilled()
          || Phrasing.isDeclined(answer.value().text())) {
        continue;
      }
      if (field.type() == ProfileField.Type.CHOICE) {
        reader.choice(answer);
      } else if (field.type() == ProfileField.Type.IDENTIFIER) {
        reader.identifier(answer);
      } else if (field.type() == ProfileField.Type.OPERATION) {
        Pieces.of(answer.value(), reader.text).forEach(piece -> operations.check(field, piece));
      }
      if (!field.many()) {
        reader.single(answer);
      }
    }
    return reader.doubts;
  }

  /** Notes the values of a field that takes one, after the first. */
  private void single(Answer answer) {
    ProfileField field = answer.field();
    for (Located piece : Pieces.of(answer.value(), text)) {
      String value = value(field, piece.text());
      String first = value.isEmpty() ? "" : chosen.putIfAbsent(field.id(), value);
      if (first != null && !first.equals(value)) {
        doubts.add(new Doubt(field, piece.span(), Kind.SECOND_VALUE, first, ""));
      }
    }
  }

  /** The value that a piece is, however it is spelled; empty where it is none. */
  private String value(ProfileField field, String piece) {
    return switch (field.type()) {
      case TEXT -> "";
      case CHOICE -> profile.spellings().value(field, piece).map(FieldValue::label).orElse("");
      case OPERATION -> profile.operations().spellings(piece).stream().findFirst().orElse("");
      case IDENTIFIER ->
          shapes(field).stream().anyMatch(shape -> shape.matches(piece)) ? piece : "";
    };
  }

  private void choice(Answer answer) {
    ProfileField field = answer.field();
    if (profile.spellings().value(field, answer.value().text()).isPresent()) {
      return;
    }
    for (Located piece : Pieces.of(answer.value(), text)) {
      String words = piece.text();
      boolean known =
          words.length() > LONGEST
              || Phrasing.isNothing(words)
              || !FieldAnswers.values(field, words, profile).isEmpty();
      if (!known) {
        doubts.add(unknown(field, piece));
      }
    }
  }

  /** A doubt about a piece that is no value of a field. */
  private static Doubt unknown(ProfileField field, Located piece) {
    List<FieldValue> parts =
        field.values().stream().filter(value -> value.isPartOf(piece.text())).toList();
    if (!parts.isEmpty()) {
      return new Doubt(field, piece.span(), Kind.WIDER, shortList(parts), "");
    }
    String nearest =
        Nearest.of(piece.text(), spellings(field)).orElseGet(() -> shortList(field.values()));
    return new Doubt(field, piece.span(), Kind.UNKNOWN_VALUE, nearest, "");
  }

  private static List<String> spellings(ProfileField field) {
    List<String> all = new ArrayList<>();
    for (FieldValue value : field.values()) {
      all.add(value.id());
      all.addAll(value.labels().all());
      all.addAll(value.also());
    }
    return all;
  }

  private static String shortList(List<FieldValue> values) {
    String list = values.stream().limit(8).map(FieldValue::label).collect(Collectors.joining(", "));
    return values.size() > 8 ? list + ", …" : list;
  }

  private void identifier(Answer answer) {
    ProfileField field = answer.field();
    List<Shape> shapes = meant(answer);
    String example = shapes.isEmpty() ? "" : shapes.get(0).example();
    List<Doubt> own = new ArrayList<>();
    List<Doubt> siblings = new ArrayList<>();
    boolean right = false;
    for (Located word : words(answer.value())) {
      String other = other(field, word.text(), shapes);
      if (!other.isEmpty()) {
        boolean sibling = shapes(field).stream().anyMatch(shape -> shape.matches(word.text()));
        (sibling ? siblings : own)
            .add(new Doubt(field, word.span(), Kind.OTHER_IDENTIFIER, example, other));
      } else {
        right |= shapes.stream().anyMatch(shape -> shape.matches(word.text()));
      }
    }
    if (!right) {
      own.addAll(siblings);
    }
    if (!right && own.isEmpty() && answer.value().text().length() <= LONGEST) {
      String labels = shapes.stream().map(Shape::label).collect(Collectors.joining(" / "));
      own.add(new Doubt(field, answer.value().span(), Kind.OTHER_SHAPE, example, labels));
    }
    doubts.addAll(own);
  }

  private List<Shape> shapes(ProfileField field) {
    return field.shapes().stream().flatMap(id -> profile.shape(id).stream()).toList();
  }

  /** The shapes that an answer may have: the one that its label names, else all of the field. */
  private List<Shape> meant(Answer answer) {
    List<Shape> shapes = shapes(answer.field());
    String label = answer.label() == null ? "" : Spelling.fold(answer.label().text());
    List<Shape> named =
        shapes.stream()
            .filter(
                shape -> shape.labels().all().stream().map(Spelling::fold).anyMatch(label::equals))
            .toList();
    return named.size() == 1 ? named : shapes;
  }

  /** What an identifier is, if it is one of something else; empty if it is not. */
  private String other(ProfileField field, String word, List<Shape> shapes) {
    for (ProfileField each : profile.fields()) {
      for (FieldValue value : each.values()) {
        if (!each.id().equals(field.id()) && value.also().contains(word)) {
          return each.label() + ": " + value.label();
        }
      }
    }
    if (shapes.stream().anyMatch(shape -> shape.matches(word))) {
      return "";
    }
    return profile.shapes().stream()
        .filter(shape -> shape.matches(word) && hasDigit(word))
        .filter(
            shape ->
                shape.evident()
                    || field.shapes().contains(shape.id())
                    || word.chars().anyMatch(Character::isLetter))
        .map(Shape::label)
        .findFirst()
        .orElse("");
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /** The words of a value, as people part identifiers from each other and from what they are. */
  private List<Located> words(Located value) {
    List<Located> words = new ArrayList<>();
    Span span = value.span();
    int start = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || isBreak(text.charAt(i))) {
        int to = i;
        while (to > start && ".:".indexOf(text.charAt(to - 1)) >= 0) {
          to--;
        }
        if (to > start) {
          words.add(new Located(new Span(start, to), text.substring(start, to)));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean isBreak(char c) {
    return Character.isWhitespace(c) || ",;()[]{}<>\"'`*|、，；（）「」：".indexOf(c) >= 0;
  }
}
