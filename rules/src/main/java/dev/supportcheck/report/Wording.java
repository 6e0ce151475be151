package dev.supportcheck.report;

import dev.supportcheck.rule.Messages;
import dev.supportcheck.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** What several reports say alike. */
final class Wording {

  private Wording() {}

  /** The word for a severity. */
  static String word(Messages messages, Severity severity) {
    return switch (severity) {
      case ERROR -> messages.say("error");
      case WARNING -> messages.say("warning");
      case INFO, OFF -> messages.say("info");
    };
  }

  /** What a message says, on one line. */
  static String oneLine(String message) {
    return message.strip().replaceAll("\\R", " ");
  }

  /** At most so many code units of a text, no surrogate pair cut apart. */
  static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
    return text.substring(0, end) + "…";
  }

  /** How many files were checked and what was found, in a sentence. */
  static String counts(Results results) {
    return counts(results, (severity, text) -> text);
  }

  /**
   * How many files were checked and what was found, in a sentence.
   *
   * @param style dresses up what is said of a severity of which there are findings, and, as {@link
   *     Severity#OFF}, that there are none at all
   */
  static String counts(Results results, BiFunction<Severity, String, String> style) {
    Messages messages = results.messages();
    int files = results.files().size();
    if (files == 0) {
      return messages.say("No file was found to check.");
    }
    return messages.say(
        "{0}: {1}{2}.",
        files == 1 ? messages.say("1 file checked") : messages.say("{0} files checked", files),
        results.active().isEmpty()
            ? style.apply(Severity.OFF, messages.say("nothing found"))
            : severities(results, style),
        aside(results));
  }

  private static String aside(Results results) {
    Messages messages = results.messages();
    List<String> aside = new ArrayList<>();
    long suppressed = results.count(Result.State.SUPPRESSED);
    if (suppressed > 0) {
      aside.add(
          suppressed == 1
              ? messages.say("1 suppressed")
              : messages.say("{0} suppressed", suppressed));
    }
    long baselined = results.count(Result.State.BASELINED);
    if (baselined > 0) {
      aside.add(messages.say("{0} in the baseline", baselined));
    }
    return aside.isEmpty() ? "" : " (" + String.join(", ", aside) + ")";
  }

  private static String severities(Results results, BiFunction<Severity, String, String> style) {
    Messages messages = results.messages();
    long errors = results.count(Severity.ERROR);
    long warnings = results.count(Severity.WARNING);
    long infos = results.count(Severity.INFO);
    String ofErrors =
        counted(
            errors,
            messages.say("0 errors"),
            messages.say("1 error"),
            messages.say("{0} errors", errors));
    String ofWarnings =
        counted(
            warnings,
            messages.say("0 warnings"),
            messages.say("1 warning"),
            messages.say("{0} warnings", warnings));
    String ofInfos = messages.say("{0} info", infos);
    return String.join(
        ", ",
        errors == 0 ? ofErrors : style.apply(Severity.ERROR, ofErrors),
        warnings == 0 ? ofWarnings : style.apply(Severity.WARNING, ofWarnings),
        infos == 0 ? ofInfos : style.apply(Severity.INFO, ofInfos));
  }

  private static String counted(long count, String none, String one, String many) {
    return count == 0 ? none : count == 1 ? one : many;
  }
}
