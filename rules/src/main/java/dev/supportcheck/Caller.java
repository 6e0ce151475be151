package dev.supportcheck;

/**
 * Who runs the check, as far as that shows.
 *
 * @param colours whether what is printed is coloured, by ANSI sequences
 * @param explain the command that explains a rule, up to where the rule's id follows; empty to name
 *     none
 * @param progress hears how far the run is
 */
public record Caller(boolean colours, String explain, Progress progress) {

  /** A caller that shows nothing of itself. */
  public static final Caller PLAIN = new Caller(false, "", Progress.NONE);
}
