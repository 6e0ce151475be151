/** Results written for people and machines, one class each. */
@NullMarked
package dev.supportcheck.report;

import org.jspecify.annotations.NullMarked;
