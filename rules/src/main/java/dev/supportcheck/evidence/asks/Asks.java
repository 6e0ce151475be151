package dev.supportcheck.evidence.asks;

import dev.supportcheck.document.Document;
import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.Prompt;
import dev.supportcheck.document.Template;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlProblem;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a template asks for, in whatever way it does: by a label, an explanation, a hint, a
 * prefilled text or an option. Other documents ask for nothing. Immutable.
 *
 * @param known whether all that it asks could be read: its YAML is sound, and its language is one
 *     of the lexicon's
 * @param language the language that most of it is in, as {@code en}
 * @param places each thing with each place where it is asked for, in the order of the file
 */
public record Asks(boolean known, String language, List<Ask> places) {

  /** The scripts of the lexicon's languages. */
  private static final Set<UnicodeScript> SCRIPTS =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.COMMON);

  private static final Asks NOTHING = new Asks(false, "en", List.of());

  public Asks {
    places = List.copyOf(places);
  }

  /**
   * A thing that is asked for.
   *
   * @param span the words that ask for it; the whole prompt where they cannot be told from it
   * @param field the number of the field or section, from 0; −1 outside of any
   */
  public record Ask(Topic topic, Span span, int field) {}

  /** What {@code document} asks for. */
  public static Asks of(Document document) {
    return document instanceof Template template
        ? new AskFinder(template).find(isKnown(template))
        : NOTHING;
  }

  private static boolean isKnown(Template template) {
    boolean broken =
        template instanceof IssueForm
            && template.metadata().problems().stream()
                .anyMatch(problem -> problem.kind() != YamlProblem.Kind.DUPLICATE_KEY);
    if (broken) {
      return false;
    }
    long known = 0;
    long other = 0;
    for (Prompt prompt : template.prompts()) {
      String text = prompt.text().text();
      for (int i = 0; i < text.length(); i++) {
        if (Character.isLetter(text.charAt(i))) {
          if (SCRIPTS.contains(UnicodeScript.of(text.charAt(i)))) {
            known++;
          } else {
            other++;
          }
        }
      }
    }
    return known >= other;
  }

  /** Whether it asks for a thing. */
  public boolean asks(Topic topic) {
    return places.stream().anyMatch(ask -> ask.topic() == topic);
  }

  /** Where it asks for a thing. */
  public List<Span> places(Topic topic) {
    return places.stream().filter(ask -> ask.topic() == topic).map(Ask::span).toList();
  }
}
