package dev.supportcheck.cli;

import dev.supportcheck.Caller;
import dev.supportcheck.Outcome;
import dev.supportcheck.Parameters;
import dev.supportcheck.Run;
import dev.supportcheck.Screen;
import dev.supportcheck.config.SetupException;
import dev.supportcheck.report.Product;
import dev.supportcheck.rule.Severity;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The command line. */
public final class Main {

  private static final int USAGE = 2;

  private final Path directory;
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream errors;
  private final Map<String, String> environment;

  /** A command line in this folder, with these streams and variables of the process. */
  Main(
      Path directory,
      InputStream in,
      PrintStream out,
      PrintStream errors,
      Map<String, String> environment) {
    this.directory = directory;
    this.in = in;
    this.out = out;
    this.errors = errors;
    this.environment = environment;
  }

  /** Checks, and leaves with the exit code. */
  public static void main(String... arguments) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream errors = stream(FileDescriptor.err);
    int code = new Main(Path.of(""), System.in, out, errors, System.getenv()).run(arguments);
    out.flush();
    errors.flush();
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** Does what the arguments ask for, and gives the exit code. */
  int run(String... arguments) {
    try {
      Arguments given = Arguments.of(arguments);
      if (given.has(CliOption.HELP)) {
        out.print(Help.text());
        return 0;
      }
      if (given.has(CliOption.VERSION)) {
        out.println("support-check " + Product.current().version());
        return 0;
      }
      if (given.has(CliOption.COMPLETION)) {
        out.print(Completion.script());
        return 0;
      }
      if (given.has(CliOption.WARM_UP)) {
        return warmUp();
      }
      return check(given);
    } catch (UsageException | SetupException e) {
      errors.println(e.getMessage());
    } catch (IOException e) {
      errors.println("The standard input cannot be read: " + e.getMessage());
    }
    return USAGE;
  }

  /**
   * Checks a sample, and what is staged, as a hook does; what comes of that makes no difference.
   */
  private int warmUp() throws SetupException {
    WarmUp.run();
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    new Main(directory, in, nowhere, nowhere, environment).run("--staged", "--reports", "console");
    return 0;
  }

  private int check(Arguments given) throws UsageException, SetupException, IOException {
    String command = "java -jar support-check.jar";
    Caller caller = new Caller(colours(), "", command, environment, Screen.progress(errors));
    Outcome outcome = Run.of(parameters(given), caller);
    boolean silent = given.has(CliOption.QUIET) && outcome.results().active().isEmpty();
    if (!silent) {
      out.print(outcome.console());
    }
    out.print(outcome.lines());
    outcome.errors().forEach(errors::println);
    if (!outcome.errors().isEmpty()) {
      return USAGE;
    }
    return outcome.failed() ? 1 : 0;
  }

  private Parameters parameters(Arguments given) throws UsageException, IOException {
    Integer threads = given.number(CliOption.THREADS);
    return new Parameters(
        given.path(CliOption.ROOT),
        directory,
        given.path(CliOption.CONFIG),
        given.value(CliOption.PROFILE),
        given.list(CliOption.INCLUDES),
        given.list(CliOption.EXCLUDES),
        failOn(given),
        given.number(CliOption.MAX_WARNINGS),
        given.has(CliOption.FAIL_IF_NO_FILES) ? true : null,
        given.list(CliOption.REPORTS),
        given.path(CliOption.OUTPUT_DIRECTORY),
        given.path(CliOption.BASELINE),
        given.value(CliOption.LOCALE),
        referenceDate(given),
        threads == null ? 0 : threads,
        given.files(),
        given.has(CliOption.STAGED),
        given.value(CliOption.CHANGED_SINCE),
        input(given));
  }

  private Parameters.@Nullable Input input(Arguments given) throws UsageException, IOException {
    String file = given.value(CliOption.STDIN_FILENAME);
    if (!given.has(CliOption.STDIN)) {
      if (file != null) {
        throw new UsageException("--stdin-filename is given without --stdin: add --stdin.");
      }
      return null;
    }
    if (file == null) {
      throw new UsageException(
          "--stdin wants --stdin-filename FILE as well: where the file would be says what kind it"
              + " is.");
    }
    if (!given.files().isEmpty()) {
      throw new UsageException(
          "--stdin takes one file, that of --stdin-filename; leave out: "
              + String.join(" ", given.files()));
    }
    return new Parameters.Input(file, in.readAllBytes());
  }

  private static @Nullable Severity failOn(Arguments given) throws UsageException {
    String value = given.value(CliOption.FAIL_ON);
    if (value == null) {
      return null;
    }
    return Severity.threshold(value.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new UsageException(
                    "--fail-on is \""
                        + value
                        + "\"; allowed: "
                        + String.join(", ", Severity.THRESHOLDS)
                        + "."));
  }

  private static @Nullable LocalDate referenceDate(Arguments given) throws UsageException {
    String value = given.value(CliOption.REFERENCE_DATE);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new UsageException(
          "--reference-date is \"" + value + "\"; allowed: a day as 2026-01-31.");
    }
  }

  /** Whether the output is a terminal that shows colours, or is said to be. */
  private boolean colours() {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    return !environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0")
        || (Screen.isThere() && !"dumb".equals(environment.get("TERM")));
  }
}
