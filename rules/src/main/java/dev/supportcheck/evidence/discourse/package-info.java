/**
 * What the author of a case says: the problem, what was expected, what happens, steps, questions.
 */
@NullMarked
package dev.supportcheck.evidence.discourse;

import org.jspecify.annotations.NullMarked;
