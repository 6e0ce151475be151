/** Rules on whether a problem is stated, and how it came about. */
@NullMarked
package dev.supportcheck.rules.problem;

import org.jspecify.annotations.NullMarked;
