package dev.supportcheck.rules.form;

import dev.supportcheck.document.IssueForm;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode;
import java.util.Optional;

/** Edits of YAML that keep all else as its author wrote it. */
public final class YamlEdits {

  private YamlEdits() {}

  /** A text of one line in quotes. */
  static String quoted(String words) {
    boolean simple = words.indexOf('"') < 0 && words.indexOf('\\') < 0;
    return simple ? '"' + words + '"' : "'" + words.replace("'", "''") + "'";
  }

  /** Puts a plain scalar of one line in quotes, so that it stays the text that it is. */
  static Fix.Edit quote(SourceFile file, YamlNode.Scalar scalar) {
    return new Fix.Edit(scalar.span(), quoted(scalar.span().in(file.text())));
  }

  /** Takes out the lines of an entry; empty where it shares a line with something else. */
  static Optional<Fix.Edit> remove(SourceFile file, YamlNode.Entry entry) {
    return removeLines(file, entry.span());
  }

  /** Takes out the lines on which {@code span} stands; empty where something else stands there. */
  static Optional<Fix.Edit> removeLines(SourceFile file, Span span) {
    Span first = file.line(file.lineOf(span.start()));
    Span last = file.line(file.lineOf(span.end()));
    String text = file.text();
    boolean alone =
        new Span(first.start(), span.start()).in(text).isBlank()
            && new Span(span.end(), last.end()).in(text).isBlank();
    int line = file.lineOf(span.end());
    int end = line < file.lineCount() ? file.line(line + 1).start() : text.length();
    return alone ? Optional.of(new Fix.Edit(new Span(first.start(), end), "")) : Optional.empty();
  }

  /** Makes an element of a form one that must be filled in; empty where no edit is sure to. */
  public static Optional<Fix.Edit> require(SourceFile file, IssueForm.Element element) {
    YamlNode validations = element.mapping().get("validations").orElse(null);
    if (validations == null) {
      return insertBeside(file, element, "validations", "{ required: true }");
    }
    return validations instanceof YamlNode.Mapping mapping
        ? mapping.scalar("required").map(required -> new Fix.Edit(required.span(), "true"))
        : Optional.empty();
  }

  /**
   * A new entry of one line after the type of a form's element; empty where its keys share a line.
   */
  static Optional<Fix.Edit> insertBeside(
      SourceFile file, IssueForm.Element element, String key, String value) {
    YamlNode.Entry type = element.mapping().entry("type").orElse(null);
    if (type == null || !(type.value() instanceof YamlNode.Scalar scalar)) {
      return Optional.empty();
    }
    String text = file.text();
    Span line = file.line(file.lineOf(scalar.span().end()));
    Span before = new Span(line.start(), type.key().span().start());
    boolean block = before.in(text).chars().allMatch(c -> c == ' ' || c == '-');
    String after = new Span(scalar.span().end(), line.end()).in(text).strip();
    if (!block || !(after.isEmpty() || after.startsWith("#"))) {
      return Optional.empty();
    }
    String indent = " ".repeat(before.length());
    String lineEnd = text.startsWith("\r\n", line.end()) ? "\r\n" : "\n";
    return Optional.of(
        new Fix.Edit(new Span(line.end(), line.end()), lineEnd + indent + key + ": " + value));
  }
}
