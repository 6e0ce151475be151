/** What the check costs, beside what parsing alone costs. */
@NullMarked
package dev.supportcheck.benchmark;

import org.jspecify.annotations.NullMarked;
