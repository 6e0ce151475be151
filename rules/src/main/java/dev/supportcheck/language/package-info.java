/** Cue phrases and headings of the languages read, as data, and the tree that finds them. */
@NullMarked
package dev.supportcheck.language;

import org.jspecify.annotations.NullMarked;
