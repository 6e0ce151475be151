package dev.supportcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final AtomicLong milliseconds = new AtomicLong();
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final ProgressLine line =
      new ProgressLine(
          new PrintStream(screen, false, StandardCharsets.UTF_8),
          () -> milliseconds.get() * 1_000_000);

  private void advance(int at, int done) {
    milliseconds.set(at);
    line.advanced(done, 12);
  }

  private String shown() {
    return screen.toString(StandardCharsets.UTF_8);
  }

  @Test
  void isSilentWhereTheRunIsShort() {
    advance(10, 1);
    advance(999, 12);
    line.finished();
    assertEquals("", shown());
  }

  @Test
  void isWrittenOverItselfTenTimesASecondAndTakenAway() {
    advance(1000, 10);
    advance(1050, 11);
    advance(1100, 9);
    line.finished();
    assertEquals("\rSupport Check 10/12\rSupport Check 9/12 \r" + " ".repeat(18) + "\r", shown());
  }
}
