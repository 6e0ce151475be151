package dev.supportcheck.evidence.asks;

import dev.supportcheck.document.IssueForm;
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
import java.util.TreeMap;

/**
 * Finds what the prompts of a template ask for. A label asks for what it means as a heading. A
 * sentence asks for what one of its phrases asks for ({@code ask …} in the lexicon), for the things
 * of which it has both a verb and an object, and, if it requests something, for the objects that
 * have no verb of their own.
 */
final class AskFinder {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final int REQUEST = LEXICON.group("ask request");
  private static final int NEGATED = LEXICON.group("ask negated");
  private static final int NOTHING = LEXICON.group("ask nothing");
  private static final int STATEMENT = LEXICON.group("ask statement");
  private static final Map<Integer, Topic> ASKED = groups("ask ", "");
  private static final Map<Integer, Topic> VERBS = groups("ask ", " verb");
  private static final Map<Integer, Topic> OBJECTS = groups("ask ", " object");
  private static final Set<Topic> WITH_VERB = EnumSet.copyOf(VERBS.values());

  /** What the label within a text does not ask for: there it names the kind of report. */
  private static final Set<Topic> LABELS_ONLY =
      EnumSet.of(Topic.PROBLEM, Topic.ACTUAL, Topic.QUESTION, Topic.TIME);

  /** What a label asks for only if it means nothing else: these words serve other ends too. */
  private static final Set<Topic> ALONE =
      EnumSet.of(
          Topic.ATTEMPTS,
          Topic.ATTEMPT_OUTCOME,
          Topic.QUESTION,
          Topic.TIME,
          Topic.PERSISTENCE,
          Topic.SECRET_WARNING);

  /** How much of a label the known phrases must make up, in percent; where it is doubtful, more. */
  private static final int LABEL = 33;

  private static final int MOST = 60;

  /** How many characters at most part a negation from what it negates. */
  private static final int NEAR = 2;

  /** How many words at most a sentence has that names a thing and no more. */
  private static final int FRAGMENT = 9;

  /** The first character of the scripts that write no spaces between words. */
  private static final char WIDE = 0x2E80;

  private final String fileText;

  /** Whether options are answers to choose from, and not a list of what to bring. */
  private final boolean form;

  private final List<Ask> found = new ArrayList<>();

  /** Whether a sentence has requested what follows it in its field or section. */
  private boolean listed;

  private int group = -1;

  private final Map<String, Integer> languages = new TreeMap<>();

  AskFinder(Template template) {
    form = template instanceof IssueForm;
    this.fileText = template.source().text();
    template.prompts().forEach(this::read);
  }

  /** What the template asks for, in the order of the file. */
  Asks find(boolean known) {
    String language =
        languages.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse("en");
    return new Asks(known, language, found);
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
    for (int i = 0; i < cues.size(); i++) {
      languages.merge(cues.language(i), cues.end(i) - cues.start(i), Integer::sum);
    }
    boolean label = prompt.role() == Role.LABEL;
    boolean choice = form && prompt.role() == Role.OPTION;
    listed &= !label && prompt.group() == group;
    group = prompt.group();
    Span whole = new Span(0, text.length());
    for (Span part : label ? List.of(whole) : PromptSentences.of(text)) {
      Map<Topic, Span> topics = new EnumMap<>(Topic.class);
      Span heading = label ? part : PromptSentences.label(text, part);
      if (heading != null && !choice && !cues.has(NOTHING, heading)) {
        label(text, cues, heading, label, topics);
      }
      List<Integer> within = within(cues, part);
      if (prompt.role() != Role.OPTION || !states(cues, within)) {
        boolean item = !choice && isShort(text, part) && (listed || prompt.group() >= 0);
        sentence(cues, within, item, part, topics);
      }
      listed |= ends(text, part, ':') && requests(cues, within);
      topics.forEach(
          (topic, words) -> found.add(new Ask(topic, place(prompt, words), prompt.group())));
    }
  }

  private static void label(
      String text, Cues cues, Span label, boolean own, Map<Topic, Span> topics) {
    Set<Topic> meant = HeadingMeanings.topics(text, cues, label, own ? LABEL : MOST);
    for (Topic topic : meant) {
      boolean alone =
          meant.size() == 1 && !HeadingMeanings.topics(text, cues, label, MOST).isEmpty();
      if ((own || !LABELS_ONLY.contains(topic)) && (alone || !ALONE.contains(topic))) {
        topics.put(topic, label);
      }
    }
  }

  private static boolean ends(String text, Span part, char mark) {
    return text.charAt(part.end() - 1) == mark;
  }

  /** Whether a sentence has so few words that it may only name what is wanted. */
  private static boolean isShort(String text, Span sentence) {
    int words = 1;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      words += c == ' ' || c >= WIDE ? 1 : 0;
    }
    return words <= FRAGMENT;
  }

  /** Whether the text of a box says something of the person who files, and requests nothing. */
  private static boolean states(Cues cues, List<Integer> within) {
    return within.stream().anyMatch(cue -> cues.group(cue) == STATEMENT) && !requests(cues, within);
  }

  private static void sentence(
      Cues cues, List<Integer> within, boolean fragment, Span sentence, Map<Topic, Span> topics) {
    boolean requests = fragment || requests(cues, within);
    Set<String> verbs = new HashSet<>();
    for (int cue : within) {
      Topic verb = VERBS.get(cues.group(cue));
      if (verb != null) {
        verbs.add(verb + cues.language(cue));
      }
    }
    for (int cue : within) {
      Topic asked = ASKED.get(cues.group(cue));
      if (asked != null) {
        topics.putIfAbsent(asked, cues.span(cue));
      }
      Topic object = OBJECTS.get(cues.group(cue));
      if (object == null || isNegated(cues, cue)) {
        continue;
      }
      boolean pair = WITH_VERB.contains(object);
      if (pair ? verbs.contains(object + cues.language(cue)) : requests) {
        topics.putIfAbsent(object, pair ? sentence : cues.span(cue));
      }
    }
  }

  /** The cues within a place, but for those that stand in a phrase that asks for nothing. */
  private static List<Integer> within(Cues cues, Span place) {
    List<Integer> within = new ArrayList<>();
    int nothing = place.start();
    int from = cues.from(place.start());
    int next = from;
    for (int i = from; i < cues.size() && cues.start(i) < place.end(); i++) {
      while (next < cues.size() && cues.start(next) <= cues.start(i)) {
        nothing = cues.group(next) == NOTHING ? Math.max(nothing, cues.end(next)) : nothing;
        next++;
      }
      if (cues.end(i) <= place.end() && cues.end(i) > nothing) {
        within.add(i);
      }
    }
    return within;
  }

  /** Whether a sentence requests something, by a verb that is not negated. */
  private static boolean requests(Cues cues, List<Integer> within) {
    return within.stream().anyMatch(cue -> cues.group(cue) == REQUEST && !isNegated(cues, cue));
  }

  private static boolean isNegated(Cues cues, int cue) {
    return cues.endsNear(NEGATED, cues.start(cue), NEAR);
  }

  /** The place of some words of a prompt in the file; the prompt's where they stand otherwise. */
  private Span place(Prompt prompt, Span words) {
    Span whole = prompt.text().span();
    int at = whole.in(fileText).indexOf(words.in(prompt.text().text()));
    return at < 0 ? whole : new Span(whole.start() + at, whole.start() + at + words.length());
  }
}
