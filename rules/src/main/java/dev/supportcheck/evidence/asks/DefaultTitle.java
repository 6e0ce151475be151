package dev.supportcheck.evidence.asks;

import dev.supportcheck.document.Template;
import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode.Scalar;
import java.util.Optional;

/** The title that a template fills in. */
public final class DefaultTitle {

  private static final int EMPTY = Lexicon.standard().group("empty word");
  private static final String ENDS_OF_PREFIXES = ":：-–—]】)）|>/";
  private static final String PLACEHOLDERS = "<>[]{}()…_【】:：";

  private DefaultTitle() {}

  /**
   * The place of the title that {@code template} fills in, where it is one already and says
   * nothing: no prefix, no placeholder, and none but empty words.
   */
  public static Optional<Span> vague(Template template) {
    return template
        .metadata()
        .mapping()
        .scalar("title")
        .filter(title -> isVague(title.value().strip()))
        .map(Scalar::span);
  }

  private static boolean isVague(String title) {
    boolean words = title.indexOf(' ') > 0;
    if (!words
        || ENDS_OF_PREFIXES.indexOf(title.charAt(title.length() - 1)) >= 0
        || title.chars().anyMatch(c -> PLACEHOLDERS.indexOf(c) >= 0)
        || title.contains("...")) {
      return false;
    }
    Cues cues = Lexicon.standard().find(title);
    int letters = 0;
    int end = 0;
    int next = 0;
    for (int at = 0; at < title.length(); at++) {
      for (; next < cues.size() && cues.start(next) <= at; next++) {
        end = cues.group(next) == EMPTY ? Math.max(end, cues.end(next)) : end;
      }
      if (Character.isLetter(title.charAt(at))) {
        letters++;
        if (at >= end) {
          return false;
        }
      }
    }
    return letters > 0;
  }
}
