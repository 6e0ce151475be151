/**
 * Rules on the problem itself: that it is stated, how it came about, what was expected and seen.
 */
@NullMarked
package dev.supportcheck.rules.problem;

import org.jspecify.annotations.NullMarked;
