package dev.supportcheck.cli;

import dev.supportcheck.source.Nearest;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of the command line: {@code --name value} or {@code --name=value}, and files; after
 * {@code --} only files.
 *
 * <p>Read by hand: a library for it took more of the start of a hook than the check itself.
 *
 * @param values the values of each option given; of one without a value, an empty text
 */
record Arguments(Map<CliOption, List<String>> values, List<String> files) {

  Arguments {
    values = Map.copyOf(values);
    files = List.copyOf(files);
  }

  /**
   * Reads arguments.
   *
   * @throws UsageException when there is no such option, or a value is missing or not wanted
   */
  static Arguments of(String... arguments) throws UsageException {
    Map<CliOption, List<String>> values = new EnumMap<>(CliOption.class);
    List<String> files = new ArrayList<>();
    boolean options = true;
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (!options || !argument.startsWith("-")) {
        files.add(argument);
      } else if (argument.equals("--")) {
        options = false;
      } else {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        CliOption option = CliOption.of(name).orElseThrow(() -> unknown(name));
        String value = equals < 0 ? "" : argument.substring(equals + 1);
        if (option.takesValue() && equals < 0) {
          if (i + 1 == arguments.length || arguments[i + 1].startsWith("--")) {
            throw new UsageException(name + " wants a value: " + name + " " + option.label());
          }
          value = arguments[++i];
        } else if (!option.takesValue() && equals >= 0) {
          throw new UsageException(name + " takes no value; \"" + value + "\" was given.");
        }
        values.computeIfAbsent(option, each -> new ArrayList<>()).add(value);
      }
    }
    return new Arguments(values, files);
  }

  private static UsageException unknown(String name) {
    List<String> flags = Arrays.stream(CliOption.values()).map(CliOption::flag).toList();
    String hint =
        Nearest.of(name, flags).map(nearest -> " did you mean " + nearest + "?").orElse("");
    return new UsageException(
        "There is no option "
            + name
            + (hint.isEmpty() ? "." : ";" + hint)
            + " --help lists all; a file of such a name goes after --.");
  }

  /** Whether an option is given. */
  boolean has(CliOption option) {
    return values.containsKey(option);
  }

  /** The value of an option, the last where there are several; null where it is not given. */
  @Nullable String value(CliOption option) {
    List<String> all = values.get(option);
    return all == null ? null : all.get(all.size() - 1);
  }

  /** The values of an option that takes several. */
  List<String> list(CliOption option) {
    return values.getOrDefault(option, List.of()).stream()
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
