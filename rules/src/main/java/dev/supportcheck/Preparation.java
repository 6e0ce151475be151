package dev.supportcheck;

import dev.supportcheck.document.DocumentParser;
import dev.supportcheck.evidence.Evidence;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.source.SourceFile;

/**
 * Reads a small text while the configuration is read: most of a short run is the loading of
 * classes, and neither takes those of the other.
 */
final class Preparation {

  private static final String TEXT = "# It fails\n\nIt fails at 10:42, see [x](y).\n";

  private Preparation() {}

  /** Begins; nobody waits for the end. */
  static void start() {
    Thread thread = new Thread(Preparation::read, "support-check-preparation");
    thread.setDaemon(true);
    // What fails here fails again where it is needed, and is reported there.
    thread.setUncaughtExceptionHandler((failed, e) -> {});
    thread.start();
  }

  private static void read() {
    SourceFile file = SourceFile.of("support/case.md", TEXT);
    Evidence.of(DocumentParser.parse(file, null), Profile.NONE);
  }
}
