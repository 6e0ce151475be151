package dev.supportcheck.report;

import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.rule.Catalog;
import dev.supportcheck.rule.Finding.Related;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.Messages;
import dev.supportcheck.rule.RuleDescriptor;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.Masks;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Results made by hand. In a text, ⟦…⟧ marks what the next findings are about, and ⟪…⟫ what must
 * not be shown.
 */
final class Sample {

  private final List<CheckedFile> files = new ArrayList<>();
  private final List<Result> results = new ArrayList<>();
  private final Map<String, Masks> masks = new HashMap<>();
  private final List<Message> notes = new ArrayList<>();
  private final List<Span> marked = new ArrayList<>();
  private Messages messages = Messages.ENGLISH;

  /** A rule for each severity, one of a family, one of safety. */
  static final Catalog CATALOG =
      new Catalog(
          List.of(
              rule(
                  "time-zone",
                  "A clock time carries no time zone.",
                  Severity.WARNING,
                  List.of(Guideline.TIME)),
              rule(
                  "attempts-vague",
                  "Attempts are mentioned without particulars.",
                  Severity.WARNING,
                  List.of(Guideline.ATTEMPTS)),
              rule(
                  "question-asked",
                  "No question is asked.",
                  Severity.ERROR,
                  List.of(Guideline.OBSTACLE, Guideline.OUTCOME)),
              rule(
                  "deleted-resource",
                  "It concerns something that is deleted.",
                  Severity.INFO,
                  List.of(Guideline.DELETED)),
              rule(
                  "log-format",
                  "Logs in a format of one's own.",
                  Severity.OFF,
                  List.of(Guideline.EVIDENCE)),
              rule("secret-exposed", "A credential is in the text.", Severity.ERROR, List.of()),
              rule("unreadable-file", "A file cannot be read.", Severity.ERROR, List.of()),
              rule("form-schema", "The tracker rejects the form.", Severity.ERROR, List.of()),
              rule(
                  "form-schema/e9",
                  "Two check boxes have the same label.",
                  Severity.ERROR,
                  List.of())));

  private static RuleDescriptor rule(
      String id, String title, Severity severity, List<Guideline> guidelines) {
    List<String> tags = id.equals("secret-exposed") ? List.of("security") : List.of("case");
    return new RuleDescriptor(
        id,
        title,
        severity,
        guidelines,
        Set.of(Kind.CASE),
        Set.of(Purpose.values()),
        tags,
        List.of(),
        id.replaceFirst("/.*", ""));
  }

  Sample file(String path, String text) {
    StringBuilder plain = new StringBuilder();
    List<Masks.Mask> hidden = new ArrayList<>();
    marked.clear();
    int start = 0;
    int secret = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '⟦' -> start = plain.length();
        case '⟧' -> marked.add(new Span(start, plain.length()));
        case '⟪' -> secret = plain.length();
        case '⟫' -> hidden.add(new Masks.Mask(new Span(secret, plain.length()), "<token>"));
        default -> plain.append(c);
      }
    }
    SourceFile source = SourceFile.of(path, plain.toString());
    files.add(
        new CheckedFile(
            source,
            path.contains("TEMPLATE") ? Kind.TEMPLATE : Kind.CASE,
            Purpose.PROBLEM,
            Set.of(
                Guideline.PROBLEM,
                Guideline.TIME,
                Guideline.ATTEMPTS,
                Guideline.OBSTACLE,
                Guideline.DELETED)));
    if (!hidden.isEmpty()) {
      masks.put(path, new Masks(hidden));
    }
    return this;
  }

  Sample find(String rule, int mark, String message, Object... arguments) {
    return add(rule, marked.get(mark), message, arguments);
  }

  Sample add(String rule, Span span, String message, Object... arguments) {
    SourceFile file = files.get(files.size() - 1).source();
    Severity severity = CATALOG.find(rule).map(RuleDescriptor::severity).orElse(Severity.ERROR);
    results.add(
        new Result(
            file,
            rule,
            severity,
            span,
            Message.of(message, arguments),
            List.of(),
            null,
            Integer.toHexString(
                (rule + file.path() + file.line(file.lineOf(span.start())).in(file.text()))
                    .hashCode()),
            "",
            Result.State.ACTIVE));
    return this;
  }

  Sample state(Result.State state) {
    Result last = last();
    return replace(last, last.related(), last.fix(), state);
  }

  Sample related(int mark, String message) {
    Result last = last();
    List<Related> related = new ArrayList<>(last.related());
    related.add(new Related(last.file(), marked.get(mark), Message.of(message)));
    return replace(last, related, last.fix(), last.state());
  }

  Sample fix(String description, Fix.Edit... edits) {
    Result last = last();
    return replace(
        last, last.related(), new Fix(Message.of(description), List.of(edits)), last.state());
  }

  private Result last() {
    return results.get(results.size() - 1);
  }

  private Sample replace(
      Result last, List<Related> related, @Nullable Fix fix, Result.State state) {
    results.set(
        results.size() - 1,
        new Result(
            last.file(),
            last.rule(),
            last.severity(),
            last.span(),
            last.message(),
            related,
            fix,
            last.fingerprint(),
            last.set(),
            state));
    return this;
  }

  Span mark(int mark) {
    return marked.get(mark);
  }

  Sample note(String text, Object... arguments) {
    notes.add(Message.of(text, arguments));
    return this;
  }

  Sample french() {
    messages = Messages.of(Locale.FRENCH);
    return this;
  }

  Results results() {
    return new Results(files, results, masks, CATALOG, messages, notes, "");
  }

  /** Results with all that occurs. */
  static Sample full() {
    return new Sample()
        .file(
            "support/4711-orders.md",
            """
            # Orders are missing

            ⟦We tried many things, in vain.⟧

            It failed at ⟦10:42⟧ on 5 July 2022 and again at ⟦11:15⟧ this morning.
            ⟦⟧
            The token is ⟦⟪Atzr|IwEBIA-not-a-real-token⟫⟧, seen on ⟦9:00⟧.
            """)
        .find(
            "attempts-vague",
            0,
            "\"{0}\" says nothing of what was tried: name each attempt",
            "We tried many things")
        .find(
            "time-zone",
            1,
            "{0} has no time zone, so nobody can find it in the logs: write \"{0} UTC\"",
            "10:42")
        .fix("Write the zone", new Fix.Edit(new Span(71, 71), " UTC"))
        .find(
            "time-zone",
            2,
            "{0} has no time zone, so nobody can find it in the logs: write \"{0} UTC\"",
            "11:15")
        .find("question-asked", 3, "nothing is asked: say what you want to know")
        .related(0, "here [a question](1) would fit")
        .find("secret-exposed", 4, "a token is exposed: {0}", "Atzr|IwEBIA-not-a-real-token")
        .find("time-zone", 5, "{0} has no time zone", "9:00")
        .state(Result.State.SUPPRESSED)
        .file("support/äö 日本.md", "\tAm 日本 ⟦時間⟧ 10:00 👩‍👩‍👧 e\u0301 ⟦x⟧\n")
        .find("deleted-resource", 0, "it is deleted")
        .find("deleted-resource", 1, "it is deleted, too")
        .state(Result.State.BASELINED)
        .file("support/blob.md", "")
        .add("unreadable-file", new Span(0, 0), "it is no text")
        .file("support/good.md", "All is well.\n")
        .note("{0} files were left out.", 3);
  }
}
