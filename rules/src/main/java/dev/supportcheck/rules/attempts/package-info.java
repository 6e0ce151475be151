/** Rules on what was already tried, and what came of it. */
@NullMarked
package dev.supportcheck.rules.attempts;

import org.jspecify.annotations.NullMarked;
