/** Reads a case as the tracker wrote it from a form: which answer stands where. */
@NullMarked
package dev.supportcheck.document.filled;

import org.jspecify.annotations.NullMarked;
