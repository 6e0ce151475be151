package dev.supportcheck;

import java.util.Map;

/**
 * Who runs the check, as far as that shows.
 *
 * @param colours whether what is printed is coloured, by ANSI sequences
 * @param explain the command that explains a rule, up to where the rule's id follows; empty to name
 *     none
 * @param command the command that does the same on another machine; empty to name none
 * @param environment the variables of the process, which tell whether it is a job of GitHub Actions
 * @param progress hears how far the run is
 */
public record Caller(
    boolean colours,
    String explain,
    String command,
    Map<String, String> environment,
    Progress progress) {

  /** A caller that shows nothing of itself. */
  public static final Caller PLAIN = new Caller(false, "", "", Map.of(), Progress.NONE);

  public Caller {
    environment = Map.copyOf(environment);
  }
}
