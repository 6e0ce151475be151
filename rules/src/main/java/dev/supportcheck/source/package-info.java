/**
 * Files as decoded text: where they come from, where their lines begin, what part of them is meant.
 */
@NullMarked
package dev.supportcheck.source;

import org.jspecify.annotations.NullMarked;
