package dev.supportcheck.rules.form;

import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Entry;
import dev.supportcheck.yaml.YamlNode.Mapping;
import dev.supportcheck.yaml.YamlNode.Scalar;
import dev.supportcheck.yaml.YamlNode.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds texts that a number sign without quotes cuts off, as if a comment followed. */
final class CutValues {

  private static final Set<String> TEXTS =
      Set.of("name", "description", "about", "title", "label", "placeholder", "value", "options");

  private final Inspection inspection;
  private final SourceFile file;
  private final Map<Integer, Span> comments = new HashMap<>();
  private final List<Finding> findings;

  private CutValues(Inspection inspection, List<Finding> findings) {
    this.inspection = inspection;
    this.file = inspection.document().source();
    this.findings = findings;
    for (Span comment : inspection.document().metadata().comments()) {
      // A blank after the sign shows that a comment is meant.
      if (comment.length() > 1
          && !Character.isWhitespace(inspection.text().charAt(comment.start() + 1))
          && inspection.text().charAt(comment.start() + 1) != '#') {
        comments.put(file.lineOf(comment.start()), comment);
      }
    }
  }

  static void check(Inspection inspection, List<Finding> findings) {
    CutValues cuts = new CutValues(inspection, findings);
    if (!cuts.comments.isEmpty()) {
      cuts.mapping(inspection.document().metadata().mapping());
    }
  }

  private void mapping(Mapping mapping) {
    for (Entry entry : mapping.entries()) {
      node(entry.value(), entry, TEXTS.contains(entry.key().value()));
    }
  }

  private void node(YamlNode node, Entry entry, boolean isText) {
    if (node instanceof Mapping inner) {
      mapping(inner);
    } else if (node instanceof Sequence list) {
      list.items().forEach(item -> node(item, entry, isText));
    } else if (isText && node instanceof Scalar scalar) {
      scalar(scalar, entry.key().span().end() + 1);
    }
  }

  private void scalar(Scalar scalar, int afterKey) {
    int from = scalar.type() == YamlNode.Type.NULL ? afterKey : scalar.span().end();
    Span comment = comments.get(file.lineOf(from));
    boolean follows =
        scalar.style() == YamlNode.Style.PLAIN
            && comment != null
            && from <= comment.start()
            && new Span(from, comment.start()).in(inspection.text()).isBlank();
    if (!follows || comment == null) {
      return;
    }
    Span whole =
        scalar.type() == YamlNode.Type.NULL
            ? comment
            : new Span(scalar.span().start(), comment.end()).trimmed(inspection.text());
    Finding finding =
        inspection.finding(
            comment,
            "YAML takes {0} for a comment, so that the text is cut off before it: put the whole text in quotes.",
            inspection.quote(comment));
    boolean oneLine = file.lineOf(whole.start()) == file.lineOf(whole.end());
    findings.add(
        (oneLine
                ? finding.fix(
                    List.of(new Fix.Edit(whole, YamlEdits.quoted(whole.in(inspection.text())))),
                    "Put it in quotes")
                : finding)
            .code("cut-value"));
  }
}
