package dev.supportcheck;

import java.nio.file.Path;

/**
 * What became of the baseline.
 *
 * @param file where it stands
 * @param entries how many entries it has now
 * @param removed how many are gone
 * @param added how many are new
 */
public record BaselineUpdate(Path file, int entries, int removed, int added) {}
