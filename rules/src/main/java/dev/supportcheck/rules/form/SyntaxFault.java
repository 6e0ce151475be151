package dev.supportcheck.rules.form;

import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in plain words what a YAML parser complains of, and how to mend it. */
final class SyntaxFault {

  private SyntaxFault() {}

  /** The finding for a fault that the parser reports. */
  static Finding finding(Inspection inspection, YamlProblem problem) {
    String detail = problem.detail();
    Span span = problem.span();
    if (detail.contains("mapping values are not allowed")) {
      Finding finding =
          inspection.finding(
              span,
              "A colon with a space after it begins a value here, so YAML cannot read the file: put the whole text in quotes.");
      Fix.Edit quoted = quoted(inspection.document().source(), span);
      return quoted == null ? finding : finding.fix(List.of(quoted), "Put the text in quotes");
    }
    if (detail.contains("undefined alias")) {
      return inspection.finding(
          span,
          "A text that begins with an asterisk means an alias in YAML, and there is none of this name: put the text in quotes.");
    }
    if (detail.contains("cannot start any token")) {
      return inspection.finding(
          span,
          "No text can begin with {0} in YAML, so the file is unreadable: put the text in quotes.",
          inspection.quote(span));
    }
    if (detail.contains("could not find expected ':'")) {
      return inspection.finding(
          span,
          "Near here a line is neither a key with its value nor part of a text, so YAML cannot read the file: indent it under its key, or add the colon.");
    }
    if (detail.startsWith("while scanning a quoted scalar")) {
      return inspection.finding(
          span,
          "The quotes that open here are never closed, or hold an escape that there is not, so YAML cannot read the file: close them, or double those within.");
    }
    if (detail.startsWith("while parsing a flow")) {
      return inspection.finding(
          span,
          "The bracket or brace that opens here is not closed where it should be, so YAML cannot read the file: close it, or put the text in quotes.");
    }
    if (detail.contains("expected <block end>")) {
      return inspection.finding(
          span,
          "This does not continue what stands above it, so YAML cannot read the file: give it the same indentation as its neighbours, and quote a text that begins with a quote or a bracket as a whole.");
    }
    return inspection.finding(
        span,
        "YAML cannot read the file beyond this place ({0}): mend the text here, or put it in quotes.",
        detail);
  }

  /**
   * Quotes around the plain value on the line of a stray colon; null where the line is more
   * complicated.
   */
  private static Fix.@Nullable Edit quoted(SourceFile file, Span colon) {
    String text = file.text();
    Span line = file.line(file.lineOf(colon.start()));
    int at = line.start();
    while (at < line.end() && " -".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int key = at;
    while (at < line.end()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    if (at == key || !text.startsWith(": ", at) || at >= colon.start()) {
      return null;
    }
    Span value = new Span(at + 2, line.end()).trimmed(text);
    String words = value.in(text);
    boolean plain = !words.isEmpty() && "\"'[{|>&*!#%@`".indexOf(words.charAt(0)) < 0;
    if (!plain || words.contains(" #")) {
      return null;
    }
    return new Fix.Edit(value, YamlEdits.quoted(words));
  }
}
