/** Rules on the end of a case: how it was solved, and whether it is closed. */
@NullMarked
package dev.supportcheck.rules.closure;

import org.jspecify.annotations.NullMarked;
