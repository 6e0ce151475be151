package dev.supportcheck.benchmark;

import dev.supportcheck.Checker;
import dev.supportcheck.Progress;
import dev.supportcheck.config.Baseline;
import dev.supportcheck.config.Configuration;
import dev.supportcheck.config.ConfigurationLoader;
import dev.supportcheck.config.Settings;
import dev.supportcheck.config.SetupException;
import dev.supportcheck.report.Reports;
import dev.supportcheck.report.Result;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rule.RuleType;
import dev.supportcheck.source.MemoryTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Breaks the examples of the rules' pages at random, and checks what comes of it: every rule gets
 * through, every range lies in the text, and a fix takes its finding away. Prints each file on
 * which one of these fails, and exits with 1 then.
 *
 * <p>{@code java … Mutations [SEED] [COUNT]}: the same seed gives the same files.
 */
public final class Mutations {

  private static final List<String> PIECES =
      List.of(
          "\t",
          "\r",
          "\r\n",
          "\n\n",
          "```",
          "~~~",
          "---\n",
          "<!--",
          "-->",
          "<details>",
          "[",
          "](",
          "![",
          "|",
          "`",
          "**",
          "> ",
          "# ",
          "- [ ] ",
          "1. ",
          "&amp;",
          "&#x1F600;",
          "\\",
          "%",
          "{",
          "}",
          "\": ",
          "&a ",
          "*a ",
          "? ",
          ": ",
          "|-\n",
          "!!x ",
          "12:34",
          "2026-02-30",
          "03/04/2022",
          "UTC+25",
          "password=",
          "ghp_",
          "@",
          "://",
          "“",
          "」",
          "\u3000",
          "\u200B",
          "\u202E",
          "\uFEFF",
          "\u0301",
          "\uD83D\uDE00",
          "\uD83D",
          "İ",
          "ß");

  private final Configuration configuration;
  private final Random random;

  private Mutations(Configuration configuration, Random random) {
    this.configuration = configuration;
    this.random = random;
  }

  /** A file to break. */
  private record Example(String path, String text) {}

  /**
   * Breaks and checks.
   *
   * @param arguments the seed and the number of files; 1 and 20000 without
   * @throws SetupException never: all it loads is built in
   * @throws IOException never: the pages are on the class path
   */
  public static void main(String[] arguments) throws SetupException, IOException {
    long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
    RulePack pack = RulePack.load(Mutations.class.getClassLoader());
    MemoryTree files = MemoryTree.of(Map.of("support-check.yml", "extends: all\n"));
    Configuration configuration =
        new ConfigurationLoader(pack, Reports.names(), files)
            .load("support-check.yml", Settings.NONE);
    List<Example> examples = new ArrayList<>();
    for (RuleType type : pack.types()) {
      examples.addAll(examples(type));
    }
    Mutations mutations = new Mutations(configuration, new Random(seed));
    int faults = 0;
    for (int i = 0; i < count; i++) {
      Example example = examples.get(i % examples.size());
      Example broken = new Example(example.path(), mutations.broken(example.text(), examples));
      List<String> found = mutations.faults(broken);
      found.forEach(System.out::println);
      if (!found.isEmpty()) {
        faults++;
        System.out.println("  in " + broken.path() + ":\n" + broken.text().indent(4));
      }
    }
    System.out.println(count + " files, " + faults + " with faults, seed " + seed);
    System.exit(faults == 0 ? 0 : 1);
  }

  /** The fenced examples of a rule's page, without their marks. */
  private static List<Example> examples(RuleType type) throws IOException {
    String name = "/dev/supportcheck/docs/rules/" + type.descriptor().page() + ".md";
    List<Example> examples = new ArrayList<>();
    try (InputStream page = Objects.requireNonNull(RulePack.class.getResourceAsStream(name))) {
      String[] parts = new String(page.readAllBytes(), StandardCharsets.UTF_8).split("\n~~~~", -1);
      for (int i = 1; i < parts.length; i += 2) {
        int end = parts[i].indexOf('\n');
        String path = "support/case.md";
        for (String word : parts[i].substring(0, end).split(" ", -1)) {
          path = word.startsWith("path=") ? word.substring("path=".length()) : path;
        }
        String text = parts[i].substring(end + 1) + "\n";
        examples.add(new Example(path, text.replace("⟦", "").replace("⟧", "")));
      }
    }
    return examples;
  }

  private String broken(String text, List<Example> examples) {
    StringBuilder broken = new StringBuilder(text);
    for (int i = random.nextInt(8); i >= 0; i--) {
      int from = random.nextInt(broken.length() + 1);
      int to = Math.min(broken.length(), from + random.nextInt(60));
      switch (random.nextInt(6)) {
        case 0, 1 -> broken.insert(from, PIECES.get(random.nextInt(PIECES.size())));
        case 2 -> broken.delete(from, to);
        case 3 -> broken.insert(from, broken.substring(from, to));
        case 4 -> broken.insert(from, examples.get(random.nextInt(examples.size())).text());
        default -> broken.setLength(from);
      }
    }
    return broken.toString();
  }

  private List<String> faults(Example file) {
    List<String> faults = new ArrayList<>();
    List<Result> results = check(file.path(), file.text());
    for (Result result : results) {
      String text = result.file().text();
      if (result.rule().equals("unreadable-file")) {
        faults.add(result.message().toString());
      }
      if (result.span().end() > text.length()) {
        faults.add(result.rule() + " at " + result.span() + " of " + text.length());
      }
      Fix fix = result.fix();
      if (fix != null) {
        List<Result> after = check(file.path(), mended(text, fix));
        if (count(after, result) >= count(results, result)) {
          faults.add(result.rule() + " at " + result.span() + " is there after " + fix.edits());
        }
      }
    }
    return faults;
  }

  /** How many say the same of the same line: others may come to light once a fault is gone. */
  private static long count(List<Result> results, Result same) {
    return results.stream()
        .filter(each -> each.rule().equals(same.rule()) && each.message().equals(same.message()))
        .filter(each -> line(each) == line(same))
        .count();
  }

  private static int line(Result result) {
    return result.file().lineOf(result.span().start());
  }

  private static String mended(String text, Fix fix) {
    StringBuilder mended = new StringBuilder(text);
    for (int i = fix.edits().size() - 1; i >= 0; i--) {
      Fix.Edit edit = fix.edits().get(i);
      mended.replace(edit.span().start(), edit.span().end(), edit.text());
    }
    return mended.toString();
  }

  private List<Result> check(String path, String text) {
    return new Checker(
            configuration,
            MemoryTree.of(Map.of(path, text)),
            LocalDate.of(2026, 1, 1),
            1,
            Progress.NONE)
        .check(List.of(path), each -> true, Baseline.EMPTY, List.of())
        .results();
  }
}
