/** Rules on what a case shows: errors, code, logs, pictures and links to them. */
@NullMarked
package dev.supportcheck.rules.evidence;

import org.jspecify.annotations.NullMarked;
