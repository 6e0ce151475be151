package dev.supportcheck.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.document.Document;
import dev.supportcheck.document.DocumentParser;
import dev.supportcheck.document.Template;
import dev.supportcheck.evidence.Evidence;
import dev.supportcheck.evidence.asks.Asks;
import dev.supportcheck.evidence.asks.FieldText;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.profile.Operations;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.rule.Repository.Asking;
import dev.supportcheck.source.MemoryTree;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnaskedTest {

  private static final Profile PROFILE =
      Profile.of(
          "none",
          "None",
          List.of(),
          List.of(),
          Operations.NONE,
          List.of(),
          List.of(),
          true,
          Map.of());

  private static final Set<Topic> MENDED =
      EnumSet.complementOf(
          EnumSet.of(Topic.OPERATION, Topic.REQUEST_ID, Topic.SCREENSHOT, Topic.REGISTRATION));

  private static Stream<String> languages() {
    return Lexicon.standard().languages().stream();
  }

  private static Template template(String path, String text) {
    return (Template) DocumentParser.parse(SourceFile.of(path, text));
  }

  private static Template form(String language) {
    FieldText problem = FieldText.of(language, Topic.PROBLEM);
    return template(
        ".github/ISSUE_TEMPLATE/bug.yml",
        """
        name: Bug
        description: Bug
        body:
          - type: textarea
            id: problem
            attributes:
              label: "%s"
              description: |
                %s
        """
            .formatted(problem.label(), problem.help()));
  }

  private static Template markdown(String language, String lineEnd) {
    FieldText problem = FieldText.of(language, Topic.PROBLEM);
    String text =
        """
        ---
        name: Bug
        about: Bug
        ---

        ### %s

        <!-- %s -->
        """
            .formatted(problem.label(), problem.help());
    return template(".github/ISSUE_TEMPLATE/bug.md", text.replace("\n", lineEnd));
  }

  private static String mended(Template template, Topic topic, Span place) {
    Finding finding = Finding.of(template.source(), place, Message.of("missing"));
    Fix fix = AskingEdit.mend(finding, template, Asks.of(template), topic).fix();
    assertNotNull(fix);
    StringBuilder text = new StringBuilder(template.source().text());
    for (Fix.Edit edit : fix.edits()) {
      text.replace(edit.span().start(), edit.span().end(), edit.text());
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void eachMendAsksInTheLanguageOfTheTemplate(String language) {
    for (Template template :
        List.of(form(language), markdown(language, "\n"), markdown(language, "\r\n"))) {
      Asks before = Asks.of(template);
      assertEquals(language, before.language());
      for (Topic topic : MENDED) {
        if (before.asks(topic) || topic == Topic.TIME_ZONE) {
          continue;
        }
        String text = mended(template, topic, template.name().span());
        Template after = template(template.source().path(), text);
        assertEquals(List.of(), after.metadata().problems(), text);
        assertTrue(Asks.of(after).asks(topic), () -> language + " " + topic + "\n" + text);
        boolean windows = text.contains("\r\n");
        assertEquals(windows, !text.replace("\r\n", "").contains("\n"), text);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theZoneIsAddedWhereTheTimeIsAskedFor(String language) {
    String label = FieldText.of(language, Topic.TIME).label();
    String form =
        "name: Bug\ndescription: Bug\nbody:\n  - type: input\n    attributes:\n      label: \""
            + label
            + "\"\n  - type: input\n    attributes:\n      label: Version\n";
    for (Template template :
        List.of(
            template(".github/ISSUE_TEMPLATE/bug.yml", form),
            template(
                ".github/ISSUE_TEMPLATE/bug.md", "---\nname: Bug\nabout: Bug\n---\n## " + label))) {
      Span place = Asks.of(template).places(Topic.TIME).get(0);
      String text = mended(template, Topic.TIME_ZONE, place);
      Asks after = Asks.of(template(template.source().path(), text));
      assertTrue(after.known() && after.asks(Topic.TIME_ZONE), text);
      assertTrue(text.indexOf("UTC") < text.indexOf("Version") || !text.contains("Version"), text);
    }
  }

  @Test
  void templatesThatShareALackShareAFinding() {
    String lacking = "---\nname: Bug in the %s\nabout: Bug\n---\n## Description\n";
    Template shop = template(".github/ISSUE_TEMPLATE/1.md", lacking.formatted("shop"));
    Template app = template(".github/ISSUE_TEMPLATE/2.md", lacking.formatted("app"));
    Template asking =
        template(".github/ISSUE_TEMPLATE/0.md", lacking.formatted("api") + "## Steps\n");
    Finding first = report(shop, List.of(asking, shop, app)).get(0);
    Finding second = report(app, List.of(asking, shop, app)).get(0);
    assertEquals(app.source(), first.related().get(0).file());
    assertEquals(shop.source(), second.related().get(0).file());
    assertEquals(first.set(), second.set());
    assertEquals(List.of(), report(asking, List.of(asking, shop, app)));
  }

  @Test
  void templatesForOtherThingsAreLeftAlone() {
    Template feature =
        template(
            ".github/ISSUE_TEMPLATE/feature.md", "---\nname: Feature request\nabout: x\n---\n");
    Template unknown =
        template(".github/ISSUE_TEMPLATE/x.md", "---\nname: Hello\nabout: x\n---\n## Name\n");
    assertEquals(List.of(), report(feature, List.of(feature)));
    assertEquals(List.of(), report(unknown, List.of(unknown)));
  }

  private static List<Finding> report(Template template, List<Template> all) {
    List<Asking> asking =
        all.stream()
            .map(each -> new Asking(each, evidence(each).purpose(), Asks.of(each)))
            .toList();
    Inspection inspection =
        new Inspection(
            template,
            evidence(template),
            PROFILE,
            new Repository("", MemoryTree.of(Map.of()), List.<Document>copyOf(all), asking),
            LocalDate.EPOCH);
    return Unasked.report(
        inspection, inspection.finding(inspection.titleSpan(), "missing"), Topic.STEPS);
  }

  private static Evidence evidence(Template template) {
    return Evidence.of(template, PROFILE);
  }
}
