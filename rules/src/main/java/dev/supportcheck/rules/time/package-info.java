/** Rules on when it happened: dates, clock times and time zones. */
@NullMarked
package dev.supportcheck.rules.time;

import org.jspecify.annotations.NullMarked;
