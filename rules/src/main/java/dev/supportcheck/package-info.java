/** The check as a whole: files in, results out. */
@NullMarked
package dev.supportcheck;

import org.jspecify.annotations.NullMarked;
