package dev.supportcheck.evidence.artifact;

import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.IssueForm.Element;
import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode;
import java.util.List;

/** Finds the fields of a form that are for code or output alone. */
public final class RawFields {

  /** How much of a label must name code or output, in percent of its characters. */
  private static final int MOST = 60;

  private static final int RAW = Lexicon.standard().group("raw field");
  private static final int FILE = Lexicon.standard().group("file field");

  private RawFields() {}

  /**
   * The text areas of {@code form} that ask for code or output, for no files, pictures or links
   * besides, and that do not say how it is rendered.
   */
  public static List<Element> unrendered(IssueForm form) {
    return form.elements().stream()
        .filter(element -> element.type() == IssueForm.Type.TEXTAREA)
        .filter(element -> element.attributes().get("render").isEmpty())
        .filter(RawFields::isRaw)
        .toList();
  }

  private static boolean isRaw(Element element) {
    String label = element.label().map(YamlNode.Scalar::value).orElse("");
    if (!names(label)) {
      return false;
    }
    for (String attribute : List.of("label", "description", "placeholder", "value")) {
      String text = element.attribute(attribute).map(YamlNode.Scalar::value).orElse("");
      boolean formed = text.contains("```") || text.contains("<details");
      if (formed || Lexicon.standard().find(text).has(FILE, new Span(0, text.length()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean names(String label) {
    Cues cues = Lexicon.standard().find(label);
    int best = 0;
    for (int i = 0; i < cues.size(); i++) {
      if (cues.group(i) == RAW) {
        best = Math.max(best, letters(label, cues.start(i), cues.end(i)));
      }
    }
    int bracket = label.indexOf('(');
    int all = letters(label, 0, bracket > 0 ? bracket : label.length());
    return best > 0 && best * 100 >= all * MOST;
  }

  private static int letters(String text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
