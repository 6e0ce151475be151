package dev.supportcheck;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * One line of a terminal that says how far a run is, in a run of more than a second. It is written
 * over itself and gone in the end, so that nothing of it is left between other output. Thread-safe.
 */
public final class ProgressLine implements Progress {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(100);

  private final PrintStream out;
  private final LongSupplier nanoseconds;
  private long next;
  private int shown;

  /**
   * A line, whose run begins now.
   *
   * @param out the terminal
   * @param nanoseconds the time since any moment, as {@link System#nanoTime()}
   */
  public ProgressLine(PrintStream out, LongSupplier nanoseconds) {
    this.out = out;
    this.nanoseconds = nanoseconds;
    next = nanoseconds.getAsLong() + PATIENCE;
  }

  @Override
  public synchronized void advanced(int done, int total) {
    long now = nanoseconds.getAsLong();
    if (now - next >= 0) {
      show("Support Check " + done + "/" + total);
      next = now + INTERVAL;
    }
  }

  /** Takes the line away. */
  @Override
  public synchronized void finished() {
    if (shown > 0) {
      show("");
      out.print('\r');
      out.flush();
    }
  }

  private void show(String text) {
    out.print('\r' + text + " ".repeat(Math.max(0, shown - text.length())));
    out.flush();
    shown = text.length();
  }
}
