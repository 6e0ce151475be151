package dev.supportcheck.config;

import dev.supportcheck.config.SetupException.Problem;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Located;
import dev.supportcheck.rule.Messages;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.yaml.YamlDocument;
import dev.supportcheck.yaml.YamlNode;
import dev.supportcheck.yaml.YamlParser;
import dev.supportcheck.yaml.YamlProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one configuration file, noting all that is wrong in it. */
final class ConfigurationReader {

  private static final List<String> OVERRIDE_KEYS = List.of("files", "kind", "rules");
  private static final List<String> SUPPRESSION_KEYS = List.of("cases", "reason", "never");

  private final SourceFile file;
  private final RulePack pack;
  private final List<String> reports;
  private final List<Problem> problems;

  /**
   * A reader of {@code file}.
   *
   * @param pack the rules that it may speak of
   * @param reports the reports that it may ask for
   * @param problems where to note what is wrong
   */
  ConfigurationReader(
      SourceFile file, RulePack pack, List<String> reports, List<Problem> problems) {
    this.file = file;
    this.pack = pack;
    this.reports = reports;
    this.problems = problems;
  }

  /** What stands in the file, as far as it is right. */
  ConfigurationFile read() {
    YamlDocument document = YamlParser.parse(file);
    document.problems().forEach(problem -> problems.add(problem(file, problem)));
    YamlNode root = document.root().orElseGet(document::mapping);
    Entries entries = Entries.of(file, "support-check", root, problems);
    entries.allow(Key.keys());
    Located profile = entries.text(Key.PROFILE.key());
    List<Located> bases = entries.texts(Key.EXTENDS.key());
    return new ConfigurationFile(
        file,
        bases == null ? List.of() : bases,
        profile,
        settings(entries, profile),
        rules(entries),
        overrides(entries));
  }

  /** What is wrong with the YAML of a file, for the user. */
  static Problem problem(SourceFile file, YamlProblem problem) {
    return switch (problem.kind()) {
      case DUPLICATE_KEY ->
          Problem.at(file, problem.span(), "The key \"{0}\" stands twice.", problem.detail());
      case TAB ->
          Problem.at(file, problem.span(), "A tab indents this line; YAML takes spaces only.");
      default -> Problem.at(file, problem.span(), "This is no valid YAML: {0}.", problem.detail());
    };
  }

  private Settings settings(Entries entries, @Nullable Located profile) {
    List<Located> wanted = entries.texts(Key.REPORTS.key());
    Located output = entries.text(Key.OUTPUT_DIRECTORY.key());
    Located baseline = entries.text(Key.BASELINE.key());
    return new Settings(
        profile == null ? null : profile.text(),
        entries.word(Key.LOCALE.key(), Messages.LANGUAGES),
        threshold(entries.word(Key.FAIL_ON.key(), Severity.THRESHOLDS)),
        entries.number(Key.MAX_WARNINGS.key()),
        entries.flag(Key.FAIL_IF_NO_FILES.key()),
        entries.size(Key.MAX_FILE_SIZE.key()),
        entries.globs(Key.INCLUDES.key()),
        entries.globs(Key.EXCLUDES.key()),
        wanted == null ? null : words(entries, Key.REPORTS.key(), wanted, reports),
        output == null ? null : output.text(),
        baseline == null ? null : baseline.text(),
        suppressions(entries));
  }

  private static @Nullable Severity threshold(@Nullable String word) {
    return word == null ? null : Severity.threshold(word).orElse(null);
  }

  private static List<String> words(
      Entries entries, String key, List<Located> texts, List<String> allowed) {
    List<String> words = new ArrayList<>();
    for (Located text : texts) {
      String word = entries.word(key, text, allowed);
      if (word != null) {
        words.add(word);
      }
    }
    return words;
  }

  private @Nullable SuppressionPolicy suppressions(Entries entries) {
    YamlNode node = entries.node(Key.SUPPRESSIONS.key()).orElse(null);
    if (node == null) {
      return null;
    }
    Entries policy = Entries.of(file, Key.SUPPRESSIONS.key(), node, problems);
    policy.allow(SUPPRESSION_KEYS);
    String cases = policy.word("cases", List.of("allow", "deny"));
    String reason = policy.word("reason", List.of("optional", "required"));
    List<Located> never = policy.texts("never");
    List<String> rules = new ArrayList<>();
    for (Located id : never == null ? List.<Located>of() : never) {
      if (pack.find(id.text()).isPresent()) {
        rules.add(id.text());
      } else {
        problems.add(RuleSettingReader.unknownRule(file, id.span(), id.text(), pack));
      }
    }
    return new SuppressionPolicy(
        cases == null ? SuppressionPolicy.DEFAULT.inCases() : cases.equals("allow"),
        reason == null ? SuppressionPolicy.DEFAULT.reasonRequired() : reason.equals("required"),
        never == null ? SuppressionPolicy.DEFAULT.never() : rules);
  }

  private List<RuleSetting> rules(Entries entries) {
    return entries
        .node(Key.RULES.key())
        .map(node -> new RuleSettingReader(file, pack, problems).read(node))
        .orElse(List.of());
  }

  private List<PathOverride> overrides(Entries entries) {
    YamlNode node = entries.node(Key.OVERRIDES.key()).orElse(null);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof YamlNode.Sequence sequence)) {
      problems.add(
          Problem.at(
              file,
              node.span(),
              "The key {0} takes a list of mappings, but {1} was found.",
              Key.OVERRIDES.key(),
              Entries.found(node)));
      return List.of();
    }
    return sequence.items().stream().map(this::override).toList();
  }

  private PathOverride override(YamlNode item) {
    Entries entries = Entries.of(file, Key.OVERRIDES.key(), item, problems);
    entries.allow(OVERRIDE_KEYS);
    List<Glob> files = entries.globs("files");
    if (entries.node("files").isEmpty()) {
      problems.add(
          Problem.at(
              file,
              item.span(),
              "This entry of {0} does not say for which files.",
              Key.OVERRIDES.key()));
    }
    String kind = entries.word("kind", List.of("case", "template", "chooser"));
    return new PathOverride(
        files == null ? List.of() : files,
        kind == null ? null : Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        rules(entries));
  }
}
