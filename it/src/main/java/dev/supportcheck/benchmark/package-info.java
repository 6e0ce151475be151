/**
 * What the check costs, beside what parsing alone costs, and whether broken files get through it.
 */
@NullMarked
package dev.supportcheck.benchmark;

import org.jspecify.annotations.NullMarked;
