package dev.supportcheck.cli;

import dev.supportcheck.source.Nearest;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of the command line: {@code --name value} or {@code --name=value}, and files; after
 * {@code --} only files.
 */
final class Arguments {

  private final CommandLine line;

  private Arguments(CommandLine line) {
    this.line = line;
  }

  /**
   * Reads arguments.
   *
   * @throws UsageException when there is no such option, or a value is missing or not wanted
   */
  static Arguments of(String... arguments) throws UsageException {
    Options options = new Options();
    for (CliOption option : CliOption.values()) {
      options.addOption(option.option());
    }
    try {
      return new Arguments(
          DefaultParser.builder().setAllowPartialMatching(false).get().parse(options, arguments));
    } catch (UnrecognizedOptionException e) {
      throw unknown(e.getOption());
    } catch (MissingArgumentException e) {
      Option option = e.getOption();
      throw new UsageException(
          "--%1$s wants a value: --%1$s %2$s".formatted(option.getLongOpt(), option.getArgName()));
    } catch (ParseException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static UsageException unknown(String given) {
    List<String> flags = Arrays.stream(CliOption.values()).map(CliOption::flag).toList();
    int equals = given.indexOf('=');
    String name = equals < 0 ? given : given.substring(0, equals);
    if (flags.contains(name)) {
      return new UsageException(
          name + " takes no value; \"" + given.substring(equals + 1) + "\" was given.");
    }
    String hint =
        Nearest.of(name, flags).map(nearest -> " did you mean " + nearest + "?").orElse("");
    return new UsageException(
        "There is no option "
            + name
            + (hint.isEmpty() ? "." : ";" + hint)
            + " --help lists all; a file of such a name goes after --.");
  }

  /** The files given. */
  List<String> files() {
    return line.getArgList();
  }

  /** Whether an option is given. */
  boolean has(CliOption option) {
    return line.hasOption(option.longName());
  }

  /** The value of an option, the last where there are several; null where it is not given. */
  @Nullable String value(CliOption option) {
    String[] all = line.getOptionValues(option.longName());
    return all == null ? null : all[all.length - 1];
  }

  /** The values of an option that takes several. */
  List<String> list(CliOption option) {
    String[] all = line.getOptionValues(option.longName());
    return Arrays.stream(all == null ? new String[0] : all)
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /**
   * The path that is the value of an option; null where it is not given.
   *
   * @throws UsageException when it is no path
   */
  @Nullable Path path(CliOption option) throws UsageException {
    String value = value(option);
    try {
      return value == null ? null : Path.of(value);
    } catch (InvalidPathException e) {
      throw new UsageException(option.flag() + " is \"" + value + "\", which is no path.");
    }
  }

  /**
   * The number, from 0, that is the value of an option; null where it is not given.
   *
   * @throws UsageException when it is none
   */
  @Nullable Integer number(CliOption option) throws UsageException {
    String value = value(option);
    try {
      Integer number = value == null ? null : Integer.valueOf(value);
      if (number == null || number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw noNumber(option, value);
    }
    throw noNumber(option, value);
  }

  private static UsageException noNumber(CliOption option, @Nullable String value) {
    return new UsageException(
        option.flag() + " is \"" + value + "\"; allowed: a whole number from 0.");
  }
}
