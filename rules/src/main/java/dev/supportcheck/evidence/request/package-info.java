/** What is asked of the desk that it treats apart, or does not answer. */
@NullMarked
package dev.supportcheck.evidence.request;

import org.jspecify.annotations.NullMarked;
