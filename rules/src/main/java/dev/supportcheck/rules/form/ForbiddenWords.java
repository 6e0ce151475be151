package dev.supportcheck.rules.form;

import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlNode.Scalar;
import java.util.Locale;

/** The words that GitHub forbids in the label of a text field, since such fields steal them. */
final class ForbiddenWords {

  /** The only one that GitHub names. */
  private static final String WORD = "password";

  private ForbiddenWords() {}

  static void check(FormFaults faults, YamlNode label) {
    if (!(label instanceof Scalar scalar)) {
      return;
    }
    String text = scalar.value().toLowerCase(Locale.ROOT);
    int at = text.indexOf(WORD);
    while (at >= 0) {
      int end = at + WORD.length();
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      if (whole && text.length() == scalar.value().length()) {
        Span word = scalar.text().toFile(new Span(at, end));
        faults.add(
            "e16",
            word,
            "GitHub rejects a form with {0} in the label of a text field, since such fields steal them: reword the label.",
            faults.inspection().quote(word));
        return;
      }
      at = text.indexOf(WORD, end);
    }
  }
}
