package dev.supportcheck.report;

import dev.supportcheck.rule.Catalog;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.RuleDescriptor;
import dev.supportcheck.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rules of a SARIF run: all of the catalogue, so that alerts of a rule that found nothing are
 * closed, each with all its texts.
 */
final class SarifRules {

  private static final int LONGEST_DESCRIPTION = 1024;
  private static final int MOST_TAGS = 20;

  /** Scores that put an exposed secret and its like among the security alerts, by severity. */
  private static final Map<Severity, String> SECURITY_SEVERITY =
      Map.of(
          Severity.ERROR,
          "8.0",
          Severity.WARNING,
          "5.0",
          Severity.INFO,
          "2.0",
          Severity.OFF,
          "2.0");

  private final List<RuleDescriptor> rules;
  private final Map<String, Integer> indexes = new HashMap<>();

  private SarifRules(List<RuleDescriptor> rules) {
    this.rules = rules;
    for (RuleDescriptor rule : rules) {
      indexes.put(rule.id(), indexes.size());
    }
  }

  /**
   * The rules of these results' catalogue, and members of families that a profile of a file's own
   * has brought in.
   */
  static SarifRules of(Results results) {
    Map<String, RuleDescriptor> rules =
        results.catalog().rules().stream()
            .collect(Collectors.toMap(RuleDescriptor::id, rule -> rule));
    for (Result result : results.results()) {
      rules.computeIfAbsent(result.rule(), id -> member(results.catalog(), id));
    }
    return new SarifRules(new Catalog(List.copyOf(rules.values())).rules());
  }

  private static RuleDescriptor member(Catalog catalog, String id) {
    int slash = id.indexOf('/');
    RuleDescriptor family =
        Optional.of(id.substring(0, Math.max(0, slash)))
            .flatMap(catalog::find)
            .orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    return new RuleDescriptor(
        id,
        family.title(),
        family.severity(),
        family.guidelines(),
        family.kinds(),
        family.purposes(),
        family.tags(),
        List.of(),
        family.page());
  }

  /** The place of a rule among them. */
  int index(String rule) {
    Integer index = indexes.get(rule);
    if (index == null) {
      throw new IllegalArgumentException("no rule " + rule);
    }
    return index;
  }

  /** Writes them. */
  void write(Json driver) {
    // The members of a family have one page.
    Map<String, Optional<RulePage>> pages = new HashMap<>();
    driver.putLines(
        "rules",
        rules,
        (json, rule) ->
            write(json, rule, pages.computeIfAbsent(rule.page(), page -> RulePage.of(rule))));
  }

  private static void write(Json json, RuleDescriptor rule, Optional<RulePage> page) {
    String uri = page.isPresent() ? Product.current().page(rule) : Product.current().url();
    String markdown = page.map(found -> found.markdown(rule)).orElse("");
    String why = page.map(RulePage::why).orElse("");
    String help = rule.title() + "\n\n" + markdown;
    json.put("id", rule.id())
        .put("name", name(rule.id()))
        .put(
            "shortDescription",
            text -> text.put("text", Wording.shortened(rule.title(), LONGEST_DESCRIPTION)))
        .put(
            "fullDescription",
            text ->
                text.put(
                    "text",
                    Wording.shortened((rule.title() + " " + why).strip(), LONGEST_DESCRIPTION)))
        .put("helpUri", uri)
        .put(
            "help",
            text ->
                text.put("text", RulePage.plain(help) + "\n\nMore: " + uri)
                    .put("markdown", help + "[More about " + rule.id() + "](" + uri + ")"))
        .put("defaultConfiguration", configuration -> configuration(configuration, rule.severity()))
        .put("properties", properties -> properties(properties, rule));
  }

  private static void configuration(Json json, Severity severity) {
    if (severity == Severity.OFF) {
      json.put("enabled", false);
    }
    json.put("level", level(severity));
  }

  private static void properties(Json json, RuleDescriptor rule) {
    List<String> tags = new ArrayList<>(rule.tags());
    for (Guideline guideline : rule.guidelines()) {
      tags.add("guideline-" + guideline.number());
    }
    json.putTexts("tags", tags.stream().distinct().limit(MOST_TAGS).toList())
        .put("precision", "high")
        .put("problem.severity", problemSeverity(rule.severity()));
    if (tags.contains("security")) {
      json.put("security-severity", SECURITY_SEVERITY.getOrDefault(rule.severity(), "2.0"));
    }
  }

  /** The level by which SARIF calls a severity. */
  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO, OFF -> "note";
    };
  }

  private static String problemSeverity(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO, OFF -> "recommendation";
    };
  }

  /**
   * The id in Pascal case; with a word more where that were the id itself but for its case, which
   * SARIF forbids.
   */
  private static String name(String id) {
    StringBuilder pascal = new StringBuilder(id.length());
    boolean begins = true;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean part = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (part) {
        pascal.append(begins ? Character.toUpperCase(c) : c);
      }
      begins = !part;
    }
    String name = pascal.toString();
    return name.equalsIgnoreCase(id) ? name + "Rule" : name;
  }
}
