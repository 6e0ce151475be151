package dev.supportcheck.evidence.desk;

import dev.supportcheck.document.Located;
import dev.supportcheck.evidence.desk.Doubt.Kind;
import dev.supportcheck.profile.Operation;
import dev.supportcheck.profile.Operations;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.profile.ProfileField;
import dev.supportcheck.profile.Spelling;
import dev.supportcheck.source.Nearest;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges the operations that are named under a label. */
final class OperationValues {

  private static final int LONGEST = 200;

  private final Profile profile;
  private final Operations operations;
  private final String text;
  private final List<Doubt> doubts;
  private final Set<String> excluded = new HashSet<>();

  /**
   * A judge of values in {@code text}.
   *
   * @param answers the answers of the case, which may say which interface it is about
   * @param doubts where to note what is in doubt
   */
  OperationValues(Profile profile, List<Answer> answers, String text, List<Doubt> doubts) {
    this.profile = profile;
    this.operations = profile.operations();
    this.text = text;
    this.doubts = doubts;
    for (ProfileField field : profile.fields()) {
      Set<String> values =
          answers.stream()
              .filter(answer -> answer.label() != null && answer.field().id().equals(field.id()))
              .flatMap(answer -> answer.values().stream())
              .collect(Collectors.toSet());
      if (!values.isEmpty()) {
        exclude(field, values);
      }
    }
  }

  /**
   * Excludes the sections that begin with another value of a field than the answered ones: "MWS
   * Orders" belongs to the value MWS.
   */
  private void exclude(ProfileField field, Set<String> values) {
    for (Operation operation : operations.all()) {
      String section = operation.section();
      int space = section.indexOf(' ');
      String first = space < 0 ? section : section.substring(0, space);
      if (field.value(first).isPresent()
          && profile.spellings().value(field, section).isEmpty()
          && !values.contains(first)) {
        excluded.add(section);
      }
    }
  }

  /** Notes what is wrong with a value. */
  void check(ProfileField field, Located piece) {
    if (piece.text().length() > LONGEST
        || Phrasing.isDeclined(piece.text())
        || Phrasing.isNothing(piece.text())) {
      return;
    }
    List<Located> words = words(piece);
    List<Doubt> own = new ArrayList<>();
    boolean known = !Endpoints.find(piece.text(), profile).isEmpty();
    for (OperationName spoken : SpokenOperations.find(piece.text(), operations)) {
      known = true;
      if (!spoken.name().isEmpty()) {
        Span place = Span.at(piece.span().start() + spoken.span().start(), spoken.span().length());
        own.add(doubt(field, place, Kind.OTHER_SPELLING, spoken.name()));
      }
    }
    for (Located word : words) {
      if (!operations.named(word.text()).isEmpty()) {
        known = true;
        ofKnown(field, word, own);
      } else if (!operations.spellings(word.text()).isEmpty()
          && (OperationFinder.isDistinct(word.text()) || words.size() == 1)) {
        known = true;
        String name = operations.spellings(word.text()).get(0);
        own.add(doubt(field, word.span(), Kind.OTHER_SPELLING, name));
      }
    }
    if (!known) {
      own.add(unknown(field, piece, words));
    }
    doubts.addAll(own);
  }

  private void ofKnown(ProfileField field, Located word, List<Doubt> own) {
    List<Operation> all = operations.named(word.text());
    Operation first = all.get(0);
    if (all.stream().allMatch(it -> isExcluded(it.section()))) {
      List<String> others =
          operations.spellings(word.text()).stream().filter(it -> !isExcludedName(it)).toList();
      String instead =
          first.replacement().isEmpty() && !others.isEmpty() ? others.get(0) : first.replacement();
      own.add(new Doubt(field, word.span(), Kind.OTHER_INTERFACE, instead, first.section()));
    } else if (all.stream().noneMatch(it -> it.removed().isEmpty())) {
      own.add(new Doubt(field, word.span(), Kind.REMOVED, first.replacement(), first.removed()));
    }
  }

  private boolean isExcluded(String section) {
    return excluded.contains(section);
  }

  private boolean isExcludedName(String name) {
    return operations.named(name).stream().allMatch(it -> isExcluded(it.section()));
  }

  private Doubt unknown(ProfileField field, Located piece, List<Located> words) {
    for (Located word : words) {
      if (word.text().length() >= 4) {
        String nearest = nearest(word.text());
        if (!nearest.isEmpty()) {
          return doubt(field, word.span(), Kind.UNKNOWN_OPERATION, nearest);
        }
      }
    }
    return new Doubt(field, piece.span(), Kind.UNKNOWN_OPERATION, "", "");
  }

  /** The name nearest to a word: one in the same case of letters before another. */
  private String nearest(String word) {
    String best = "";
    int least = Math.max(1, word.length() / 4) + 1;
    String folded = Spelling.fold(word);
    for (String name : operations.names()) {
      if (Math.abs(name.length() - word.length()) > least || isExcludedName(name)) {
        continue;
      }
      int distance = Nearest.distance(folded, Spelling.fold(name));
      boolean nearer =
          distance < least
              || (distance == least
                  && !best.isEmpty()
                  && Nearest.distance(word, name) < Nearest.distance(word, best));
      if (nearer) {
        best = name;
        least = distance;
      }
    }
    return best;
  }

  /** A doubt about the name of an operation, with what is to be known of that. */
  private Doubt doubt(ProfileField field, Span span, Kind kind, String name) {
    Operation operation = operations.named(name).get(0);
    boolean gone = operations.named(name).stream().allMatch(Operation::isDeprecated);
    String detail = gone ? operation.deprecated() + " " + operation.replacement() : "";
    return new Doubt(field, span, kind, name, detail.strip());
  }

  private List<Located> words(Located piece) {
    List<Located> words = new ArrayList<>();
    int end = piece.span().end();
    int at = piece.span().start();
    while (at < end) {
      if (!OperationFinder.isPart(text.charAt(at))) {
        at++;
        continue;
      }
      Span word = new Span(at, OperationFinder.end(text, at, end));
      List<Span> parts = OperationFinder.words(word, text, operations);
      boolean known =
          parts.stream().anyMatch(part -> !operations.spellings(part.in(text)).isEmpty());
      for (Span part : known ? parts : List.of(word)) {
        words.add(new Located(part, part.in(text)));
      }
      at = word.end();
    }
    return words;
  }
}
