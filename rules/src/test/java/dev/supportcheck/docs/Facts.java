package dev.supportcheck.docs;

import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.RuleDescriptor;
import dev.supportcheck.rule.RuleDescriptor.OptionDescriptor;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rule.RuleType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the documentation says of rules and is made from their classes. */
final class Facts {

  private static final Map<Kind, String> KINDS =
      Map.of(Kind.CASE, "cases", Kind.TEMPLATE, "templates", Kind.CHOOSER, "choosers");

  private static final Map<Purpose, String> PURPOSES =
      Map.of(
          Purpose.PROBLEM, "problems",
          Purpose.QUESTION, "questions",
          Purpose.FEATURE, "feature requests",
          Purpose.DOCUMENTATION, "documentation",
          Purpose.OTHER, "other purposes");

  private Facts() {}

  /** The text with what stands between two markers replaced; the markers stay. */
  static String replaced(String text, String name, String content) {
    String open = "<!-- " + name + " -->\n";
    String close = "<!-- /" + name + " -->\n";
    int start = text.indexOf(open);
    int end = text.indexOf(close);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no markers " + open.strip() + " and " + close.strip());
    }
    return text.substring(0, start + open.length()) + content + text.substring(end);
  }

  /** The block of facts on the page of a rule. */
  static String block(RuleType type) {
    RuleDescriptor rule = type.descriptor();
    StringBuilder block = new StringBuilder("| | |\n| --- | --- |\n");
    row(block, "Flags", rule.title());
    row(block, "Severity", rule.severity().toString());
    row(
        block,
        "Guidelines",
        rule.guidelines().isEmpty()
            ? "none; beyond the guidelines"
            : rule.guidelines().stream().map(Facts::guideline).collect(Collectors.joining("; ")));
    row(block, "Looks at", kinds(rule));
    row(block, "Speaks of", purposes(rule));
    if (!rule.tags().isEmpty()) {
      row(block, "Tags", String.join(", ", rule.tags()));
    }
    if (!rule.options().isEmpty()) {
      block.append("\n| Option | Type | Default | Sets |\n| --- | --- | --- | --- |\n");
      for (OptionDescriptor option : rule.options()) {
        row(
            block,
            "`" + option.name() + "`",
            option.type().equals("Period")
                ? "period, as `P14D`"
                : option.type().equals("List<String>") ? "list" : option.type(),
            option.defaultValue().isEmpty() ? "empty" : "`" + option.defaultValue() + "`",
            option.text());
      }
    }
    List<RuleDescriptor> members = Profiles.members(type);
    if (!members.isEmpty()) {
      block.append("\n| Member | Flags |\n| --- | --- |\n");
      for (RuleDescriptor member : members) {
        row(block, "`" + member.id() + "`", member.title());
      }
    }
    return block.toString();
  }

  private static String guideline(Guideline guideline) {
    return guideline.number() + ", " + guideline.title();
  }

  private static String kinds(RuleDescriptor rule) {
    return rule.kinds().stream().map(Facts::kind).collect(Collectors.joining(", "));
  }

  private static String kind(Kind kind) {
    return KINDS.getOrDefault(kind, "");
  }

  private static String purposes(RuleDescriptor rule) {
    return rule.purposes().equals(EnumSet.allOf(Purpose.class))
        ? "every purpose"
        : rule.purposes().stream()
            .map(purpose -> PURPOSES.getOrDefault(purpose, ""))
            .collect(Collectors.joining(", "));
  }

  /** The table of all rules. */
  static String rules(RulePack pack) {
    StringBuilder table =
        new StringBuilder(
            "| Rule | Flags | Looks at | Severity | Guideline |\n| --- | --- | --- | --- | --- |\n");
    for (RuleType type : pack.types()) {
      RuleDescriptor rule = type.descriptor();
      String members = type.standard().codes(Profiles.all().get(0)).isEmpty() ? "" : "/…";
      row(
          table,
          "[`" + rule.id() + members + "`](rules/docs/rules/" + rule.id() + ".md)",
          rule.title(),
          kinds(rule),
          rule.severity().toString(),
          rule.guidelines().stream()
              .map(guideline -> String.valueOf(guideline.number()))
              .collect(Collectors.joining(", ")));
    }
    return table.toString();
  }

  /** The table of guidelines, each with the rules that enforce it. */
  static String guidelines(RulePack pack) {
    StringBuilder table = new StringBuilder("| Guideline | Asks | Rules |\n| --- | --- | --- |\n");
    for (Guideline guideline :
        Arrays.stream(Guideline.values()).sorted((a, b) -> a.number() - b.number()).toList()) {
      row(
          table,
          String.valueOf(guideline.number()),
          guideline.title() + ".",
          pack.types().stream()
              .filter(type -> type.descriptor().guidelines().contains(guideline))
              .map(type -> "[`" + type.id() + "`](rules/" + type.id() + ".md)")
              .collect(Collectors.joining(", ")));
    }
    return table.toString();
  }

  private static void row(StringBuilder table, String... cells) {
    for (String cell : cells) {
      table.append("| ").append(cell.replace("|", "\\|")).append(' ');
    }
    table.append("|\n");
  }
}
