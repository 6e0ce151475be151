/** Dates, clock times and time zones, and whether they say when something happened. */
@NullMarked
package dev.supportcheck.evidence.time;

import org.jspecify.annotations.NullMarked;
