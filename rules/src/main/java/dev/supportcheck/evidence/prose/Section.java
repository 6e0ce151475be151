package dev.supportcheck.evidence.prose;

import dev.supportcheck.source.Span;
import java.util.Set;

/**
 * A part of a text under a heading, a line all bold, a {@code Label:}, or in the value of a field.
 *
 * @param label the words of its heading or label
 * @param meanings what the heading means, as the lexicon's groups {@code heading …} name it
 * @param topics those of the meanings that are topics
 * @param body what stands below it, up to the next of its level
 * @param level 1 to 6 for headings, 7 for bold lines, 8 for labels and fields
 */
public record Section(Span label, Set<String> meanings, Set<Topic> topics, Span body, int level) {

  public Section {
    meanings = Set.copyOf(meanings);
    topics = Set.copyOf(topics);
  }

  /** Whether its heading means a topic. */
  public boolean is(Topic topic) {
    return topics.contains(topic);
  }
}
