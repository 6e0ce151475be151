/** What a text says or asks for: facts with their place, recognised once for all rules. */
@NullMarked
package dev.supportcheck.evidence;

import org.jspecify.annotations.NullMarked;
