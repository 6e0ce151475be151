package dev.supportcheck.evidence.prose;

import dev.supportcheck.document.Field;
import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the sections of a text and says to which each sentence belongs. */
final class SectionFinder {

  private static final int LABEL_LEVEL = 8;
  private static final String PREFIX = "heading ";
  private static final Map<String, Topic> TOPICS = topicsByMeaning();

  private final String source;
  private final String text;
  private final Cues cues;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Open> opened = new ArrayList<>();
  private final List<Integer> stack = new ArrayList<>();

  private static final class Open {
    final Span label;
    final Set<String> meanings;
    final int level;
    final int start;
    final int parent;
    int end;

    Open(Span label, Set<String> meanings, int level, int start, int parent) {
      this.label = label;
      this.meanings = meanings;
      this.level = level;
      this.start = start;
      this.parent = parent;
    }
  }

  SectionFinder(String source, String text, Cues cues) {
    this.source = source;
    this.text = text;
    this.cues = cues;
  }

  /** Reads the sentences, and the fields that are no part of the running text. */
  void read(List<RunningText.Piece> pieces, List<Sentence> split, List<Field> fields) {
    int piece = 0;
    for (Sentence sentence : split) {
      while (!pieces.get(piece).span().contains(sentence.span().start())) {
        piece++;
      }
      sentences.add(sentence(sentence, pieces.get(piece).level()));
    }
    close(source.length(), 0);
    for (Field field : fields) {
      if (field.origin() == Field.Origin.KEY || field.origin() == Field.Origin.TABLE) {
        field(field);
      }
    }
  }

  /** The sentences, each with its section. */
  List<Sentence> sentences() {
    return sentences;
  }

  /**
   * The sections; one whose heading means nothing of its own means what the one around it means.
   */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>(opened.size());
    for (Open open : opened) {
      Set<String> meanings = open.meanings;
      if (meanings.isEmpty() && open.parent >= 0) {
        meanings = sections.get(open.parent).meanings();
      }
      sections.add(
          new Section(
              open.label,
              meanings,
              topics(meanings),
              new Span(open.start, Math.max(open.start, open.end)),
              open.level));
    }
    return sections;
  }

  private Sentence sentence(Sentence sentence, int level) {
    Span span = sentence.span();
    if (sentence.kind() == Sentence.Kind.TITLE) {
      return sentence;
    }
    if (sentence.kind() == Sentence.Kind.HEADING) {
      open(span, HeadingMeanings.of(text, cues, span, HeadingMeanings.HEADING), level, span.end());
      return in(sentence, sentence.kind());
    }
    Span label = sentence.quoted() ? null : HeadingMeanings.label(text, span);
    if (label == null) {
      return in(sentence, sentence.kind());
    }
    Set<String> meanings =
        HeadingMeanings.of(
            text,
            cues,
            label,
            label.end() < span.end() ? HeadingMeanings.LABEL : HeadingMeanings.LINE);
    if (meanings.isEmpty()) {
      return in(sentence, sentence.kind());
    }
    int start = label.end();
    while (start < span.end()
        && (text.charAt(start) == ':'
            || text.charAt(start) == '：'
            || Character.isWhitespace(text.charAt(start)))) {
      start++;
    }
    open(label, meanings, LABEL_LEVEL, start);
    return in(sentence, start >= span.end() ? Sentence.Kind.HEADING : sentence.kind());
  }

  private Sentence in(Sentence sentence, Sentence.Kind kind) {
    int section = stack.isEmpty() ? -1 : stack.get(stack.size() - 1);
    return new Sentence(sentence.span(), kind, sentence.quoted(), sentence.list(), section);
  }

  private void open(Span label, Set<String> meanings, int level, int start) {
    close(label.start(), level);
    int parent = stack.isEmpty() ? -1 : stack.get(stack.size() - 1);
    stack.add(opened.size());
    opened.add(new Open(label, meanings, level, start, parent));
  }

  private void close(int end, int level) {
    while (!stack.isEmpty() && opened.get(stack.get(stack.size() - 1)).level >= level) {
      opened.get(stack.remove(stack.size() - 1)).end = end;
    }
  }

  private void field(Field field) {
    Span label = field.label().span();
    Cues own = Lexicon.standard().find(field.label().text());
    Set<String> meanings =
        HeadingMeanings.of(
            field.label().text(),
            own,
            new Span(0, field.label().text().length()),
            HeadingMeanings.LABEL);
    Open open = new Open(label, meanings, LABEL_LEVEL, field.value().span().start(), -1);
    open.end = field.value().span().end();
    int index = opened.size();
    opened.add(open);
    Span value = field.value().span();
    for (int i = firstFrom(value.start());
        i < sentences.size() && sentences.get(i).span().end() <= value.end();
        i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.kind() != Sentence.Kind.TITLE) {
        sentences.set(
            i,
            new Sentence(
                sentence.span(), sentence.kind(), sentence.quoted(), sentence.list(), index));
      }
    }
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The topics among some meanings. */
  static Set<Topic> topics(Set<String> meanings) {
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    for (String meaning : meanings) {
      Topic topic = TOPICS.get(meaning);
      if (topic != null) {
        topics.add(topic);
      }
    }
    return topics;
  }

  private static Map<String, Topic> topicsByMeaning() {
    Map<String, Topic> topics = new HashMap<>();
    for (Topic topic : Topic.values()) {
      topics.put(topic.name().toLowerCase(Locale.ROOT).replace('_', '-'), topic);
    }
    return topics;
  }

  /**
   * The name of the meaning that a group of the lexicon gives a heading; empty for other groups.
   */
  static String meaning(String group) {
    return group.startsWith(PREFIX) ? group.substring(PREFIX.length()) : "";
  }
}
