package dev.supportcheck.rules.meta;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import dev.supportcheck.source.Unreadable;
import java.util.List;

/**
 * A file that cannot be read, or that a rule fails on. The check speaks for it where that happens;
 * a file that can be read is none.
 */
@AutoService(Rule.class)
@RuleInfo(
    id = UnreadableFile.ID,
    title = "A file cannot be read as text, or a rule fails on it.",
    severity = Severity.ERROR,
    kinds = {Kind.CASE, Kind.TEMPLATE, Kind.CHOOSER},
    tags = "input")
public record UnreadableFile() implements DocumentRule {

  /** The id. */
  public static final String ID = "unreadable-file";

  @Override
  public List<Finding> check(Inspection inspection) {
    return Inspection.nothing();
  }

  /** Says why a file has no text. */
  public static Finding finding(SourceFile file, Unreadable unreadable) {
    String detail = unreadable.detail();
    Message message =
        switch (unreadable.reason()) {
          case MISSING ->
              Message.of(
                  "There is no such file any more: it was listed and then could not be opened; run the check again.");
          case NOT_A_FILE ->
              Message.of(
                  "This is no file but a folder, a pipe or a device, so nothing in it was checked: rename it, or exclude it.");
          case TOO_LARGE ->
              Message.of(
                  "The file has {0} bytes, more than max-file-size allows, so nothing in it was checked: shorten it, attach what is long, or raise max-file-size.",
                  detail);
          case OUTSIDE ->
              Message.of(
                  "The link leads out of the repository, so it was not followed: put the file itself here.");
          case LINK_LOOP ->
              Message.of(
                  "The link leads back to itself, so there is no file to read: point it at the file.");
          case FAILED ->
              Message.of(
                  "The system refused to read the file ({0}), so nothing in it was checked: mend its permissions.",
                  detail);
          case UTF_16 ->
              Message.of(
                  "The file is text in {0}, so most trackers show it garbled: save it as UTF-8.",
                  detail);
          case LATIN_1 ->
              Message.of(
                  "Line {0} holds a byte ({1}) that is no UTF-8, as in Latin-1 or Windows-1252, so its accents are lost: save the file as UTF-8.",
                  unreadable.line(), detail);
          case BINARY ->
              detail.isEmpty()
                  ? Message.of(
                      "The file is no text, so nothing in it was checked: exclude it, or replace it by text.")
                  : Message.of(
                      "The file is no text but {0} data, so nothing in it was checked: exclude it, or replace it by text.",
                      detail);
          case INVALID_UTF_8 ->
              Message.of(
                  "Line {0} holds a byte ({1}) that is no UTF-8, so readers see a broken character: save the file as UTF-8.",
                  unreadable.line(), detail);
        };
    return Finding.of(file, new Span(0, 0), message);
  }

  /** Says that a rule fails on a file; nothing of its text, which may hold a secret. */
  public static Finding failure(SourceFile file, String rule, Throwable failure) {
    return Finding.of(
        file,
        new Span(0, 0),
        Message.of(
            "The rule {0} fails on this file with {1}, so it is not checked by it: please report that with a file that shows it.",
            rule, failure.getClass().getSimpleName()));
  }

  /** Says that the profile which a case names cannot be used, so that another one was. */
  public static Finding profile(SourceFile file, Span place, String used, List<String> builtIn) {
    return Finding.of(
        file,
        place,
        Message.of(
            "There is no such profile, or it is wrong, so the case was checked by {0}: name {1}, or the path of a profile from the root.",
            used, String.join(", ", builtIn)));
  }

  /** Says that a file could not be taken in; nothing of its text, which may hold a secret. */
  public static Finding failure(SourceFile file, Throwable failure) {
    return Finding.of(
        file,
        new Span(0, 0),
        Message.of(
            "Reading this file fails with {0}, so nothing in it was checked: please report that with a file that shows it.",
            failure.getClass().getSimpleName()));
  }
}
