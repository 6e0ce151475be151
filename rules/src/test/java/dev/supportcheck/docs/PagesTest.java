package dev.supportcheck.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.supportcheck.Examples;
import dev.supportcheck.docs.Page.Example;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Locations;
import dev.supportcheck.report.Result;
import dev.supportcheck.report.Results;
import dev.supportcheck.rule.RuleDescriptor;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rule.RuleType;
import dev.supportcheck.source.MemoryTree;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of each rule's page, and holds the pages to their form. */
class PagesTest {

  private static final RulePack PACK = RulePack.load(PagesTest.class.getClassLoader());

  private static final List<String> HEADINGS =
      List.of(
          "## Why", "## What is flagged", "## How to put it right", "## Flagged", "## Accepted");

  private static final Set<String> KEYS =
      Set.of("path", "code", "profile", "date", "set", "encoding", "suppressions");

  /** Words that are French, and none of the other languages of the pages. */
  private static final Set<String> FRENCH =
      Set.of(
          "le", "les", "des", "une", "est", "pas", "nous", "dans", "avec", "pour", "je", "sur",
          "qui", "du", "au", "aux", "ce", "cette", "votre", "vos", "quand", "où", "il", "et");

  @Test
  void eachRuleHasAPageAndEachPageARule() throws IOException {
    Set<String> ids =
        PACK.types().stream().map(RuleType::id).collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(Page.FOLDER)) {
      Set<String> pages =
          files
              .map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(String.join("\n", ids), String.join("\n", pages));
    }
  }

  @TestFactory
  Stream<DynamicNode> pages() {
    return PACK.types().stream()
        .filter(type -> Files.exists(Page.FOLDER.resolve(type.id() + ".md")))
        .map(type -> dynamicContainer(type.id(), tests(type, Page.read(type.id()))));
  }

  private static List<DynamicNode> tests(RuleType type, Page page) {
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(dynamicTest("form", () -> form(type, page)));
    Map<String, List<Example>> sets = new LinkedHashMap<>();
    for (Example example : page.examples()) {
      String set = example.key("set", String.valueOf(example.line()));
      sets.computeIfAbsent(example.flagged() + " " + set, key -> new ArrayList<>()).add(example);
    }
    for (List<Example> set : sets.values()) {
      String name =
          (set.get(0).flagged() ? "flagged" : "accepted") + " at line " + set.get(0).line();
      tests.add(dynamicTest(name, () -> run(page, set)));
    }
    return tests;
  }

  private static void form(RuleType type, Page page) {
    String id = type.id();
    assertEquals("# " + id, page.headings().get(0));
    assertEquals(
        HEADINGS, page.headings().stream().filter(heading -> heading.startsWith("## ")).toList());
    assertTrue(page.text().startsWith("# " + id + "\n\n<!-- facts -->\n"), "the facts stand first");
    assertTrue(page.text().contains("\n<!-- /facts -->\n"), "the facts end");
    for (String code : codes(type)) {
      assertTrue(
          page.headings().stream()
              .anyMatch(heading -> heading.matches("###+ `?(" + id + "/)?" + code + "`?([ :].*)?")),
          () -> "no heading for " + code);
    }
    for (boolean flagged : new boolean[] {true, false}) {
      List<Example> examples =
          page.examples().stream().filter(example -> example.flagged() == flagged).toList();
      String what = flagged ? "flagged" : "accepted";
      assertTrue(examples.size() >= 2, () -> "fewer than two examples are " + what);
      for (Kind kind : List.of(Kind.CASE, Kind.TEMPLATE)) {
        if (type.descriptor().kinds().contains(kind)) {
          assertTrue(
              examples.stream().anyMatch(example -> Locations.of(example.path()).kind() == kind),
              () -> "no " + kind + " is " + what);
        }
      }
    }
    assertTrue(page.examples().stream().anyMatch(PagesTest::isFrench), "no example is French");
    for (Example example : page.examples()) {
      for (String key : example.keys().keySet()) {
        assertTrue(KEYS.contains(key) || key.startsWith("option."), () -> "unknown key " + key);
      }
    }
  }

  private static Set<String> codes(RuleType type) {
    Set<String> codes = new TreeSet<>();
    for (RuleDescriptor member : Profiles.members(type)) {
      if (!Profiles.dependsOnProfile(type)) {
        codes.add(member.id().substring(type.id().length() + 1));
      }
    }
    return codes;
  }

  private static boolean isFrench(Example example) {
    return Stream.of(example.marked().split("[\\s.,:;!?'’⟦⟧\"«»()-]+"))
            .filter(FRENCH::contains)
            .distinct()
            .count()
        >= 3;
  }

  private static void run(Page page, List<Example> set) throws IOException {
    Example first = set.get(0);
    String id = page.id() + (first.keys().containsKey("code") ? "/" + first.key("code", "") : "");
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Example example : set) {
      Charset charset = Charset.forName(example.key("encoding", "UTF-8"));
      files.put(example.path(), Examples.unmarked(example.marked()).getBytes(charset));
    }
    Results results =
        Examples.check(
            Examples.configuration(PACK, configuration(page.id(), first)),
            MemoryTree.ofBytes(files),
            LocalDate.parse(first.key("date", Examples.TODAY.toString())));
    List<Result> found = Examples.of(results, id);
    boolean marked = set.stream().anyMatch(example -> example.marked().contains("⟦"));
    if (first.flagged() && !marked) {
      assertFalse(found.isEmpty(), "nothing is found");
      return;
    }
    for (Example example : set) {
      List<Result> own =
          found.stream().filter(result -> result.file().path().equals(example.path())).toList();
      assertEquals(
          example.marked(),
          Examples.marked(Examples.unmarked(example.marked()), own),
          () ->
              own.stream()
                  .map(result -> result.rule() + ": " + result.message())
                  .toList()
                  .toString());
    }
  }

  private static String configuration(String id, Example example) {
    StringBuilder text = new StringBuilder("extends: all\n");
    if (example.keys().containsKey("profile")) {
      text.append("profile: ").append(example.key("profile", "")).append('\n');
    }
    if (example.keys().containsKey("suppressions")) {
      text.append("suppressions: {")
          .append(example.key("suppressions", "").replace(":", ": "))
          .append("}\n");
    }
    List<String> options = new ArrayList<>();
    example
        .keys()
        .forEach(
            (key, value) -> {
              if (key.startsWith("option.")) {
                String list = value.contains(",") ? "[" + value + "]" : value;
                options.add(key.substring("option.".length()) + ": " + list);
              }
            });
    if (!options.isEmpty()) {
      text.append("rules: { ")
          .append(id)
          .append(": { ")
          .append(String.join(", ", options))
          .append(" } }\n");
    }
    return text.toString();
  }
}
