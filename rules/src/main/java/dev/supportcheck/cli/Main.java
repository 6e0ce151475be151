package dev.supportcheck.cli;

import dev.supportcheck.Caller;
import dev.supportcheck.Outcome;
import dev.supportcheck.Parameters;
import dev.supportcheck.Progress;
import dev.supportcheck.Run;
import dev.supportcheck.config.SetupException;
import dev.supportcheck.rule.Severity;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The command line. */
@Command(
    name = "support-check",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    description =
        "Checks issue templates and issue files: what a template forgets to ask for, and what a"
            + " case forgets to tell.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing at --fail-on",
      "1:findings",
      "2:a wrong option or configuration, or a file that cannot be written"
    })
public final class Main implements Callable<Integer> {

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description =
          "The folder that all paths are relative to; by default the root of the Git work tree.")
  private @Nullable Path root;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration; by default support-check.yml at the root or in .github/.")
  private @Nullable Path config;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "The desk's vocabulary; there is only generic yet, so this has no effect.")
  private @Nullable String profile;

  @Option(
      names = "--includes",
      split = ",",
      paramLabel = "GLOB",
      description = "Files to check beside those found by default.")
  private List<String> includes = List.of();

  @Option(
      names = "--excludes",
      split = ",",
      paramLabel = "GLOB",
      description = "Files not to check; they win.")
  private List<String> excludes = List.of();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = FailOn.class,
      description = "From which severity on to fail: error (the default), warning, info, never.")
  private @Nullable Severity failOn;

  @Option(
      names = "--max-warnings",
      paramLabel = "N",
      description = "So many warnings do not fail; by default any number.")
  private @Nullable Integer maxWarnings;

  @Option(
      names = "--fail-if-no-files",
      arity = "0",
      description = "Fail where there is no file to check.")
  private @Nullable Boolean failIfNoFiles;

  @Option(
      names = "--reports",
      split = ",",
      paramLabel = "NAME",
      description =
          "The reports to write: console, sarif, sarif-complete, github, gitlab, checkstyle, json,"
              + " html; by default console,sarif.")
  private List<String> reports = List.of();

  @Option(
      names = "--output-directory",
      paramLabel = "DIR",
      description = "Where the reports go; by default target/support-check.")
  private @Nullable Path outputDirectory;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "The file of known findings; by default support-check-baseline.txt.")
  private @Nullable Path baseline;

  @Option(names = "--locale", paramLabel = "LANG", description = "The language: en or fr.")
  private @Nullable String locale;

  @Option(
      names = "--reference-date",
      paramLabel = "DAY",
      description = "The day that counts as today, as 2026-01-31.")
  private @Nullable LocalDate referenceDate;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many files are checked at once; by default the processors.")
  private int threads;

  @CommandLine.Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Report only on these files.")
  private List<String> files = List.of();

  private final Path directory;
  private final PrintStream out;
  private final PrintStream errors;

  private Main(Path directory, PrintStream out, PrintStream errors) {
    this.directory = directory;
    this.out = out;
    this.errors = errors;
  }

  /** Checks, and leaves with the exit code. */
  public static void main(String... arguments) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream errors = new PrintStream(System.err, false, StandardCharsets.UTF_8);
    int code = run(Path.of(""), out, errors, arguments);
    out.flush();
    errors.flush();
    System.exit(code);
  }

  /** Checks in {@code directory}, writes to {@code out} and {@code errors}, gives the exit code. */
  static int run(Path directory, PrintStream out, PrintStream errors, String... arguments) {
    return new CommandLine(new Main(directory, out, errors))
        .setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new java.io.PrintWriter(errors, true, StandardCharsets.UTF_8))
        .execute(arguments);
  }

  @Override
  public Integer call() {
    Outcome outcome;
    try {
      outcome =
          Run.of(parameters(), new Caller(CommandLine.Help.Ansi.AUTO.enabled(), "", Progress.NONE));
    } catch (SetupException e) {
      errors.println(e.getMessage());
      return 2;
    }
    out.print(outcome.console());
    out.print(outcome.annotations());
    outcome.errors().forEach(errors::println);
    if (!outcome.errors().isEmpty()) {
      return 2;
    }
    return outcome.failed() ? 1 : 0;
  }

  private Parameters parameters() {
    return new Parameters(
        root,
        directory,
        config,
        profile,
        includes,
        excludes,
        failOn,
        maxWarnings,
        failIfNoFiles,
        reports,
        outputDirectory,
        baseline,
        locale,
        referenceDate,
        threads,
        files);
  }

  /** Reads a severity as people write it. */
  static final class FailOn implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String value) {
      return Severity.threshold(value.toLowerCase(Locale.ROOT))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "it is \""
                          + value
                          + "\"; allowed: "
                          + String.join(", ", Severity.THRESHOLDS)));
    }
  }

  /** The version of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"support-check " + (version == null ? "(not packaged)" : version)};
    }
  }
}
