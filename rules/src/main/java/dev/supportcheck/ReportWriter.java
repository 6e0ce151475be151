package dev.supportcheck;

import dev.supportcheck.report.Report;
import dev.supportcheck.report.Results;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Writes reports whole or not at all; that one cannot be written does not lose the others. */
final class ReportWriter {

  private final Path directory;
  private final List<Path> written = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();

  ReportWriter(Path directory) {
    this.directory = directory;
  }

  /** Writes a report; notes an error where that is not possible. Gives whether it is written. */
  boolean write(Report report, Results results) {
    Path file = directory.resolve(report.fileName());
    try {
      write(file, report.render(results));
      written.add(file);
      return true;
    } catch (IOException e) {
      errors.add(results.messages().say("The report {0} cannot be written: {1}.", file, reason(e)));
    } catch (RuntimeException e) {
      // Only the kind of the failure: its words may hold a part of a file.
      errors.add(
          results
              .messages()
              .say(
                  "The report {0} cannot be made: it fails with {1}.",
                  report.name(), e.getClass().getSimpleName()));
    }
    return false;
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage());
  }

  /** Writes a text to a file beside and moves it into place. */
  static void write(Path file, String text) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("no folder above " + file);
    }
    Files.createDirectories(folder);
    // Not createTempFile, whose files nobody else may read.
    Path temporary =
        folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      Files.write(temporary, text.getBytes(StandardCharsets.UTF_8));
      try {
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** The files written. */
  List<Path> written() {
    return List.copyOf(written);
  }

  /** What could not be written, and why. */
  List<String> errors() {
    return List.copyOf(errors);
  }
}
