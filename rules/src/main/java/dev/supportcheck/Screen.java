package dev.supportcheck;

import java.io.Console;
import java.io.PrintStream;

/** The terminal that somebody reads the process's output on. */
public final class Screen {

  private Screen() {}

  /** Shows how far a run is that begins now, by a line on {@code out}; nothing without a screen. */
  public static Progress progress(PrintStream out) {
    return isThere() ? new ProgressLine(out, System::nanoTime) : Progress.NONE;
  }

  /**
   * Whether there is one, and not a file, a pipe or a build service. From Java 22 on there is a
   * console without a terminal, too, and a method that tells.
   */
  @SuppressWarnings("SystemConsoleNull")
  public static boolean isThere() {
    Console console = System.console();
    if (console == null || Runtime.version().feature() < 22) {
      return console != null;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
