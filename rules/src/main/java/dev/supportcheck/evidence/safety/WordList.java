package dev.supportcheck.evidence.safety;

import java.util.Set;

/** Words written one after the other, as a set. */
final class WordList {

  private WordList() {}

  /** The words of {@code text}, which white space separates; each stands there once. */
  static Set<String> of(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
