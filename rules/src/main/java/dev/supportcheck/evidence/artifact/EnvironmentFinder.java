package dev.supportcheck.evidence.artifact;

import dev.supportcheck.document.Case;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.Field;
import dev.supportcheck.evidence.artifact.Environment.Fact;
import dev.supportcheck.evidence.artifact.Environment.Kind;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a document says of the environment. */
final class EnvironmentFinder {

  private static final int NEAR = 30;
  private static final int LONGEST_HOST = 100;
  private static final int FAR = 60;
  private static final int EXAMPLE = Lexicon.standard().group("for example");
  private static final int VERSION = Lexicon.standard().group("version word");
  private static final int STAGE = Lexicon.standard().group("stage");
  private static final int ENVIRONMENT = Lexicon.standard().group("heading environment");

  private final Document document;
  private final String source;
  private final Prose prose;
  private final Artifacts artifacts;
  private final Cues cues;
  private final List<Fact> facts = new ArrayList<>();

  EnvironmentFinder(Document document, Prose prose, Artifacts artifacts) {
    this.document = document;
    source = document.source().text();
    this.prose = prose;
    this.artifacts = artifacts;
    cues = prose.cues();
  }

  List<Fact> find() {
    for (Sentence sentence : prose.sentences()) {
      boolean under = prose.isUnder(sentence, Topic.ENVIRONMENT);
      boolean heading = sentence.kind() == Sentence.Kind.HEADING;
      if (!heading) {
        words(sentence.span(), under);
        stages(sentence.span());
      }
    }
    for (Artifact artifact : artifacts.all()) {
      agents(artifact.span());
    }
    if (document instanceof Case issue) {
      issue.fields().forEach(this::field);
    }
    hosts();
    return facts.stream()
        .filter(fact -> !isExample(fact.span().start()))
        .distinct()
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
  }

  /** Whether what stands at {@code offset} is an example in brackets, as in {@code [e.g. iOS]}. */
  private boolean isExample(int offset) {
    int open = offset - 1;
    int limit = Math.max(0, offset - FAR);
    while (open > limit && "([（\n".indexOf(source.charAt(open)) < 0) {
      open--;
    }
    return open >= 0
        && "([（".indexOf(source.charAt(open)) >= 0
        && cues.startsNear(EXAMPLE, open + 1, 1);
  }

  private void stages(Span sentence) {
    for (int i = cues.from(sentence.start());
        i < cues.size() && cues.start(i) < sentence.end();
        i++) {
      if (cues.group(i) == STAGE) {
        add(Kind.STAGE, cues.span(i));
      }
    }
  }

  /** Values of fields that are no part of the running text: keys of front matter, cells. */
  private void field(Field field) {
    boolean key = field.origin() == Field.Origin.KEY || field.origin() == Field.Origin.TABLE;
    if (key && !field.isEmpty()) {
      String label = field.label().text();
      Cues own = Lexicon.standard().find(label);
      boolean environment = own.has(ENVIRONMENT, new Span(0, label.length()));
      if (environment) {
        words(field.value().span(), true);
      }
    }
  }

  private void words(Span place, boolean under) {
    int at = place.start();
    while (at < place.end()) {
      char c = source.charAt(at);
      boolean word = Scan.isLetter(c) || Scan.isDigit(c);
      if (!word || prose.text().charAt(at) == Prose.OBJECT) {
        at++;
        continue;
      }
      int to = at;
      while (to < place.end() && isPart(to, place.end())) {
        to++;
      }
      word(at, to, place, under);
      at = Math.max(to, at + 1);
    }
  }

  private boolean isPart(int at, int end) {
    char c = source.charAt(at);
    if (Scan.isIdentifierPart(c) || c == '#' || c == '+') {
      return true;
    }
    return (c == '.' || c == '-') && at + 1 < end && Scan.isIdentifierPart(source.charAt(at + 1));
  }

  private void word(int from, int to, Span place, boolean under) {
    char first = source.charAt(from);
    boolean number = Scan.isDigit(first) || ((first == 'v' || first == 'V') && to - from > 1);
    Kind kind = number ? null : named(from, to);
    boolean said = kind != null || (number && isVersion(new Span(from, to), place, under));
    if (said && !isJoined(from, to)) {
      add(kind == null ? Kind.VERSION : kind, new Span(from, to));
    }
  }

  private @Nullable Kind named(int from, int to) {
    return Technologies.isSystem(source, from, to)
        ? Kind.SYSTEM
        : Technologies.isLanguage(source, from, to)
            ? Kind.LANGUAGE
            : Regions.isRegion(source, from, to) ? Kind.REGION : null;
  }

  /** Whether a word is part of a path or an address. */
  private boolean isJoined(int from, int to) {
    char before = from > 0 ? source.charAt(from - 1) : ' ';
    char after = to < source.length() ? source.charAt(to) : ' ';
    boolean slash = before == '/' && from > 1 && source.charAt(from - 2) > ' ';
    return (slash && !Scan.isDigit(source.charAt(from)))
        || before == '@'
        || after == '@'
        || before == '\\'
        || before == '$';
  }

  private boolean isVersion(Span word, Span place, boolean under) {
    String text = word.in(source);
    if (!VersionNumbers.isNumber(text)) {
      return false;
    }
    int parts = VersionNumbers.parts(text);
    if (parts > 1 && (under || VersionNumbers.isPrefixed(text))) {
      return true;
    }
    if (isAfterVersionWord(word, parts, place)) {
      return true;
    }
    return takesVersion(word.start(), place.start())
        || (parts > 2 && !VersionNumbers.isDateOrAddress(text));
  }

  /** Whether a word for a version, or a name that takes one, stands shortly before. */
  private boolean isAfterVersionWord(Span word, int parts, Span place) {
    int from = Math.max(place.start(), word.start() - NEAR);
    for (int i = cues.from(from); i < cues.size() && cues.start(i) < word.start(); i++) {
      if (cues.group(i) == VERSION && cues.end(i) <= word.start()) {
        int gap = word.start() - cues.end(i);
        return parts > 1 || gap <= 3;
      }
    }
    return false;
  }

  /** Whether the word before {@code offset} names something that has versions. */
  private boolean takesVersion(int offset, int limit) {
    int end = offset;
    while (end > limit && " :/=*_-\t(".indexOf(source.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > limit && Scan.isIdentifierPart(source.charAt(start - 1))) {
      start--;
    }
    return Technologies.takesVersion(source, start, end);
  }

  /** Names with versions in code and output: {@code Language=Ruby/2.7}, {@code Python 3.9.1}. */
  private void agents(Span place) {
    int end = Math.min(place.end(), place.start() + 20_000);
    for (int at = place.start(); at < end; at++) {
      int to = Scan.identifier(source, at, end);
      if (to > at + 1 && Technologies.takesVersion(source, at, to)) {
        int number = to;
        while (number < end && " /=vV".indexOf(source.charAt(number)) >= 0) {
          number++;
        }
        int digits = Scan.digits(source, number, end);
        boolean dotted = digits > number && digits < end && source.charAt(digits) == '.';
        if (dotted && number > to) {
          add(Kind.VERSION, new Span(at, digits));
        }
      }
      at = Math.max(at, to);
    }
  }

  /** Hosts that say by their name which region or stage they serve, in text and code alike. */
  private void hosts() {
    int end = source.length();
    for (int at = 0; at < end; at++) {
      int to = at;
      boolean dot = false;
      while (to < end && Regions.isHostPart(source.charAt(to))) {
        dot |= source.charAt(to) == '.';
        to++;
      }
      boolean host = dot || (to > at && source.startsWith("://", at - 3));
      if (host && to - at < LONGEST_HOST && Regions.namesPlace(source, at, to)) {
        add(Kind.REGION, new Span(at, to));
      }
      at = to;
    }
  }

  private void add(Kind kind, Span span) {
    facts.add(new Fact(kind, span));
  }
}
