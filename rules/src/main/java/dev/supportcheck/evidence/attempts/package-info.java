/** What the author of a case tried already, and what came of it. */
@NullMarked
package dev.supportcheck.evidence.attempts;

import org.jspecify.annotations.NullMarked;
