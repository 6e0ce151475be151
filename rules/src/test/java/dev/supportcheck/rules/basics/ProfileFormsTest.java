package dev.supportcheck.rules.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.supportcheck.Examples;
import dev.supportcheck.config.Profiles;
import dev.supportcheck.profile.FieldValue;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.profile.ProfileField;
import dev.supportcheck.report.Result;
import dev.supportcheck.rule.RulePack;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form, and a case filled in by it, with the words that a profile has in each language. */
class ProfileFormsTest {

  private static final Profile DESK = Profiles.builtIn("sp-api");

  private static List<String> found(String path, String text) {
    RulePack pack = RulePack.of(new RequiredField(), new AllowedValue(), new OperationNamed());
    return Examples.check(
            pack, "profile: sp-api\nextends: all\n", Map.of(path, text), Examples.TODAY)
        .results()
        .stream()
        .filter(result -> result.file().path().equals(path))
        .map(Result::rule)
        .toList();
  }

  private static String label(ProfileField field, String language) {
    return field.labels().first(language).orElseThrow();
  }

  private static String shown(FieldValue value, String language) {
    return value.labels().first(language).orElse(value.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "de", "es", "it", "pt", "ja", "zh"})
  void satisfyIt(String language) {
    StringBuilder form = new StringBuilder("name: Case\ndescription: A case\nbody:\n");
    StringBuilder issue = new StringBuilder();
    for (ProfileField field : DESK.fields()) {
      boolean choice = field.type() == ProfileField.Type.CHOICE;
      form.append("  - type: ").append(choice ? "dropdown" : "input").append("\n    attributes:\n");
      form.append("      label: \"").append(label(field, language)).append("\"\n");
      String value = field.example().isEmpty() ? "It fails." : field.example();
      if (choice) {
        form.append("      options:\n");
        field
            .values()
            .forEach(it -> form.append("        - \"").append(shown(it, language)).append("\"\n"));
        value = shown(field.values().get(1), language);
      }
      form.append("    validations: { required: ").append(field.required()).append(" }\n");
      issue.append("### ").append(label(field, language)).append("\n\n").append(value);
      issue.append("\n\n");
    }
    assertEquals(List.of(), found(".github/ISSUE_TEMPLATE/case.yml", form.toString()));
    assertEquals(List.of(), found("support/case.md", issue.toString()));
  }
}
