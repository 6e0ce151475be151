package dev.supportcheck.document;

/** The three kinds of file that are read. */
public enum Kind {
  /** A filled-in issue kept as a file. */
  CASE,
  /** What a tracker shows to a person who is about to file. */
  TEMPLATE,
  /** The {@code config.yml} beside the templates. */
  CHOOSER
}
