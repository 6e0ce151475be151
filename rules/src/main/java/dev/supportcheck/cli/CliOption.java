package dev.supportcheck.cli;

import dev.supportcheck.report.Reports;
import dev.supportcheck.rule.Messages;
import dev.supportcheck.rule.Severity;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/** An option of the command line; its name is the constant's in kebab case. */
enum CliOption {
  ROOT(
      "DIR",
      "The folder that all paths are relative to; by default the root of the Git work tree."),
  CONFIG("FILE", "The configuration; by default support-check.yml at the root or in .github/."),
  PROFILE(
      "NAME", "The desk's vocabulary: a built-in one or a file; by default the configuration's."),
  INCLUDES("GLOB,...", "Files to check beside those found by default."),
  EXCLUDES("GLOB,...", "Files not to check; they win."),
  STAGED("", "Read all from Git's index, and report only on what is staged."),
  CHANGED_SINCE(
      "REVISION", "Report only on what has changed since a Git revision, as origin/main."),
  STDIN("", "Read the content of one file from the standard input, and report only on it."),
  STDIN_FILENAME("FILE", "Where that file is, or would be: its path says what kind it is."),
  FAIL_ON("SEVERITY", "From which severity on to fail; by default error.", Severity.THRESHOLDS),
  MAX_WARNINGS("N", "So many warnings do not fail; by default any number."),
  FAIL_IF_NO_FILES("", "Fail where there is no file to check."),
  REPORTS("NAME,...", "The reports to write; by default console,sarif.", Reports.names()),
  OUTPUT_DIRECTORY("DIR", "Where the reports go; by default target/support-check."),
  BASELINE("FILE", "The file of known findings; by default support-check-baseline.txt."),
  LOCALE(
      "LANG",
      "The language of messages; by default the configuration's, else en.",
      Messages.LANGUAGES),
  REFERENCE_DATE("DAY", "The day that counts as today, as 2026-01-31."),
  THREADS("N", "How many files are checked at once; by default the processors."),
  QUIET("", "Print nothing where nothing is found."),
  COMPLETION("", "Print a script that completes this command in bash and zsh, and exit."),
  WARM_UP("", "Check a sample and print nothing: for java -XX:ArchiveClassesAtExit=FILE."),
  HELP("", "Print this, and exit."),
  VERSION("", "Print the version, and exit.");

  private final String label;
  private final String text;
  private final List<String> allowed;

  CliOption(String label, String text) {
    this(label, text, List.of());
  }

  CliOption(String label, String text, List<String> allowed) {
    this.label = label;
    this.text = text;
    this.allowed = allowed;
  }

  /** The option as the parser wants it. */
  Option option() {
    return Option.builder(letter()).longOpt(longName()).hasArg(takesValue()).argName(label).get();
  }

  /** The letter that stands for it as well; null where there is none. */
  @Nullable String letter() {
    return this == HELP ? "h" : this == VERSION ? "V" : null;
  }

  /** What it does, and the values that it takes where they are a few. */
  String description() {
    if (allowed.isEmpty()) {
      return text;
    }
    return text + (isList() ? " Some of: " : " One of: ") + String.join(", ", allowed) + ".";
  }

  /** The name without hyphens before it. */
  String longName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name, with its hyphens. */
  String flag() {
    return "--" + longName();
  }

  /** What its value is called; empty for one that takes none. */
  String label() {
    return label;
  }

  /** Whether it takes a value. */
  boolean takesValue() {
    return !label.isEmpty();
  }

  /** Whether it takes several values, with commas between them, and may be given several times. */
  boolean isList() {
    return label.endsWith(",...");
  }

  /** The values that it takes; empty where they are not a few. */
  List<String> allowed() {
    return allowed;
  }
}
