/** A document as running text: sentences, sections and what their headings mean. */
@NullMarked
package dev.supportcheck.evidence.prose;

import org.jspecify.annotations.NullMarked;
