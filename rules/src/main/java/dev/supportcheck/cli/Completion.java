package dev.supportcheck.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The script that completes the command in bash, and in zsh by its {@code bashcompinit}. */
final class Completion {

  private Completion() {}

  /** The script. */
  static String script() {
    StringBuilder values = new StringBuilder();
    for (CliOption option : CliOption.values()) {
      if (!option.allowed().isEmpty()) {
        values
            .append("    ")
            .append(option.flag())
            .append(") _support_check_words \"")
            .append(String.join(" ", option.allowed()))
            .append("\"; return ;;\n");
      } else if (option.takesValue()) {
        String kind = option.label().equals("DIR") ? "-d" : "-f";
        values
            .append("    ")
            .append(option.flag())
            .append(") COMPREPLY=($(compgen ")
            .append(kind)
            .append(" -- \"$word\")); return ;;\n");
      }
    }
    String flags =
        Arrays.stream(CliOption.values()).map(CliOption::flag).collect(Collectors.joining(" "));
    return """
    # Completes support-check in bash: source <(support-check --completion)
    # In zsh, first: autoload -Uz compinit bashcompinit && compinit && bashcompinit
    _support_check_words() {
      local before=${word%%"${word##*,}"}
      COMPREPLY=($(compgen -P "$before" -W "$1" -- "${word##*,}"))
    }
    _support_check() {
      local IFS=$' \\t\\n' word=${COMP_WORDS[COMP_CWORD]}
      case ${COMP_WORDS[COMP_CWORD - 1]} in
    %s  esac
      case $word in
        -*) COMPREPLY=($(compgen -W "%s" -- "$word")) ;;
        *) COMPREPLY=($(compgen -f -- "$word")) ;;
      esac
    }
    complete -o filenames -F _support_check support-check
    """
        .formatted(values, flags);
  }
}
