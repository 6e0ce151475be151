/** The command line: the same check without Maven. */
@NullMarked
package dev.supportcheck.cli;

import org.jspecify.annotations.NullMarked;
