/** Recognises what a template says and its reader should have replaced. */
@NullMarked
package dev.supportcheck.evidence.leftover;

import org.jspecify.annotations.NullMarked;
