package dev.supportcheck.cli;

/** What the command line says of itself. */
final class Help {

  private static final int COLUMNS = 78;
  private static final String MARGIN = "        ";

  private Help() {}

  /** What there is to give, and what comes back. */
  static String text() {
    StringBuilder out = new StringBuilder("Usage: support-check [OPTION]... [FILE]...\n");
    wrap(
        "Checks issue templates and issue files: what a template forgets to ask for, and what a"
            + " case forgets to tell. Files given narrow what is reported.",
        "",
        out);
    out.append('\n');
    for (CliOption option : CliOption.values()) {
      out.append("  ").append(option.flag());
      out.append(option.letter() == null ? "" : ", -" + option.letter());
      out.append(option.takesValue() ? " " + option.label() : "").append('\n');
      wrap(option.description(), MARGIN, out);
    }
    out.append(
        """

        Exit codes:
          0   nothing at --fail-on
          1   findings
          2   a wrong option or configuration, or a file that cannot be read or written
        """);
    return out.toString();
  }

  private static void wrap(String text, String margin, StringBuilder out) {
    StringBuilder line = new StringBuilder(margin);
    for (String word : text.split(" ")) {
      if (line.length() + word.length() > COLUMNS) {
        out.append(line.toString().stripTrailing()).append('\n');
        line.setLength(margin.length());
      }
      line.append(word).append(' ');
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }
}
