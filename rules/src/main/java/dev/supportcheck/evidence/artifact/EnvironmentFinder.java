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
      }
    }
    stages();
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

  private void stages() {
    for (int i = 0; i < cues.size(); i++) {
      if (cues.group(i) == STAGE && isSaid(cues.start(i))) {
        add(Kind.STAGE, cues.span(i));
      }
    }
  }

  /** Whether a sentence that is no heading stands at {@code offset}. */
  private boolean isSaid(int offset) {
    return prose
        .sentenceAt(offset)
        .filter(sentence -> sentence.kind() != Sentence.Kind.HEADING)
        .isPresent();
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
      int to = Scan.identifier(source, at, place.end());
      while (to < place.end() && isJoint(to, place.end())) {
        to = Scan.identifier(source, to + 1, place.end());
      }
      word(at, to, place, under);
      at = to;
    }
  }

  private boolean isJoint(int at, int end) {
    char c = source.charAt(at);
    return c == '#'
        || c == '+'
        || ((c == '.' || c == '-') && at + 1 < end && Scan.isIdentifierPart(source.charAt(at + 1)));
  }

  private void word(int from, int to, Span place, boolean under) {
    char first = source.charAt(from);
    boolean prefixed = (first == 'v' || first == 'V') && to - from > 1;
    boolean number = Scan.isDigit(prefixed ? source.charAt(from + 1) : first);
    Kind kind = number || prefixed ? null : named(from, to);
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
    return Technologies.takesVersion(source, Scan.identifierStart(source, end, limit), end);
  }

  /** Names with versions in code and output: {@code Language=Ruby/2.7}, {@code Python 3.9.1}. */
  private void agents(Span place) {
    int start = place.start();
    int end = Math.min(place.end(), start + 20_000);
    for (int dot = Scan.find(source, start, end, '.');
        dot >= 0;
        dot = Scan.find(source, dot + 1, end, '.')) {
      int number = dot;
      while (number > start && Scan.isDigit(source.charAt(number - 1))) {
        number--;
      }
      int name = number;
      while (name > start && " /=vV".indexOf(source.charAt(name - 1)) >= 0) {
        name--;
      }
      if (name < number && number < dot) {
        agent(Scan.identifierStart(source, name, start), number, dot);
      }
    }
  }

  private void agent(int name, int number, int dot) {
    int to = Scan.identifier(source, name, number);
    if (to > name + 1 && to < number && Technologies.takesVersion(source, name, to)) {
      add(Kind.VERSION, new Span(name, dot));
    }
  }

  /** Hosts that say by their name which region or stage they serve, in text and code alike. */
  private void hosts() {
    int dot = source.indexOf('.');
    while (dot >= 0) {
      dot = source.indexOf('.', host(dot));
    }
    // a host without dots follows a scheme
    int scheme = source.indexOf("://");
    while (scheme >= 0) {
      scheme = source.indexOf("://", host(scheme + 3));
    }
  }

  /** Looks at the host around {@code at}; where it ends. */
  private int host(int at) {
    int from = at;
    while (from > 0 && Regions.isHostPart(source.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < source.length() && Regions.isHostPart(source.charAt(to))) {
      to++;
    }
    if (to - from < LONGEST_HOST && Regions.namesPlace(source, from, to)) {
      add(Kind.REGION, new Span(from, to));
    }
    return to;
  }

  private void add(Kind kind, Span span) {
    facts.add(new Fact(kind, span));
  }
}
