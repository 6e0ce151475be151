package dev.supportcheck.rules.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.Examples;
import dev.supportcheck.report.Result;
import dev.supportcheck.rule.RulePack;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds of broken form that people report, more than half of which public schemas let pass. */
class BrokenFormsTest {

  private static final String HEAD = "name: Report a bug\ndescription: It fails\n";
  private static final String INPUT = "body:\n- {type: input, attributes: {label: Version}}\n";
  private static final String BODY = HEAD + "body:\n";

  /** What stands in a form, with {@code ;} for line ends, and the code that speaks of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "e2 | HEADtitle: '';INPUT",
        "e21 | HEADbody: []",
        "e12 | BODY- {type: input, attributes: {description: x}}",
        "e14 | BODY- {type: input, id: a b, attributes: {label: x}}",
        "options-list | BODY- {type: dropdown, attributes: {label: x, options: []}}",
        "e18 | BODY- {type: dropdown, attributes: {label: x, options: [a, b, a]}}",
        "e20 | BODY- {type: dropdown, attributes: {label: x, options: [Yes, No]}}",
        "e11 | BODY- {type: radio, attributes: {label: x}}",
        "e17 | BODY- {type: input, attributes: {label: x, size: 4}}",
        "e3 | HEADabout: x;INPUT",
        "required-boolean | BODY- {type: input, attributes: {label: x}, validations: {required: maybe}}",
        "e12 | BODY- {type: markdown};- {type: input, attributes: {label: x}}",
        "e2 | name: '  ';description: x;INPUT",
        "e2 | HEADtitle: '  ';INPUT",
        "e13 | BODY- {type: input, attributes: {label: '  '}}",
        "e5 | BODY- {type: markdown, attributes: {value: x}}",
        "e6 | BODY- {type: input, id: a, attributes: {label: x}};- {type: input, id: a, attributes: {label: y}}",
        "e7 | BODY- {type: input, attributes: {label: x}};- {type: input, attributes: {label: x}}",
        "e8 | BODY- {type: input, attributes: {label: 'Name?'}};- {type: input, attributes: {label: name}}",
        "e19 | BODY- {type: dropdown, attributes: {label: x, options: [a, none]}}",
        "default-range | BODY- {type: dropdown, attributes: {label: x, options: [a, b], default: 2}}",
        "e9 | BODY- {type: checkboxes, attributes: {label: x, options: [{label: a}, {label: a}]}}",
        "e16 | BODY- {type: input, attributes: {label: Password}}",
      })
  void eachIsFound(String code, String form) {
    String text = text(form);
    List<Result> results =
        Examples.findings(new FormSchema(), "generic", ".github/ISSUE_TEMPLATE/bug.yml", text);
    assertEquals(
        "form-schema/" + code,
        results.stream().map(Result::rule).collect(Collectors.toCollection(TreeSet::new)).stream()
            .collect(Collectors.joining(", ")),
        () -> text + results);
  }

  /** What GitHub takes or cannot be told from the file alone, and people did not mean. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "required-prefilled | BODY- {type: dropdown, attributes: {label: x, options: [a, b], default: 0}, validations: {required: true}}",
        "required-prefilled | BODY- {type: textarea, attributes: {label: x, value: y}, validations: {required: true}}",
        "lost-text | BODY- {type: dropdown, attributes: {label: x, options: [3.10, b]}}",
        "unknown-type | HEADtype: Bugs;INPUT",
        "unknown-label | HEADlabels: [bugs];INPUT",
      })
  void trapsAreFound(String code, String form) {
    List<Result> results =
        Examples.of(
            Examples.check(
                RulePack.of(new FormTrap(), new FormSchema()),
                "extends: all\nrules: {form-trap: {labels: [bug], types: [Bug]}}\n",
                Map.of(".github/ISSUE_TEMPLATE/bug.yml", text(form)),
                Examples.TODAY),
            "form-trap");
    assertEquals(
        List.of("form-trap/" + code),
        results.stream().map(Result::rule).toList(),
        results::toString);
  }

  private static String text(String form) {
    return form.strip()
            .replace(";", "\n")
            .replace("HEAD", HEAD)
            .replace("BODY", BODY)
            .replace("INPUT", INPUT)
        + "\n";
  }

  /** Each fix of a broken form leaves one in which this fault is not found any more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HEADtitle: '';INPUT",
        "name: true;description: x;INPUT",
        "name: A bug;about: x;INPUT",
        "HEADlabel: [bug];INPUT",
        "BODY- type: input;  id: a b;  attributes: {label: x}",
        "BODY- type: dropdown;  attributes:;    label: x;    options:;    - Yes;    - No",
        "BODY- type: dropdown;  attributes:;    label: x;    options:;    - a;    - none",
        "BODY- type: dropdown;  attributes:;    label: x;    options:;    - label: a;    - label: b",
        "BODY- type: input;  id: a;  attributes: {label: x};- type: input;  id: a;  attributes: {label: y}",
        "BODY- type: input;  attributes: {label: x};- type: input;  attributes: {label: x}",
        "BODY- type: textarea;  attributes:;    label: x;    render: Shel",
      })
  void fixesMend(String form) {
    String text = text(form);
    List<Result> results =
        Examples.findings(new FormSchema(), "generic", ".github/ISSUE_TEMPLATE/bug.yml", text);
    assertTrue(results.stream().allMatch(result -> result.fix() != null), results::toString);
    StringBuilder mended = new StringBuilder(text);
    results.stream()
        .flatMap(result -> java.util.Objects.requireNonNull(result.fix()).edits().stream())
        .sorted((a, b) -> b.span().compareTo(a.span()))
        .forEach(edit -> mended.replace(edit.span().start(), edit.span().end(), edit.text()));
    List<Result> rest =
        Examples.findings(
            new FormSchema(), "generic", ".github/ISSUE_TEMPLATE/bug.yml", mended.toString());
    assertEquals(List.of(), rest, mended::toString);
  }
}
