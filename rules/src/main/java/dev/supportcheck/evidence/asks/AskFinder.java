package dev.supportcheck.evidence.asks;

import dev.supportcheck.document.Prompt;
import dev.supportcheck.document.Prompt.Role;
import dev.supportcheck.document.Template;
import dev.supportcheck.evidence.asks.Asks.Ask;
import dev.supportcheck.evidence.prose.HeadingMeanings;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds what the prompts of a template ask for. A label asks for what it means as a heading; a
 * sentence asks for what one of its phrases asks for ({@code ask …} in the lexicon, or a verb and
 * an object of it together), and, if it requests something, for the things that it names.
 */
final class AskFinder {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final int REQUEST = LEXICON.group("ask request");
  private static final int NEGATED = LEXICON.group("ask negated");
  private static final Map<Integer, Topic> ASKED = groups("ask ", "");
  private static final Map<Integer, Topic> NAMED = groups("heading ", "");
  private static final Map<Integer, Topic> VERBS = groups("ask ", " verb");
  private static final Map<Integer, Topic> OBJECTS = groups("ask ", " object");

  /** Things that running text often names without asking for them. */
  private static final Set<Topic> TOO_COMMON =
      EnumSet.of(Topic.PROBLEM, Topic.ACTUAL, Topic.QUESTION);

  /** How much of a label the known phrases must make up, in percent; of a line's start, more. */
  private static final int LABEL = 33;

  private static final int LINE = 60;

  /** How many characters at most part a negation from the verb that it negates. */
  private static final int NEAR = 2;

  private final String fileText;
  private final List<Ask> found = new ArrayList<>();

  private AskFinder(String fileText) {
    this.fileText = fileText;
  }

  /** What {@code template} asks for, in the order of the file. */
  static List<Ask> find(Template template) {
    AskFinder finder = new AskFinder(template.source().text());
    template.prompts().forEach(finder::read);
    return finder.found;
  }

  private static Map<Integer, Topic> groups(String prefix, String suffix) {
    Map<Integer, Topic> groups = new HashMap<>();
    List<String> names = LEXICON.groups();
    for (Topic topic : Topic.values()) {
      String name = prefix + topic.name().toLowerCase(Locale.ROOT).replace('_', '-') + suffix;
      if (names.contains(name)) {
        groups.put(LEXICON.group(name), topic);
      }
    }
    return groups;
  }

  private void read(Prompt prompt) {
    String text = prompt.text().text();
    Cues cues = LEXICON.find(text);
    boolean label = prompt.role() == Role.LABEL;
    Span whole = new Span(0, text.length());
    for (Span part : label ? List.of(whole) : PromptSentences.of(text)) {
      Map<Topic, Span> topics = new EnumMap<>(Topic.class);
      Span heading = label ? part : PromptSentences.label(text, part);
      if (heading != null) {
        for (Topic topic : HeadingMeanings.topics(text, cues, heading, label ? LABEL : LINE)) {
          topics.put(topic, heading);
        }
      }
      sentence(text, cues, part, topics);
      topics.forEach(
          (topic, words) -> found.add(new Ask(topic, place(prompt, words), prompt.group())));
    }
  }

  private static void sentence(String text, Cues cues, Span sentence, Map<Topic, Span> topics) {
    List<Integer> within = within(cues, sentence);
    boolean requests = requests(text, cues, sentence, within);
    Set<Integer> longest = longest(cues, within);
    Set<Topic> verbs = EnumSet.noneOf(Topic.class);
    for (int cue : within) {
      Topic verb = VERBS.get(cues.group(cue));
      if (verb != null) {
        verbs.add(verb);
      }
    }
    for (int cue : within) {
      Topic asked = ASKED.get(cues.group(cue));
      if (asked != null) {
        topics.putIfAbsent(asked, cues.span(cue));
      }
      Topic object = OBJECTS.get(cues.group(cue));
      if (object != null && verbs.contains(object)) {
        topics.putIfAbsent(object, sentence);
      }
      Topic named = requests ? NAMED.get(cues.group(cue)) : null;
      if (named != null && !TOO_COMMON.contains(named) && longest.contains(cue)) {
        topics.putIfAbsent(named, cues.span(cue));
      }
    }
  }

  private static List<Integer> within(Cues cues, Span place) {
    List<Integer> within = new ArrayList<>();
    for (int i = cues.from(place.start()); i < cues.size() && cues.start(i) < place.end(); i++) {
      if (cues.end(i) <= place.end()) {
        within.add(i);
      }
    }
    return within;
  }

  /** Those of {@code cues} that no longer one holds; all in the order of their starts. */
  private static Set<Integer> longest(Cues cues, List<Integer> within) {
    Set<Integer> longest = new HashSet<>();
    int covered = -1;
    for (int from = 0; from < within.size(); ) {
      int start = cues.start(within.get(from));
      int end = start;
      int to = from;
      while (to < within.size() && cues.start(within.get(to)) == start) {
        end = Math.max(end, cues.end(within.get(to++)));
      }
      for (int cue : within.subList(from, to)) {
        if (cues.end(cue) == end && end > covered) {
          longest.add(cue);
        }
      }
      covered = Math.max(covered, end);
      from = to;
    }
    return longest;
  }

  /** Whether a sentence requests something: by a question, or a verb that is not negated. */
  private static boolean requests(String text, Cues cues, Span sentence, List<Integer> within) {
    char last = text.charAt(sentence.end() - 1);
    return last == '?'
        || last == '？'
        || within.stream()
            .anyMatch(
                cue ->
                    cues.group(cue) == REQUEST && !cues.endsNear(NEGATED, cues.start(cue), NEAR));
  }

  /** The place of some words of a prompt in the file; the prompt's where they stand otherwise. */
  private Span place(Prompt prompt, Span words) {
    Span whole = prompt.text().span();
    int at = whole.in(fileText).indexOf(words.in(prompt.text().text()));
    return at < 0 ? whole : new Span(whole.start() + at, whole.start() + at + words.length());
  }
}
