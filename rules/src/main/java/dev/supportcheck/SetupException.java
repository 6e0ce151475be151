package dev.supportcheck;

import java.util.List;

/** Says what is wrong with a configuration or a parameter, for the user who wrote it. */
public final class SetupException extends Exception {

  private static final long serialVersionUID = 1L;

  /** One fault a line: place, what was found, what is allowed, what to do. */
  public SetupException(List<String> faults) {
    super(String.join("\n", faults));
  }
}
