package dev.supportcheck;

/** Hears how far a run is. Called from several threads at once. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress NONE = (done, total) -> {};

  /** So many files of so many are checked. */
  void advanced(int done, int total);

  /** The run is over, however it went. */
  default void finished() {}
}
